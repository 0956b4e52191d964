import { calendarDay, weekdayOfNumber } from '../../iso-date.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { nounsOfAnAge } from '../../lexicon/dates/nouns-of-an-age.js';
import { rank } from '../../text/grain-rank.js';
import { aUnitThat } from '../common-openings.js';
import type { Context } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isComma, isOneOf, isWord, shortWeekdayAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { either, ledBy, perhapsLedBy, perhapsThe, the, word, wordIn } from '../opening.js';
import { dayPeriod, monthPeriod, openValue, type Period, periodAround, shifted } from '../period.js';
import { asDate, refused, relative, type Single, timeOf, widened } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

const SHIFT = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function fromAnchor(days: number): (context: Context) => Period | null {
  return ({ anchor }) => (anchor === null ? null : dayPeriod(anchor + days));
}

/** What was said "today" tells of another day as a rule: "the next day" is not counted from it. */
function dayProposal(start: number, end: number, days: number, isFocus: boolean): Single {
  return relative({
    start,
    end,
    grain: 'day',
    open: 'XXXX-XX-XX',
    isFocus,
    when: fromAnchor(days),
  });
}

const dayWord = dateRule({
  name: 'yesterday',
  example: 'The king died yesterday.',
  opening: wordIn(SHIFT),
  read(shift, tokens, at, after) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    // "the Today show"
    if (isWord(token, 'today') && isWord(next, 'show', 'program', 'programme') && token.text !== 'today') return null;
    if (token.normal.startsWith('toni')) return night(at, fromAnchor(0));
    if (isOfAnAge(tokens, at)) return refused(at, at + 1);
    // "today, Friday, July 22, 2022"
    const date = asDate(after(isComma(next) ? at + 2 : at + 1), 'day');
    if (shift === 0 && date?.form?.is === 'month day' && shortWeekdayAt(tokens, date.start) !== undefined)
      return widened(date, at);
    const isReport = isOneOf(tokens[at - 1], sayings) || isOneOf(next, sayings);
    return dayProposal(at, at + 1, shift, shift !== 0 || !isReport);
  },
});

const ofAnAge = new Set<string>(nounsOfAnAge);
const sayings = new Set<string>(verbsOfSaying);

/** "today's youth", "yesterday's young leaders", "the people of tomorrow" */
function isOfAnAge(tokens: readonly DateToken[], at: number): boolean {
  if (isWord(tokens[at + 1], "'s"))
    return isOneOf(tokens[at + 2], ofAnAge) || (tokens[at + 3]?.join === 'space' && isOneOf(tokens[at + 3], ofAnAge));
  return isWord(tokens[at - 1], 'of') && isOneOf(tokens[at - 2], ofAnAge);
}

/** "tonight", "overnight": the night of a day that is counted from the anchor. */
function night(at: number, when: ReturnType<typeof fromAnchor>): Single {
  return relative({
    start: at,
    end: at + 1,
    kind: 'time',
    grain: 'hour',
    open: 'XXXX-XX-XXTNI',
    suffix: 'TNI',
    isFocus: false,
    when,
  });
}

const overnight = dateRule({
  name: 'overnight',
  example: 'Snow fell overnight.',
  opening: word('overnight'),
  read(_, tokens, at, after) {
    if (tokens[at]!.join === 'hyphen' || isWord(tokens[at - 1], 'an', 'became', 'stay', 'stayed')) return null;
    const day = asDate(after(at + 1), 'day');
    if (day?.form?.is === 'weekday' && day.start === at + 1)
      return timeOf(day, { start: at, end: day.end, grain: 'hour', suffix: 'TNI' });
    // What happened overnight happened last night.
    return night(at, (context) => fromAnchor(context.tense === 'past' ? -1 : 0)(context));
  },
});

const dayBefore = dateRule({
  name: 'the day before yesterday',
  example: 'It rained the day before yesterday.',
  opening: either(the(word('day')), perhapsLedBy(['a'], word('day'))),
  read({ from }, tokens, at, after) {
    const how = tokens[from + 1];
    if (!isWord(how, 'before', 'after')) return null;
    const inner = asDate(after(from + 2), 'day');
    const step = isWord(how, 'before') ? -1 : 1;
    if (!inner?.when) return null;
    const { when } = inner;
    return relative({
      start: at,
      end: inner.end,
      grain: 'day',
      open: 'XXXX-XX-XX',
      needsYear: true,
      when: (context) => {
        const day = when(context);
        return day && dayPeriod(day.from + step);
      },
    });
  },
});

