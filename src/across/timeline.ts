import { wrongArgument } from '../errors.js';
import type { Timeline, TimelineEvent } from '../types.js';
import { newArticles, type View } from './view.js';

/** The dated sentences of all articles in the order of time; their analyses need `events`. */
export function newTimeline(): View<Timeline> {
  const articles = newArticles();
  const events: TimelineEvent[] = [];
  return {
    add(analysis) {
      if (!analysis.events)
        throw wrongArgument('a timeline needs analyses for which the task "events" was given', analysis);
      const article = articles.add(analysis);
      for (const event of analysis.events) events.push({ article, ...event });
    },
    end: () => ({ schema: 'newsq/2', ...articles.end(), events: events.sort(byTime) }),
  };
}

/** By the first day; of two that begin together the shorter first, and then in the order of the articles and their texts. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.article - b.article || a.date.start - b.date.start;
}
