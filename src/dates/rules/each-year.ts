import type { Extension } from '../extension.js';
import { isWord } from '../lexical.js';
import { asItem, asSingle, type End, hasForm, plain, rangeOf, type Single } from '../proposal.js';
import { yearlyHoliday } from './every-holiday.js';

/** "May 1 of each year", "December of every year", "Christmas each year" */
export const ofEachYear: Extension = {
  name: 'May 1 of each year',
  example: 'The dues are paid on May 1 of each year.',
  next: ['of'],
  extend(tokens, inner, after) {
    const part = asSingle(inner);
    if (!part?.isRelative || part.kind === 'set') return null;
    const feast = hasForm(part, 'month', 'month day') ? part : yearlyHoliday(tokens, inner.start, inner.start);
    if (feast?.end !== inner.end) return null;
    const at = isWord(tokens[inner.end], 'of') ? inner.end + 1 : inner.end;
    const year = asSingle(after(at));
    if (year?.kind !== 'set' || year.open !== 'P1Y' || year.start !== at || !isWord(tokens[at], 'each', 'every'))
      return null;
    return plain({ start: inner.start, end: year.end, kind: 'set', grain: feast.grain, open: feast.open });
  },
};

/** "every year on March 22", "annually in June", "each year from 3 to 5 May", "every year at Christmas" */
export const eachYearOn: Extension = {
  name: 'each year on May 1',
  example: 'The dues are paid each year on May 1.',
  next: ['on', 'in', 'at', 'during', 'from', 'between'],
  extend(tokens, inner, after) {
    const years = asSingle(inner);
    if (years?.kind !== 'set' || years.open !== 'P1Y') return null;
    const at = inner.end + 1;
    const feast = isWord(tokens[inner.end], 'on', 'in', 'at', 'during') ? yearlyHoliday(tokens, inner.start, at) : null;
    if (feast) return feast;
    if (!isWord(tokens[inner.end], 'on', 'in', 'from', 'between')) return null;
    const found = asItem(after(at));
    if (!found || found.start !== at || isWord(tokens[inner.end], 'on', 'in') !== (found.shape === 'single'))
      return null;
    const [first, second] = found.shape === 'range' ? found.ends : [found, null];
    if (!isYearly(first) || (second && !isYearly(second))) return null;
    const from = ofYears(first, inner.start, first.end);
    return second ? rangeOf(from, ofYears(second, second.start, second.end)) : from;
  },
};

function isYearly(part: End): part is Single {
  return part.shape === 'single' && part.isRelative && !part.hasYear && hasForm(part, 'month', 'month day', 'season');
}

function ofYears({ grain, open }: Single, start: number, end: number): Single {
  return plain({ start, end, kind: 'set', grain, open });
}
