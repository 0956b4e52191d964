import { wordsBeforeClockTimes } from '../../lexicon/dates/clock-contexts.js';
import { spokenMinutes } from '../../lexicon/dates/dayparts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { bare, either, ledBy, word, wordIn } from '../opening.js';
import { type DateRule, dateRule } from '../rule.js';
import { withDaypartOnly } from './clock.js';
import { hourAt } from './clock-hours.js';
import { clockProposal } from './clock-proposal.js';

const leadsToTime = new Set<string>(wordsBeforeClockTimes);
const minutesOf = new Map(Object.entries(spokenMinutes));

const halfPast = dateRule({
  name: 'half past seven',
  example: 'The curtain rises at half past seven in Milan.',
  opening: either(ledBy(['a'], word('quarter')), bare(wordIn(minutesOf))),
  read({ from }, tokens, at) {
    const link = tokens[from + 1];
    const minutes = minutesOf.get(tokens[from]!.normal)!;
    const hour = hourAt(tokens, from + 2);
    if (hour === null || !isOneOf(tokens[at - 1], leadsToTime)) return null;
    const isTo = isWord(link, 'to') && minutes < 30;
    if (!isTo && !isWord(link, 'past')) return null;
    const hours = isTo ? (hour === 1 ? 12 : hour - 1) : hour;
    const inPart = withDaypartOnly(tokens, hours, from + 3);
    // "at ten to one" are odds, and "from five to six" two hours.
    if (!inPart && (!endsTime(tokens[from + 3]) || (isTo && !isWord(tokens[from], 'quarter')))) return null;
    const value = `${inPart?.value.slice(0, 2) ?? String(hours).padStart(2, '0')}:${isTo ? 60 - minutes : pad(minutes)}`;
    return clockProposal(at, { value, end: inPart?.end ?? from + 3, grain: 'minute' });
  },
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "from a quarter to 9 percent" is no time. */
function endsTime(next: DateToken | undefined): boolean {
  return !goesOn(next) || isCapital(next) || isOneOf(next, afterTime);
}

const afterTime = new Set(['in', 'on', 'and', 'when', 'this', 'that', 'the', 'tomorrow', 'yesterday', 'local']);

export const spokenClockRules: readonly DateRule[] = [halfPast];
