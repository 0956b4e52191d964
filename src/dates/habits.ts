import { habitWords, nounsOfEachNight } from '../lexicon/dates/set-words.js';
import type { DateToken } from './date-tokens.js';
import { isComma, isOneOf, isWord, shortWeekdayAt } from './lexical.js';
import { type End, hasForm, type Item, plain, type Range, rangeOf, type Single, type Stretch } from './proposal.js';
import { isRangeJoint } from './series.js';

const habits = new Set<string>(habitWords);
const ofEachNight = new Set<string>(nounsOfEachNight);

/** Tokens from the adverb to what comes each year. */
const MAX_DISTANCE = 10;
/** Tokens from "curfew" to its hours: "the curfew, from 10 p.m. to 6 a.m.". */
const MAX_TO_HOURS = 3;
/** Days of the shortest stretch of each week: "is open Friday to Sunday" may be this week's. */
const MIN_DAYS = 4;

/** What comes again: "It is usually held in August", "is open Tuesday to Sunday, 10 a.m. to 5 p.m.". Anything else stays as it is. */
export function asHabit(tokens: readonly DateToken[], item: Item): Item {
  return item.shape === 'range' ? (hoursOrDays(tokens, item) ?? item) : ofEachYear(tokens, item);
}

function hoursOrDays(tokens: readonly DateToken[], range: Range): Range | null {
  const [first, second] = range.ends;
  if (isOf(first, 'weekday') && isOf(second, 'weekday'))
    return isOpenOn(tokens, range) && first.kind === 'date' && second.kind === 'date'
      ? rangeOf(again(first, first.open), again(second, second.open))
      : null;
  if (!isOf(first, 'clock') || !isOf(second, 'clock') || !areOfEachDay(tokens, range)) return null;
  return rangeOf(again(first, `XXXX-XX-XX${first.suffix}`), again(second, `XXXX-XX-XX${second.suffix}`));
}

function isOf(end: End, form: 'weekday' | 'clock'): end is Single {
  return end.shape === 'single' && hasForm(end, form);
}

function again({ start, end, grain }: Single, open: string): Single {
  return plain({ start, end, kind: 'set', grain, open });
}

/** "is open Tuesday to Sunday", "is open from 9 a.m. to 5 p.m., Tuesday to Sunday", but not "this week". */
function isOpenOn(tokens: readonly DateToken[], { start, end }: Stretch): boolean {
  const from = shortWeekdayAt(tokens, start);
  const to = shortWeekdayAt(tokens, end - 1);
  if (from === undefined || to === undefined || ((to - from + 7) % 7) + 1 < MIN_DAYS) return false;
  const before = startOfHours(tokens, start);
  const at = isWord(tokens[before - 1], 'from', 'on') ? before - 2 : before - 1;
  const isOpen = isWord(tokens[at], 'open') && isWord(tokens[at - 1], 'is', 'are', "'s");
  return (isOpen || isWord(tokens[at], 'opens')) && !isWord(tokens[end], 'this', 'next', 'last', 'only', 'of');
}

/** Tokens of the longest hours: "from 9.30 a.m. to 5.30 p.m.,". */
const MAX_HOURS = 8;
const OF_HOURS = /^(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?|[ap]m|noon|midnight|from|to|until|through|,|-|–)$/;

/** The index at which the hours begin that end before an index; the index itself where none do. */
function startOfHours(tokens: readonly DateToken[], end: number): number {
  let at = end;
  while (at > Math.max(0, end - MAX_HOURS) && OF_HOURS.test(tokens[at - 1]!.normal)) at--;
  return at;
}

/** "the nightly curfew, from 10 p.m. to 6 a.m.", "Tuesday to Sunday, 10 a.m. to 5 p.m.", "10 a.m. to 5 p.m. Tuesday to Sunday" */
function areOfEachDay(tokens: readonly DateToken[], { start, end }: Stretch): boolean {
  if (tokens.slice(Math.max(0, start - MAX_TO_HOURS), start).some((token) => isOneOf(token, ofEachNight))) return true;
  const at = isWord(tokens[start - 1], 'from', 'between') ? start - 1 : start;
  const last = isComma(tokens[at - 1]) ? at - 2 : at - 1;
  if (isWeekdayRange(tokens, tokens[last]?.join === 'hyphen' ? last - 1 : last - 2, last)) return true;
  const first = isComma(tokens[end]) || isWord(tokens[end], 'on', 'from') ? end + 1 : end;
  return isWeekdayRange(tokens, first, tokens[first + 1]?.join === 'hyphen' ? first + 1 : first + 2);
}

/** "Monday to Friday", "Mon-Fri": whether the tokens at both indices are the ends of such a range. */
function isWeekdayRange(tokens: readonly DateToken[], first: number, last: number): boolean {
  return (
    shortWeekdayAt(tokens, first) !== undefined &&
    shortWeekdayAt(tokens, last) !== undefined &&
    (last === first + 1 || isRangeJoint(tokens[first + 1]))
  );
}

/** "It is usually held in August": a month, quarter or season of each year. Anything else stays as it is. */
function ofEachYear(tokens: readonly DateToken[], item: End): Item {
  const { start, end } = item;
  if (item.shape !== 'single' || !item.isRelative || item.hasYear || !hasForm(item, 'month', 'quarter', 'season'))
    return item;
  for (let i = start - 1; i >= Math.max(0, start - MAX_DISTANCE) && !isComma(tokens[i]); i--)
    if (isOneOf(tokens[i], habits)) return plain({ start, end, kind: 'set', grain: item.grain, open: item.open });
  return item;
}
