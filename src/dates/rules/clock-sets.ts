import type { Extension } from '../extension.js';
import { isComma, isWord } from '../lexical.js';
import { asSingle, type Item, listOf, type Proposal, plain, rangeOf, type Single } from '../proposal.js';
import { joinsRange } from '../series.js';
import { partOf, suffixIn, timeOfBareHour } from './clock-days.js';

/** "9 a.m. every Sunday", "from 7 to 8 p.m. on Mondays and Fridays", "noon daily": a time that comes again. */
export const clockWithSet: Extension = {
  name: '9 a.m. every Sunday',
  example: 'Prayers are at 9 a.m. every Sunday.',
  next: ['on'],
  extend(tokens, inner, after) {
    const clocks = clocksOf(inner);
    const at = isWord(tokens[inner.end], 'on') ? inner.end + 1 : inner.end;
    const set = setOfDays(after(at), at);
    if (!clocks || !set || tokens[at]!.join !== 'space') return null;
    // "from 5 p.m. to 3 a.m. daily": the whole range is daily; not "open until 3 a.m. daily".
    const isEnd =
      joinsRange(tokens, inner.start - 1, inner.start - 2) && ENDS_TIME.test(tokens[inner.start - 2]?.text ?? '');
    if (clocks.length === 1 && isEnd) return null;
    const first = timesOf(set, clocks, inner.start, set.end);
    const next = isWord(tokens[set.end], 'and', 'or', ',') ? setOfDays(after(set.end + 1), set.end + 1) : null;
    return next ? listOf(first, timesOf(next, clocks, next.start, next.end)) : first;
  },
};

/** The last word of a time. */
const ENDS_TIME = /\d|^[ap]\.?m\.?$|^(?:noon|midnight)$/i;

/** "every Sunday at 9 a.m.", "Mondays, 9 a.m.", "every day from 9 a.m. to 5 p.m." */
export const setWithClock: Extension = {
  name: 'every Sunday at 9 a.m.',
  example: 'They pray every Sunday at 9 a.m. in Rome.',
  next: [',', 'at', 'from', 'between'],
  extend(tokens, inner, after) {
    const set = setOfDays(inner, inner.start);
    let at = isComma(tokens[inner.end]) ? inner.end + 1 : inner.end;
    if (isWord(tokens[at], 'at', 'from', 'between')) at++;
    if (!set) return null;
    const part = partOf(set);
    const found = after(at);
    const clocks = found?.start === at ? clocksOf(found) : null;
    // "weekdays 9 to 5"
    if (at === inner.end && (clocks?.length !== 2 || tokens[at]!.join !== 'space')) return null;
    if (!clocks) {
      const hour = part && isWord(tokens[at - 1], 'at') ? timeOfBareHour(tokens, set, part, at) : null;
      return hour && timesOf(set, [hour], set.start, hour.end);
    }
    const [first, second] = clocks;
    const firstIn = { ...first, suffix: suffixIn(tokens, first, part) };
    return timesOf(set, second ? [firstIn, second] : [firstIn], inner.start, found!.end);
  },
};

/** A clock time, or the two of "from 9 a.m. to 5 p.m."; null for anything else. */
function clocksOf(found: Proposal): readonly [Single, Single?] | null {
  const [first, second] = found.shape === 'range' ? found.ends.map(asSingle) : [asSingle(found), undefined];
  if (first?.form?.is !== 'clock' || (second !== undefined && second?.form?.is !== 'clock')) return null;
  return second ? [first, second] : [first];
}

/** "every Sunday", "Mondays", "daily", "weekdays" */
function setOfDays(found: Proposal | null, start: number): Single | null {
  const set = asSingle(found);
  const isOfDays =
    set?.kind === 'set' &&
    set.start === start &&
    /^(?:P1D|XXXX-(?:(?:XX-)?WXX-(?:\d|WD|WE)|XX-XX|\d\d-(?:\d\d|WXX-\d))(?:T[A-Z]{2})?)$/.test(set.open);
  return isOfDays ? set : null;
}

/** "Saturdays until 1 p.m.", "daily before noon": the days, and the time on each of them. */
export const setWithLimit: Extension = {
  name: 'Saturdays until 1 p.m.',
  example: 'The office is open on Saturdays until 1 p.m.',
  next: ['until', 'till', 'by', 'before', 'after'],
  extend(_, inner, after) {
    const set = setOfDays(inner, inner.start);
    const found = set && after(inner.end + 1);
    const clocks = found?.start === inner.end + 1 ? clocksOf(found) : null;
    if (!set || clocks?.length !== 1) return null;
    return listOf(set, timesOf(set, clocks, found!.start, found!.end));
  },
};

/** The time, or the times from which to which, of all days of a set. */
function timesOf(set: Single, [first, second]: readonly [Single, Single?], start: number, end: number): Item {
  const at = ({ suffix, grain, zone }: Single, from: number, to: number): Single => ({
    ...plain({
      start: from,
      end: to,
      kind: 'set',
      grain,
      open: (set.open === 'P1D' ? 'XXXX-XX-XX' : set.open.replace(/T[A-Z]{2}$/, '')) + suffix,
    }),
    ...(zone !== undefined && { zone }),
    ...(set.quant !== undefined && { quant: set.quant }),
  });
  return second ? rangeOf(at(first, start, first.end), at(second, second.start, end)) : at(first, start, end);
}
