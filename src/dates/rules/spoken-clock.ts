import { wordsBeforeClockTimes } from '../../lexicon/dates/clock-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { bare, either, ledBy, word } from '../opening.js';
import { type DateRule, dateRule } from '../rule.js';
import { clockProposal, hourAt } from './clock.js';

const leadsToTime = new Set<string>(wordsBeforeClockTimes);

const halfPast = dateRule({
  name: 'half past seven',
  example: 'The curtain rises at half past seven in Milan.',
  opening: either(ledBy(['a'], word('quarter')), bare(word('half', 'quarter'))),
  read({ found: part, from }, tokens, at) {
    const link = tokens[from + 1];
    const minutes = part === 'half' ? 30 : 15;
    const hour = hourAt(tokens, from + 2);
    if (hour === null || !isOneOf(tokens[at - 1], leadsToTime) || !endsTime(tokens[from + 3])) return null;
    const isTo = isWord(link, 'to') && minutes === 15;
    if (!isTo && !isWord(link, 'past')) return null;
    const [hours, rest] = isTo ? [hour === 1 ? 12 : hour - 1, 45] : [hour, minutes];
    return clockProposal(at, { value: `${String(hours).padStart(2, '0')}:${rest}`, end: from + 3, grain: 'minute' });
  },
});

/** "from a quarter to 9 percent" is no time. */
function endsTime(next: DateToken | undefined): boolean {
  return !goesOn(next) || isCapital(next) || isWord(next, 'in', 'on', 'and', 'when', 'this', 'tomorrow', 'yesterday');
}

export const spokenClockRules: readonly DateRule[] = [halfPast];
