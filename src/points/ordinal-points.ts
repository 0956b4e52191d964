import { counts, vagueCounts } from '../lexicon/points/counts.js';
import { phaseNouns } from '../lexicon/points/phase-words.js';
import { wordsBeforeTwoThings, wordsOfTwoSides } from '../lexicon/points/two-sides.js';
import { anyOf } from '../text/any-of.js';
import { covered } from '../text/span.js';
import type { Document } from '../types.js';
import { arePhases } from './case-markers.js';
import type { Chain } from './chains.js';
import { isListNoun, isPluralListNoun } from './counts.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';
import { isDeed } from './nominal-markers.js';

/** Not "these reasons", which have been named. */
const vagueWords = new Set<string>(vagueCounts.filter((word) => word !== 'these'));

/** Sentences between two points of a list that nothing announces, at most. */
const MAX_DISTANCE = 25;

/** Whether ordinals that count up number points. The less certain the markers are, the more the lead must say. */
export function areOrdinalPoints(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const [first, second] = chain.markers as [Marker, Marker];
  const isCounted = lead?.strength === 'count';
  // "The bill does two things. One bans coal. The other taxes oil."
  const isAllCounted = isCounted && lead!.isOfPoints && lead!.announced === chain.markers.length;
  // "In the first case, … In the second, …"
  if (first.key === 'case') return isAllCounted || arePhases(doc, chain);
  if (chain.markers.some((marker) => marker.family === 'nominal' && doesSomething(doc, marker)) && !isAllCounted)
    return false;
  if (first.key === 'hand') return (isCounted && lead!.isOfPoints) || areTwoThings(doc, chain, lead);
  // "One of the men … Another …", "One … The other …", "One … Then …"
  if (first.family === 'nominal' && (typeof second.numbers === 'string' || isOther(doc, second))) {
    return isCounted || isOneOfThem(doc, chain) || areOwnMore(doc, chain) || promisesMore(doc, chain, lead);
  }
  return areNumbered(doc, chain, lead);
}

function doesSomething({ article: { text } }: Document, { position, textStart }: Marker): boolean {
  if (position === 'clause') return false;
  const word = /^\p{L}+/u.exec(text.slice(textStart, textStart + 20))?.[0] ?? '';
  return isDeed({ text: word, normal: word });
}

/** "of the two goals", "of three big risks" */
const OF_THEM = /^of (?:the |these |those |its |his |her |our |their |my )?(\p{L}+) (?:\p{L}+ ){0,2}?(\p{Ll}+s)\b/u;

/** "One of the two goals is … The other is …": the first point tells how many there are, and there are so many. */
function isOneOfThem({ article: { text } }: Document, { markers }: Chain): boolean {
  const { textStart } = markers[0]!;
  const [, number, noun = ''] = OF_THEM.exec(text.slice(textStart, textStart + MAX_LINE)) ?? [];
  return counts[markers.length - 1] === number && isPluralListNoun(noun);
}

function promisesMore(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  return lead?.strength === 'noun' && lead.isOfPoints && (markers.length > 2 || promisesSome(doc, lead));
}

/** "First … Second …", "The first … The second …" */
function areNumbered(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const [first, second] = chain.markers as [Marker, Marker];
  const isCounted = lead?.strength === 'count';
  const isAnnounced = isCounted || lead?.strength === 'noun';
  // "First, … Thirdly, … Fourthly, …": the second is lost.
  if (chain.numbers[1]! > chain.numbers[0]! + 1 && !(isAnnounced && chain.markers.length > 2)) return false;
  if (!isAnnounced && widestGap(chain) > MAX_DISTANCE) return false;
  if (typeof second.numbers === 'string') return isAnnounced || isProcedure(chain, lead);
  if (first.family === 'nominal' && second.family === 'nominal') {
    // "two schools: the first holds …; the second, …"
    const isClose = isCounted && first.position === 'clause' && doc.article.text[lead!.end - 1] === ':';
    return isAnnounced ? isClose || lead!.isOfPoints || isAllSaid(doc, chain) : areOwnPoints(doc, chain);
  }
  return isAnnounced || !first.isWeak || !second.isWeak;
}

const sides = new Set<string>(wordsOfTwoSides);
const twoThings = new Set<string>(wordsBeforeTwoThings);

