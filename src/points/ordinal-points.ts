import type { Document } from '../types.js';
import type { Chain } from './chains.js';
import { isListNoun } from './counts.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';

/** Sentences between two points of a list that nothing announces, at most. */
const MAX_DISTANCE = 25;

/** Whether ordinals that count up number points. The less certain the markers are, the more the lead must say. */
export function areOrdinalPoints(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const [first, second] = chain.markers as [Marker, Marker];
  const isCounted = lead?.strength === 'count';
  const isAnnounced = isCounted || lead?.strength === 'noun';
  // "On the one hand … on the other": two sides of a thing, seldom two points.
  if (first.key === 'hand') return isCounted;
  // "One of the men … Another …", "One … Then …"
  if (first.family === 'nominal' && typeof second.numbers === 'string') return isCounted;
  if (!isAnnounced && widestGap(chain) > MAX_DISTANCE) return false;
  if (typeof second.numbers === 'string') return isAnnounced || isProcedure(chain, lead);
  if (first.family === 'nominal' && second.family === 'nominal') {
    return isAnnounced ? lead!.isOfPoints || isAllSaid(doc, chain) : areOwnPoints(doc, chain);
  }
  return isAnnounced || !first.isWeak || !second.isWeak;
}

function widestGap({ markers }: Chain): number {
  let widest = 0;
  for (let i = 1; i < markers.length; i++) widest = Math.max(widest, markers[i]!.sentence - markers[i - 1]!.sentence);
  return widest;
}

/** "What should parents do? First, … Then, … Finally, …", "several grains. First, … Next, …": not a story, since the lead asks for it. */
function isProcedure({ markers }: Chain, lead: Lead | null): boolean {
  if (markers[0]!.family !== 'ordinal') return false;
  return lead?.strength === 'plural' || (lead?.strength === 'colon' && markers.length > 2 && !markers[0]!.isWeak);
}

/** "Two men came. The first was …"; but "Two bombs went off. The first, hidden in a car, …" is a story. */
function isAllSaid(doc: Document, { markers }: Chain): boolean {
  return markers.every(({ end }) => doc.article.text[end] !== ',');
}

/** Sentences between two points that nothing but their own words makes points, at most. */
const MAX_OWN_DISTANCE = 6;
/** "reason is", "goal was to"; not "goal was scored". */
const IS_POINT = /^(\p{L}+)(?:,|\s+(?:is|concerns|(?:will|would) be|was (?:to|that))\s)/u;

/** "The first reason is … The second is …", "My first point is …": each has a noun that lists are made of, and stands near the one before. */
function areOwnPoints(doc: Document, { markers }: Chain): boolean {
  const { text } = doc.article;
  return markers.every(({ textStart, sentence }, i) => {
    const line = text.slice(textStart, textStart + 60);
    const isNear = i === 0 || sentence - markers[i - 1]!.sentence <= MAX_OWN_DISTANCE;
    return isNear && (isListNoun(IS_POINT.exec(line)?.[1] ?? '') || (i > 0 && /^is\s/.test(line)));
  });
}
