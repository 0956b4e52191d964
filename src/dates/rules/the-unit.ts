import type { Grain } from '../../types.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isInName, isOneOf, isWord, unitAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { either, type Led, ledBy, narrowed, type Opening, perhapsLedBy, the, word } from '../opening.js';
import { fiscal, openValue, type Period, periodAround, shifted, yearPeriod } from '../period.js';
import { periodPointedAt } from '../pointer.js';
import { asSingle, hasForm, ofCompany, relative, type Single, stated } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { endingWith, lastDayAt, lengthProposal, whenOver } from './length-proposal.js';
import { quarterSpokenOf } from './quarters.js';

/** The index of one of these units after "the", "the full", "the latest fiscal". */
function theUnit(...units: readonly string[]): Opening<number> {
  return unitAfter(the(perhapsLedBy(['full', 'latest', 'entire'], perhapsLedBy(FISCAL, word(...units)))));
}

const FISCAL = ['fiscal', 'financial'];

function unitAfter(phrase: Opening<Led<Led<Led<string>>>>): Opening<number> {
  return narrowed(phrase, ({ found: { found } }, tokens) => (isUnitHere(tokens, found.from) ? found.from : null));
}

function isUnitHere(tokens: readonly DateToken[], at: number): boolean {
  return goesOn(tokens[at]) && tokens[at + 1]?.join !== 'hyphen' && !isInName(tokens, at);
}

/** "the year of the rat", "the year before", "the year in which": a year that is identified by what comes after it. */
const tellsWhich = new Set([
  'of',
  'before',
  'after',
  'earlier',
  'later',
  'in',
  'when',
  'that',
  'he',
  'she',
  'they',
  'it',
]);
/** "the week leading up to the vote": a time, but nobody knows when. */
const tellsWhere = new Set(['following', 'preceding', 'leading', 'running']);

const theYear = dateRule({
  name: 'the year',
  example: 'Sales for the year rose.',
  opening: theUnit('year'),
  read(i, tokens, at) {
    if (i === at + 1 && isOneOf(tokens[i + 1], tellsWhich)) return null;
    // "since 2015, the year the pact was signed"
    const told =
      i === at + 1 && isComma(tokens[at - 1]) ? /^(?:1[5-9]|20)\d\d$/.exec(tokens[at - 2]?.normal ?? '') : null;
    if (told && goesOn(tokens[i + 1])) {
      const period = yearPeriod(Number(told[0]));
      return stated({ start: at, end: i + 1, grain: 'year', open: period.value, when: () => period });
    }
    const step = isWord(tokens[at + 1], 'latest') ? -1 : 0;
    const year = relative({
      start: at,
      end: i + 1,
      grain: 'year',
      open: openValue('year'),
      isFocus: false,
      when: isOneOf(tokens[i + 1], tellsWhere)
        ? null
        : ({ anchor }) => (anchor === null ? null : shifted(periodAround('year', anchor), step)),
      form: { is: 'year', year: null },
    });
    return isWord(tokens[i - 1], 'fiscal', 'financial') ? ofCompany(year) : year;
  },
});

/** "the period" alone is any period. */
const theLatestPeriod = unitAfter(the(ledBy(['latest'], perhapsLedBy(FISCAL, word('period')))));

const theQuarter = dateRule({
  name: 'the quarter',
  example: 'Profit for the quarter fell.',
  opening: either(theUnit('quarter'), theLatestPeriod),
  read(i, tokens, at) {
    const isLatest = isWord(tokens[at + 1], 'latest');
    // "the quarter of a mile", "the quarter century"
    if (!isLatest && isWord(tokens[i + 1], 'of', 'century', 'mile', 'final', 'finals', 'back')) return null;
    return relative({ start: at, end: i + 1, grain: 'quarter', open: openValue('quarter'), when: quarterSpokenOf });
  },
});

const theWeek = dateRule({
  name: 'the week',
  example: 'For the week, the index lost 3 percent.',
  opening: theUnit('week', 'month'),
  read(i, tokens, at) {
    const grain = isWord(tokens[i], 'week') ? 'week' : 'month';
    const isLatest = isWord(tokens[at + 1], 'latest');
    const isKnown =
      isWord(tokens[i + 1], "'s") ||
      (isWord(tokens[at - 1], 'of', 'for', 'in', 'during', 'since') && !isOneOf(tokens[i + 1], tellsWhich));
    if (!isLatest && !isKnown) return null;
    return relative({
      start: at,
      end: i + 1,
      grain,
      open: openValue(grain),
      isFocus: false,
      when: isOneOf(tokens[i + 1], tellsWhere)
        ? null
        : (context) => {
            const isOver = isLatest || (isWord(tokens[at - 1], 'for') && hasJustBegun(context, grain));
            return periodPointedAt(isOver ? 'last' : 'this', grain)(context);
          },
    });
  },
});