/** "On the one hand … on the other" are two sides of a thing, and two points only where a word says so or both stand by themselves. */
function areTwoThings(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  const { text } = doc.article;
  // "On the one hand: … On the other hand: …"
  if (markers.every(({ end }) => text[end] === ':')) return true;
  if (!lead) return false;
  const words = wordsOf(doc, lead);
  // "That means, on the one hand, more judges and, on the other hand, more guards"
  if (markers[0]!.position === 'clause') {
    return twoThings.has(words.at(-1) ?? '') && markers.every(({ end }) => text[end] === ',');
  }
  return words.some((word) => sides.has(word));
}

function wordsOf(doc: Document, span: Lead): string[] {
  return covered(doc.article.text, span)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
}

function isOther(doc: Document, marker: Marker): boolean {
  return covered(doc.article.text, marker).toLowerCase() === 'the other';
}

/** "several reasons", "some important matters" */
function promisesSome(doc: Document, lead: Lead): boolean {
  const words = wordsOf(doc, lead);
  return words.some((word, i) => vagueWords.has(word) && words.slice(i + 1, i + 3).some(isPluralListNoun));
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
const OWN = /^(?:my|our)\s/i;
/** "phase will last six weeks", "stage covers the port", "phase of the plan would open the schools" */
const IS_PHASE = new RegExp(
  `^${anyOf(phaseNouns)}(?:,? of [^,.;:]{1,40})? (?:will|would|covers|involves|includes|focuses|aims|consists|requires|calls|is)\\s`,
);

/** Characters of a point that tell what it is. */
const MAX_LINE = 90;
/** "reason is", "and hardest, step is", "goal was to", "real test of the plan will be"; not "goal was scored". */
const IS_POINT =
  /^(?:(?:and|but|or)\s(?:(?:\p{L}+\s){0,3}?\p{L}+,|(?:more\s|most\s)?\p{L}+)\s)?(?:of\s\p{L}{2,5}\s)?(?:\p{L}+\s)?(\p{L}+)(?:[,:]|\s[–—-]\s|(?:\s(?:of|for|to|in|with|behind|against)\s[^,.;:]{2,50})?\s(?:is|concerns|(?:will|would) be|was (?:to|that))\s)/u;

/** "is …", "and the worst, is …", "which Lee prefers, is …" */
const IS = /^(?:(?:and|but|which)\s[^,.;:]{1,40},\s)?is\s/;

/** "The first reason is … The second is …", "My first point is …": each has a noun that lists are made of, and stands near the one before. */
function areOwnPoints(doc: Document, { markers }: Chain): boolean {
  const { text } = doc.article;
  return markers.every(({ start, textStart, sentence, numbers }, i) => {
    const line = text.slice(textStart, textStart + MAX_LINE);
    // "My first point is …": whoever says so counts on.
    const reach = OWN.test(text.slice(start, start + 4)) ? MAX_DISTANCE : MAX_OWN_DISTANCE;
    const isNear = i === 0 || sentence - markers[i - 1]!.sentence <= reach;
    // "The first test is … The second test is … And, finally, …"
    const isMore = (i > 0 && IS.test(line)) || (i > 1 && numbers === 'last');
    return isNear && (isMore || isListNoun(IS_POINT.exec(line)?.[1] ?? '') || IS_PHASE.test(line));
  });
}

/** "argument is that", "aim was to" */
const CLAUSE = /^(\p{L}+)\s(?:is|was)\s(?:that|to)\s/u;

/**
 * "One achievement is … Another is … A third is …": a noun that lists are made of and two more of its kind announce
 * themselves, and so do two clauses of one noun: "One argument is that … Another argument is that …".
 */
function areOwnMore(doc: Document, { markers }: Chain): boolean {
  const { text } = doc.article;
  if (markers.length < 3) {
    const [first, second] = markers.map(({ textStart }) => CLAUSE.exec(text.slice(textStart, textStart + 60))?.[1]);
    const isNear = markers[1]!.sentence - markers[0]!.sentence <= MAX_OWN_DISTANCE;
    return isNear && first !== undefined && first === second && isListNoun(first);
  }
  return markers.every(({ textStart, sentence }, i) => {
    const line = text.slice(textStart, textStart + 60);
    const noun = /^\p{L}+/u.exec(line)?.[0] ?? '';
    const isNear = i === 0 || sentence - markers[i - 1]!.sentence <= MAX_OWN_DISTANCE;
    return isNear && (isListNoun(noun) || (i > 0 && /^(?:is|was)$/.test(noun)));
  });
}
