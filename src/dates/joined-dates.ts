import { pastVerbsOfHours, presentVerbsOfHours, verbsOfEnds } from '../lexicon/dates/clock-contexts.js';
import type { DateToken } from './date-tokens.js';
import { isOneOf, isWord } from './lexical.js';
import { hasForm, type Item, onDay, type Single } from './proposal.js';
import type { FoundItem } from './propose.js';

const present = new Set<string>(presentVerbsOfHours);
const past = new Set<string>(pastVerbsOfHours);
const endings = new Set<string>(verbsOfEnds);

/** Tokens from a verb to its clock time: "opens its doors at 7am". */
const MAX_TO_CLOCK = 4;
/** Tokens from the first clock time to the second: "and the concert itself starts at". */
const MAX_APART = 7;

/** "Voting opens at 7am and closes at 10pm on Thursday": the day that stands with the second clock time is that of both. */
export function withSharedDay(tokens: readonly DateToken[], found: readonly FoundItem[]): readonly FoundItem[] {
  const [first, second] = found;
  const clock = first && clockAlone(first.proposal);
  const timed = second && clockOnDay(tokens, second.proposal);
  if (!clock || !timed || clock.suffix >= timed.suffix || !areHours(tokens, clock, timed)) return found;
  return [{ ...second, proposal: onDay(clock, timed), by: first.by }, ...found.slice(1)];
}

function clockAlone(item: Item): Single | null {
  return item.shape === 'single' && item.form?.is === 'clock' ? item : null;
}

/** "10pm on Thursday", but not "Thursday at 10pm". */
function clockOnDay(tokens: readonly DateToken[], item: Item): Single | null {
  if (item.shape !== 'single' || item.form?.is === 'clock' || !/^T\d\d:/.test(item.suffix)) return null;
  return /^\d|^noon$|^midnight$/.test(tokens[item.start]!.normal) ? item : null;
}

/** Whether both clock times have such a verb, in one tense, and "and" joins them. */
function areHours(tokens: readonly DateToken[], first: Single, second: Single): boolean {
  const between = tokens.slice(first.end, second.start);
  const before = tokens.slice(Math.max(0, first.start - MAX_TO_CLOCK), first.start);
  const isJoined = between.length <= MAX_APART && between.some((token) => isWord(token, 'and'));
  return (
    isJoined &&
    [present, past].some((verbs) => [before, between].every((side) => side.some((token) => isOneOf(token, verbs))))
  );
}

/** "starts on September 1 and ends on June 30": the end of what begins on the date that ends at an index. */
export function isItsEnd(tokens: readonly DateToken[], item: Item, end: number): boolean {
  if (item.shape !== 'single' || item.hasYear || !hasForm(item, 'month', 'month day')) return false;
  const between = tokens.slice(end, item.start);
  return (
    between.length <= MAX_APART &&
    between.some((token) => isWord(token, 'and')) &&
    isWord(between.at(-1), 'on', 'in') &&
    isOneOf(between.at(-2), endings)
  );
}
