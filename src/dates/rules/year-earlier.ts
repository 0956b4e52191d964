import { calendarDay } from '../../iso-date.js';
import { durationValue } from '../duration-value.js';
import { isComma, isWord, unitAt } from '../lexical.js';
import { goesOn, readCardinal, readOrdinal } from '../numbers.js';
import { form, ledBy, perhapsLedBy, perhapsThe, the, word } from '../opening.js';
import { likewise, openValue, periodAround, quarterPeriod, shifted, yearPeriod } from '../period.js';
import { asSingle, plain, relative, type Single } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { yearBefore } from './moved.js';
import { quarterSpokenOf } from './quarters.js';

/** Before what is compared: "the comparable", "the same". */
const COMPARISONS = ['comparable', 'corresponding', 'same'];

const yearEarlier = dateRule({
  name: 'the year-earlier quarter',
  example: 'In the year-earlier quarter, the bank lost money.',
  opening: perhapsThe(perhapsLedBy(COMPARISONS, word('year'))),
  read({ found: { from: i } }, tokens, at, after) {
    const how = tokens[i + 1];
    if (!isWord(how, 'earlier', 'ago') || how!.join !== 'hyphen') return null;
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
    // "In the year-ago quarter, the second quarter ended Oct. 31, …"
    const same = isWord(tokens[i + 2], 'quarter') && isComma(tokens[i + 3]) ? asSingle(after(i + 4)) : null;
    const apposed = same?.form?.is === 'quarter' && isWord(tokens[same.end], 'ended') ? same.when : null;
    const hasNoun = i > at && isWord(tokens[i + 2], 'quarter', 'period', 'month');
    return relative({
      start: hasNoun ? at : i,
      end: hasNoun ? i + 3 : i + 2,
      grain: 'year',
      open: openValue('year'),
      isFocus: false,
      when: (context) => {
        if (apposed) return apposed(context);
        if (
          isWord(tokens[i + 2], 'quarter') ||
          (hasNoun && context.told('quarter') && context.spokenGrain !== 'year')
        ) {
          const now = quarterSpokenOf(context);
          return now && shifted(now, -1, 'year');
        }
        return yearBefore(context);
      },
    });
  },
});

const samePeriod = dateRule({
  name: 'the corresponding period last year',
  example: 'It had lost money in the corresponding period last year.',
  opening: the(ledBy(COMPARISONS, word('period', 'quarter', 'month', 'week', 'day'))),
  read({ found: { found, from: i } }, tokens, at, after) {
    const year = asSingle(after(isWord(tokens[i + 1], 'of', 'in') ? i + 2 : i + 1));
    const isYear = year?.form?.is === 'year' && tokens[year.start]!.join === 'space';
    const isAgo = year?.grain === 'year' && year.kind === 'date' && year.start === i + 1;
    if (!year || !(isYear || isAgo)) return null;
    if (found === 'day' || found === 'month') return sameIn(year, at, found);
    return relative({
      start: at,
      end: year.end,
      grain: found === 'week' ? 'year' : 'quarter',
      open: openValue('year'),
      isFocus: false,
      when: (context) => {
        const then = year.when?.(context) ?? null;
        const { spokenGrain } = context;
        if (spokenGrain !== 'quarter' && spokenGrain !== 'half') return then;
        const now = context.told(spokenGrain);
        const target = then && calendarDay(then.from).year;
        return now && target !== null ? shifted(now, target - calendarDay(now.from).year, 'year') : then;
      },
    });
  },
});

/** "the same day last year", "the same month of 2019": as the day or month that the text speaks of, or the article's own. */
function sameIn(year: Single, start: number, grain: 'day' | 'month'): Single {
  return relative({
    start,
    end: year.end,
    grain,
    open: openValue(grain),
    isFocus: false,
    when: (context) => {
      const { anchor } = context;
      const then = year.when?.(context) ?? null;
      const now = context.spoken(grain) ?? (anchor === null ? null : periodAround(grain, anchor));
      return then && now && shifted(now, calendarDay(then.from).year - calendarDay(now.from).year, 'year');
    },
  });
}

const yearPeriodOf = dateRule({
  name: 'the 1988 period',
  example: 'The loss of the 1988 period was smaller.',
  opening: the(form(/^(?:19|20)\d\d$/, '1988')),
  read({ found }, tokens, at) {
    if (!isWord(tokens[at + 2], 'period', 'quarter') || !goesOn(tokens[at + 2])) return null;
    const year = Number(found);
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
});

export const yearEarlierRules: readonly DateRule[] = [yearEarlier, samePeriod, yearPeriodOf];
