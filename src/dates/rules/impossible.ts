import type { Grain } from '../../types.js';
import { anOrdinalThat } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { isWord } from '../lexical.js';
import { goesOn, type Read } from '../numbers.js';
import { either, form, opening, perhapsThe } from '../opening.js';
import { asDate, impossible, type Single } from '../proposal.js';
import { type After, type DateRule, dateRule } from '../rule.js';

/** How many there are of each in a year, and how TIMEX3 writes one. */
const IN_A_YEAR = new Map<string, { most: number; grain: Grain; mark: string }>([
  ['half', { most: 2, grain: 'half', mark: 'H' }],
  ['quarter', { most: 4, grain: 'quarter', mark: 'Q' }],
  ['month', { most: 12, grain: 'month', mark: '' }],
  ['week', { most: 53, grain: 'week', mark: 'W' }],
  ['weekend', { most: 53, grain: 'weekend', mark: 'W' }],
  ['day', { most: 366, grain: 'day', mark: '' }],
]);
const DAYS_IN_A_MONTH = 31;

/** "0th", "zeroth", "13th": no year has only one of anything, or two. */
const anUnlikelyOrdinal = either(
  opening(['zeroth'], (_, at): Read<number> => ({ value: 0, end: at + 1 })),
  anOrdinalThat((number) => number === 0 || number > 2),
);

/** The year or month that the text gives after "of" or "in". */
function wholeAt(tokens: readonly DateToken[], at: number, after: After): Single | null {
  const whole = isWord(tokens[at], 'of', 'in') ? asDate(after(at + 1)) : null;
  return whole && !whole.isRelative && (whole.form?.is === 'year' || whole.grain === 'month') ? whole : null;
}

const noSuchPart = dateRule({
  name: 'the 13th month of 2020',
  example: 'It was due in the 13th month of 2020.',
  opening: perhapsThe(anUnlikelyOrdinal),
  read({ found: which }, tokens, at, after) {
    const unit = goesOn(tokens[which.end]) ? IN_A_YEAR.get(tokens[which.end]!.normal) : undefined;
    const whole = unit ? wholeAt(tokens, which.end + 1, after) : null;
    if (!unit || !whole) return null;
    const isInMonth = whole.grain === 'month';
    if (isInMonth && unit.grain !== 'day') return null;
    if (which.value > 0 && which.value <= (isInMonth ? DAYS_IN_A_MONTH : unit.most)) return null;
    const open = `${whole.open}-${unit.mark}${numberOf(unit.grain, which.value)}`;
    return impossible({ start: at, end: whole.end, grain: unit.grain, open, claims: whole.when });
  },
});

/** Months, weeks and days have two digits. */
function numberOf(grain: Grain, value: number): string {
  return grain === 'quarter' || grain === 'half' ? String(value) : String(value).padStart(2, '0');
}

const noSuchQuarter = dateRule({
  name: 'Q5 2020',
  example: 'It was due in Q5 2020.',
  opening: form(/^(?:q[05-9]|h[03-9])$/, 'q5', 'h3'),
  read(name, tokens, at, after) {
    const year = asDate(after(isWord(tokens[at + 1], 'of') ? at + 2 : at + 1));
    if (year?.form?.is !== 'year' || year.isRelative || !goesOn(tokens[at + 1])) return null;
    const grain = name.startsWith('q') ? 'quarter' : 'half';
    return impossible({
      start: at,
      end: year.end,
      grain,
      open: `${year.open}-${name.toUpperCase()}`,
      claims: year.when,
    });
  },
});

/** What claims to be a part of a year and is none: it holds its stretch, so that no year is left of it. */
export const impossibleRules: readonly DateRule[] = [noSuchPart, noSuchQuarter];
