import type { Name } from '../agree.js';
import type { NameSentence } from '../name-sentence.js';
import { isJoint } from './phrases.js';

type Tokens = NameSentence['tokens'];

/** Whether nothing but ",", "and" or ", and" stands between two names of a sentence. */
function areJoined(before: Name | undefined, after: Name | undefined, tokens: Tokens): boolean {
  if (!before || !after || before.sentence !== after.sentence) return false;
  const [from, to] = [before.last + 1, after.first];
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!isJoint(tokens[i])) return false;
  return true;
}

/**
 * "Boulder City and Henderson": joined by "and" to a place.
 * @param isListed whether a list has a place of the name
 */
export function isBesidePlace(
  names: readonly Name[],
  index: number,
  tokens: Tokens,
  isListed: (name: Name) => boolean,
): boolean {
  const name = names[index]!;
  const [before, after] = [names[index - 1], names[index + 1]];
  const isAnd = (at: number) => /^(?:and|&|or)$/.test(tokens[at]?.normal ?? '');
  const isPlace = (each: Name | undefined) =>
    each?.type === 'location' && (each.confidence >= MIN_CONFIDENCE || isListed(each));
  const isAfter = areJoined(before, name, tokens) && isPlace(before) && isAnd(name.first - 1);
  const isBefore = areJoined(name, after, tokens) && isPlace(after) && isAnd(after!.first - 1);
  return isAfter || isBefore;
}

/** A place that is less certain, and on no list, shows nothing of what stands beside it. */
const MIN_CONFIDENCE = 0.6;

/** Names of a list that are looked at on either side. */
const MAX_BESIDE = 12;
/** Places that a list has besides the one in doubt … */
const MIN_PLACES = 3;

/** Whether nearly all names of the list that it is in are places: "in Pratt, Great Bend, Larner and Wichita". */
export function isAmongPlaces(names: readonly Name[], index: number, tokens: Tokens): boolean {
  if (!isSingle(names[index]!)) return false;
  let [from, to] = [index, index];
  while (index - from < MAX_BESIDE && areJoined(names[from - 1], names[from], tokens)) from--;
  while (to - index < MAX_BESIDE && areJoined(names[to], names[to + 1], tokens)) to++;
  const list = names.slice(from, to + 1);
  const places = list.filter(({ type }) => type === 'location').length;
  // … and others than one in three.
  return places >= MIN_PLACES && (list.length - places) * 3 <= list.length;
}

function isSingle({ first, last }: Name): boolean {
  return first === last;
}
