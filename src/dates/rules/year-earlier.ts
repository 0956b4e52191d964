import { calendarDay } from '../../iso-date.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import { isWord, unitAt } from '../lexical.js';
import { goesOn, readCardinal, readOrdinal } from '../numbers.js';
import { likewise, openValue, quarterPeriod, shifted, yearPeriod } from '../period.js';
import { asSingle, type DateRule, DIGITS, plain, relative } from '../rule.js';
import { yearBefore } from './moved.js';
import { quarterSpokenOf } from './quarters.js';

/** "the comparable", "the same", "the": index behind them. */
function readComparison(tokens: readonly DateToken[], at: number): number {
  let i = at;
  if (isWord(tokens[i], 'the')) i++;
  if (isWord(tokens[i], 'comparable', 'corresponding', 'same')) i++;
  return i;
}

const yearEarlier: DateRule = {
  name: 'the year-earlier quarter',
  example: 'In the year-earlier quarter, the bank lost money.',
  starts: ['the', 'year', 'comparable', 'corresponding', 'same'],
  read(tokens, at) {
    const i = readComparison(tokens, at);
    const how = tokens[i + 1];
    if (!isWord(tokens[i], 'year') || !isWord(how, 'earlier', 'ago') || how!.join !== 'hyphen') return null;
    const ordinal = readOrdinal(tokens, i + 2);
    const noun = tokens[ordinal?.end ?? i + 2];
    if (isWord(noun, 'quarter') && ordinal && ordinal.value >= 1 && ordinal.value <= 4) {
      return relative({
        start: at,
        end: ordinal.end + 1,
        grain: 'quarter',
        open: `XXXX-Q${ordinal.value}`,
        needsYear: true,
        isFocus: false,
        when: (context) => {
          const now = quarterSpokenOf(context);
          return now && likewise(now, quarterPeriod(calendarDay(now.from).year - 1, ordinal.value));
        },
      });
    }
    // "the year-earlier nine months"
    const amount = i > at ? readCardinal(tokens, i + 2) : null;
    const unit = amount && unitAt(tokens, amount.end);
    if (amount && unit?.isPlural)
      return plain({
        start: at,
        end: amount.end + 1,
        kind: 'duration',
        grain: unit.grain,
        open: durationValue(amount.value, unit.grain),
      });
    const hasNoun = i > at && isWord(tokens[i + 2], 'quarter', 'period', 'month');
    return relative({
      start: hasNoun ? at : i,
      end: hasNoun ? i + 3 : i + 2,
      grain: 'year',
      open: openValue('year'),
      isFocus: false,
      when: (context) => {
        if (isWord(tokens[i + 2], 'quarter') || (hasNoun && context.told('quarter'))) {
          const now = quarterSpokenOf(context);
          return now && shifted(now, -1, 'year');
        }
        return yearBefore(context);
      },
    });
  },
};

const samePeriod: DateRule = {
  name: 'the corresponding period last year',
  example: 'It had lost money in the corresponding period last year.',
  starts: ['the'],
  read(tokens, at, after) {
    const i = readComparison(tokens, at);
    if (i !== at + 2 || !isWord(tokens[i], 'period', 'quarter', 'month', 'week')) return null;
    const year = asSingle(after(isWord(tokens[i + 1], 'of', 'in') ? i + 2 : i + 1));
    const isYear = year?.form?.is === 'year' && tokens[year.start]!.join === 'space';
    const isAgo = year?.grain === 'year' && year.kind === 'date' && year.start === i + 1;
    if (!year || !(isYear || isAgo)) return null;
    return relative({
      start: at,
      end: year.end,
      grain: isWord(tokens[i], 'month', 'week') ? 'year' : 'quarter',
      open: openValue('year'),
      isFocus: false,
      when: (context) => {
        const then = year.when?.(context) ?? null;
        if (context.spokenGrain !== 'quarter') return then;
        const now = context.told('quarter');
        const target = then && calendarDay(then.from).year;
        return now && target !== null ? shifted(now, target - calendarDay(now.from).year, 'year') : then;
      },
    });
  },
};

const yearPeriodOf: DateRule = {
  name: 'the 1988 period',
  example: 'The loss of the 1988 period was smaller.',
  starts: ['the', DIGITS],
  read(tokens, at) {
    if (!isWord(tokens[at], 'the')) return null;
    const token = tokens[at + 1];
    if (
      !token ||
      !/^(?:19|20)\d\d$/.test(token.normal) ||
      !isWord(tokens[at + 2], 'period', 'quarter') ||
      !goesOn(tokens[at + 2])
    )
      return null;
    const year = Number(token.normal);
    return relative({
      start: at,
      end: at + 3,
      grain: 'quarter',
      open: String(year),
      isFocus: false,
      when: (context) => {
        const now = context.spokenGrain === 'quarter' ? context.told('quarter') : null;
        return now ? shifted(now, year - calendarDay(now.from).year, 'year') : yearPeriod(year);
      },
    });
  },
};

export const yearEarlierRules: readonly DateRule[] = [yearEarlier, samePeriod, yearPeriodOf];
