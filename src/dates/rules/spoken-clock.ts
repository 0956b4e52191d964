import { beforeAClockTime } from '../../lexicon/dates/clock-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import type { DateRule } from '../rule.js';
import { clockProposal, hourAt } from './clock.js';

const leadsToTime = new Set<string>(beforeAClockTime);

const halfPast: DateRule = {
  name: 'half past seven',
  example: 'The curtain rises at half past seven in Milan.',
  starts: ['half', 'quarter', 'a'],
  read(tokens, at) {
    const from = isWord(tokens[at], 'a') ? at + 1 : at;
    const [part, link] = [tokens[from], tokens[from + 1]];
    const minutes = isWord(part, 'half') && from === at ? 30 : isWord(part, 'quarter') ? 15 : null;
    const hour = hourAt(tokens, from + 2);
    if (minutes === null || hour === null || !isOneOf(tokens[at - 1], leadsToTime) || !endsTime(tokens[from + 3]))
      return null;
    const isTo = isWord(link, 'to') && minutes === 15;
    if (!isTo && !isWord(link, 'past')) return null;
    const [hours, rest] = isTo ? [hour === 1 ? 12 : hour - 1, 45] : [hour, minutes];
    return clockProposal(at, { value: `${String(hours).padStart(2, '0')}:${rest}`, end: from + 3, grain: 'minute' });
  },
};

/** "from a quarter to 9 percent" is no time. */
function endsTime(next: DateToken | undefined): boolean {
  return !goesOn(next) || isCapital(next) || isWord(next, 'in', 'on', 'and', 'when', 'this', 'tomorrow', 'yesterday');
}

export const spokenClockRules: readonly DateRule[] = [halfPast];