/** Days into a week or month on which "for the week, the index fell" still is the last. */
const STILL_LAST = { week: 1, month: 7 };

function hasJustBegun({ anchor, tense }: Context, grain: 'week' | 'month'): boolean {
  return anchor !== null && tense === 'past' && anchor - periodAround(grain, anchor).from < STILL_LAST[grain];
}

function isMonthOrDay(date: Single | null): boolean {
  return date !== null && (hasForm(date, 'month day') || date.grain === 'month');
}

/** Days from the end of a quarter back to its middle. */
const TO_THE_MIDDLE = 45;
const LAST_DAYS = new Set(['3-31', '6-30', '9-30', '12-31']);

/** Days: a company reports a quarter before the next is over. */
const REPORTED_WITHIN = 92;

function isJustOver(day: Period, { anchor }: Context): boolean {
  return anchor !== null && day.from < anchor && anchor - day.from < REPORTED_WITHIN;
}

/**
 * "the quarter ended July 31": the quarter of the calendar that it shares most days with, or the fiscal quarter that
 * the story reports: "in the fiscal first quarter. Sales for the quarter ended July 31 …"
 */
const theQuarterEnded = dateRule({
  name: 'the quarter ended July 31',
  example: 'Revenue fell in the quarter ended July 31 to $3 million.',
  opening: theUnit('quarter'),
  read(i, tokens, at, after) {
    const how = isWord(tokens[i + 1], 'that', 'which') ? i + 2 : i + 1;
    const end = isWord(tokens[how], 'ended', 'ending', 'ends', 'to') ? asSingle(after(how + 1)) : null;
    if (end?.form?.is !== 'month day' || !end.when) return null;
    const when = isWord(tokens[how], 'ended') ? whenOver(end.when) : end.when;
    const isLastDay = LAST_DAYS.has(`${end.form.month}-${end.form.day}`);
    return relative({
      start: at,
      end: i + 1,
      grain: 'quarter',
      open: `XXXX-Q${Math.ceil((((end.form.month + (end.form.day < 15 ? 9 : 10)) % 12) + 1) / 3)}`,
      needsYear: true,
      when: (context) => {
        const day = when(context);
        if (!day) return null;
        const told = context.spokenGrain === 'quarter' ? context.told('quarter') : null;
        if (told?.isFiscal && isJustOver(day, context)) return told;
        const period = periodAround('quarter', day.from - TO_THE_MIDDLE);
        return isLastDay ? period : fiscal(period);
      },
    });
  },
});

/** "the year ended March 31", "the week ending Sunday", "the week to Sept. 12": a length, whose last day the text gives. */
const theYearEnded = dateRule({
  name: 'the year ended',
  example: 'It lost money in the year ended March 31.',
  opening: theUnit('year', 'month', 'week'),
  read(i, tokens, at, after) {
    const told = lastDayAt(tokens, i + 1, after);
    const isWeek = isWord(tokens[i], 'week') && told?.date?.form?.is === 'weekday';
    if (!told || (!told.isEnd && !isMonthOrDay(told.date) && !isWeek)) return null;
    return lengthUntil(at, i + 1, 1, unitAt(tokens, i)!.grain, told.when);
  },
});

/** "its fiscal year ended June 30", "fiscal year ending in March": without an article only a company's own. */
const fiscalYearEnded = dateRule({
  name: 'fiscal year ended',
  example: 'Sales rose in its fiscal year ended March 31.',
  opening: ledBy(FISCAL, word('year')),
  read({ from }, tokens, at, after) {
    const told = lastDayAt(tokens, from + 1, after);
    return told && isMonthOrDay(told.date) ? lengthUntil(at, from + 1, 1, 'year', told.when) : null;
  },
});

/** "the half-year to Sept. 30", "the half ended June 30" */
const halfYearEnded = dateRule({
  name: 'the half-year ended',
  example: 'It lost money in the half-year to Sept. 30.',
  opening: the(word('half')),
  read(_, tokens, at, after) {
    const isNamed = isWord(tokens[at + 2], 'year');
    const end = isNamed ? at + 3 : at + 2;
    const told = lastDayAt(tokens, end, after);
    // "cut the half to June's"
    if (!told || !isMonthOrDay(told.date) || !(isNamed || told.isEnd)) return null;
    return lengthUntil(at, end, 6, 'month', told.when);
  },
});

/** A length with its days, where the text tells its last. */
function lengthUntil(start: number, end: number, amount: number, unit: Grain, when: When | null): Single {
  const length = lengthProposal(start, end, amount, unit, false);
  return when ? endingWith(length, amount, unit, when) : length;
}

export const theUnitRules: readonly DateRule[] = [
  theYearEnded,
  fiscalYearEnded,
  halfYearEnded,
  theQuarterEnded,
  theYear,
  theQuarter,
  theWeek,
];
