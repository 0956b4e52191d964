import { isoDay } from '../../iso-date.js';
import { feastNouns } from '../../lexicon/dates/holiday-contexts.js';
import type { HolidayRule } from '../../lexicon/dates/holidays.js';
import type { DateToken } from '../date-tokens.js';
import { daypartAt, isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { type List, listOf, plain, type Single } from '../proposal.js';
import { isListJoint } from '../series.js';
import { holidayAt } from './holidays.js';

const ofAFeast = new Set<string>(feastNouns);

/** "every Christmas", "each Thanksgiving weekend", "every Easter and Christmas" */
export function everyHoliday(tokens: readonly DateToken[], start: number, at: number): Single | List | null {
  const first = yearlyHoliday(tokens, start, at);
  const next = first && isListJoint(tokens[first.end]) ? first.end + 1 : null;
  const second = next === null ? null : yearlyHoliday(tokens, next, next);
  return first && second ? listOf(first, second) : first;
}

/** A holiday that comes each year, whose name begins at an index; not "every Christmas tree". */
export function yearlyHoliday(tokens: readonly DateToken[], start: number, at: number): Single | null {
  const found = holidayAt(tokens, at);
  const open = found && openOf(found.rule);
  if (!open) return null;
  const { end } = found;
  const next = tokens[end];
  const part = daypartAt(tokens, end);
  if (part && open !== YEARLY)
    return plain({ start, end: end + 1, kind: 'set', grain: 'day', open: `${open}T${part}` });
  if (isWord(next, 'week', 'weekend') && next!.join === 'space') {
    const grain = isWord(next, 'week') ? 'week' : 'weekend';
    return plain({ start, end: end + 1, kind: 'set', grain, open: YEARLY });
  }
  if (next?.join === 'hyphen' || (goesOn(next) && (isOneOf(next, ofAFeast) || isCapital(next)))) return null;
  return plain({ start, end, kind: 'set', grain: 'day', open });
}

const YEARLY = 'P1Y';

/** What can be said of its day: that of Christmas, the month and weekday of Thanksgiving, of Easter that it comes each year. */
function openOf(rule: HolidayRule): string | null {
  if (rule.by === 'once') return null;
  if (rule.by === 'day') return isoDay(null, rule.month, rule.day);
  return rule.by === 'weekday' && !rule.plus
    ? `XXXX-${String(rule.month).padStart(2, '0')}-WXX-${rule.weekday}`
    : YEARLY;
}