const theYearBefore = dateRule({
  name: 'the year before',
  example: 'In 1998 it sold more than the year before.',
  opening: the(aUnitThat(({ grain, isPlural }) => !isPlural && rank(grain) >= rank('day'))),
  read({ found: unit }, tokens, at) {
    const how = tokens[at + 2];
    // "the year after that"
    const end = isWord(tokens[at + 3], 'that') ? at + 4 : at + 3;
    if (!isWord(how, 'before', 'after') || !endsClause(tokens[end]?.text)) return null;
    const { grain } = unit;
    return relative({
      start: at,
      end,
      grain,
      open: openValue(grain),
      when: (context) => {
        const from = context.spoken(grain) ?? (context.anchor === null ? null : periodAround(grain, context.anchor));
        return from && shifted(from, isWord(how, 'before') ? -1 : 1);
      },
    });
  },
});

const thisTime = dateRule({
  name: 'this time last year',
  example: 'This time last year, the park was full.',
  opening: ledBy(['this'], word('time')),
  read(_, tokens, at, after) {
    const inner = asDate(after(at + 2));
    if (!inner?.when || inner.start !== at + 2) return null;
    if (!isWord(tokens[at + 2], 'last', 'next', 'tomorrow', 'yesterday')) return null;
    const { when } = inner;
    if (inner.grain !== 'year') return widened(inner, at);
    return relative({
      start: at,
      end: inner.end,
      grain: 'month',
      open: openValue('month'),
      needsYear: true,
      when: (context) => {
        const year = when(context);
        return year && context.anchor !== null
          ? monthPeriod(calendarDay(year.from).year, calendarDay(context.anchor).month)
          : null;
      },
    });
  },
});

/** "It will end on Nov. 30. Until then, …": the date that the text last gave. */
const untilThen = dateRule({
  name: 'until then',
  example: 'The sale ends on Nov. 3; it will go on until then.',
  opening: word('then'),
  read: (_, tokens, at) =>
    isWord(tokens[at - 1], 'until', 'till')
      ? relative({
          start: at,
          end: at + 1,
          grain: 'day',
          open: 'XXXX-XX-XX',
          isFocus: false,
          when: ({ last }) => last,
        })
      : null,
});

const WEDNESDAY = 3;

const midweek = dateRule({
  name: 'midweek',
  example: 'Rain is expected by midweek in the north.',
  opening: word('midweek', 'mid'),
  read(first, tokens, at) {
    const end = first === 'midweek' ? at + 1 : isWord(tokens[at + 1], 'week') ? at + 2 : null;
    if (
      end === null ||
      tokens[end]?.join === 'hyphen' ||
      !isWord(tokens[at - 1], 'by', 'until', 'in', 'expected', 'before')
    )
      return null;
    return relative({
      start: at,
      end,
      grain: 'week',
      open: openValue('week'),
      needsYear: true,
      isFocus: false,
      when: ({ anchor, tense }) => {
        if (anchor === null) return null;
        const weekday = weekdayOfNumber(anchor);
        const weeks = tense === 'future' && weekday > WEDNESDAY ? 1 : tense === 'past' && weekday < WEDNESDAY ? -1 : 0;
        return periodAround('week', anchor + 7 * weeks);
      },
    });
  },
});

const midMonth = dateRule({
  name: 'mid-month',
  example: 'The ice will be gone by mid-month in most bays.',
  opening: word('mid', 'midmonth', 'midyear'),
  read(first, tokens, at) {
    const isOne = first !== 'mid';
    const unit = isOne ? first.slice(3) : tokens[at + 1]?.normal;
    const end = isOne ? at + 1 : at + 2;
    if ((unit !== 'month' && unit !== 'year') || tokens[end]?.join === 'hyphen') return null;
    if (!isWord(tokens[at - 1], 'by', 'until', 'in', 'at', 'since', 'before')) return null;
    return relative({
      start: at,
      end,
      grain: unit,
      open: openValue(unit),
      isFocus: false,
      when: ({ anchor }) => (anchor === null ? null : periodAround(unit, anchor)),
    });
  },
});

const toDate = dateRule({
  name: 'year to date',
  example: 'Sales are up 4 percent year to date.',
  opening: perhapsThe(aUnitThat(({ grain, isPlural }) => !isPlural && rank(grain) >= rank('week'))),
  read({ found: { grain }, from }, tokens, at) {
    // "the year-to-date loss": the article is the loss's.
    if (from > at && tokens[from + 1]?.join === 'hyphen') return null;
    if (!isWord(tokens[from + 1], 'to') || !isWord(tokens[from + 2], 'date') || !goesOn(tokens[from + 1])) return null;
    return relative({
      start: at,
      end: from + 3,
      grain,
      open: openValue(grain),
      isFocus: false,
      when: ({ anchor }) => {
        if (anchor === null) return null;
        const { from, value } = periodAround(grain, anchor);
        return { grain, from, to: anchor, value };
      },
    });
  },
});

function endsClause(text: string | undefined): boolean {
  return text === undefined || /^[.,;:)"”!?]/.test(text);
}

export const dayWordRules: readonly DateRule[] = [
  dayWord,
  overnight,
  dayBefore,
  theYearBefore,
  thisTime,
  untilThen,
  midweek,
  midMonth,
  toDate,
];
