import { wrongArgument } from '../errors.js';
import { compareIsoDays } from '../iso-date.js';
import type { Area } from '../places/area.js';
import type { LeftOut, Timeline, TimelineEvent } from '../types.js';
import { newAreaFinder } from './area-mentions.js';
import { nothingLeftOut } from './dated-sentences.js';
import { newArticles, type View } from './view.js';

/**
 * The dated sentences of all articles in the order of time; their analyses need `events`.
 * @param area which a sentence has to name a place of; the analyses need `entities` then
 */
export function newTimeline(area?: Area): View<Timeline> {
  const articles = newArticles();
  const events: TimelineEvent[] = [];
  let leftOut = nothingLeftOut;
  return {
    add(analysis) {
      if (!analysis.events)
        throw wrongArgument('a timeline needs analyses for which the task "events" was given', analysis);
      if (area && !analysis.entities)
        throw wrongArgument('a timeline of an area needs analyses for which the task "entities" was given', analysis);
      const article = articles.add(analysis);
      const isThere = area ? newAreaFinder(analysis.entities!, area) : () => true;
      for (const event of analysis.events) if (isThere(event.sentence)) events.push({ article, ...event });
      leftOut = sumOf(leftOut, analysis.leftOut ?? nothingLeftOut);
    },
    end: () => ({ schema: 'newsq/2', ...articles.end(), events: events.sort(byTime), leftOut }),
  };
}

function sumOf(a: LeftOut, b: LeftOut): LeftOut {
  return { open: a.open + b.open, lengths: a.lengths + b.lengths, own: a.own + b.own };
}

/** By the first day; of two that begin together the shorter first, and then in the order of the articles and their texts. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareIsoDays(a.from, b.from) || compareIsoDays(a.to, b.to) || a.article - b.article || a.date.start - b.date.start
  );
}
