import { isDay } from '../../iso-date.js';
import { wordsBeforeNumbers } from '../../lexicon/dates/number-contexts.js';
import type { DayOrder } from '../../types.js';
import type { DateToken } from '../date-tokens.js';
import { shortYear } from '../day-numbers.js';
import { isOneOf, isWord } from '../lexical.js';
import { either, form, match } from '../opening.js';
import { monthPeriod } from '../period.js';
import { type End, impossible, stated, timeOf } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { dayProposal } from './day-proposal.js';
import type { Zone } from './zones.js';

const leadsToNumber = new Set<string>(wordsBeforeNumbers);

/** A year of four digits. */
const full = (digits: string) => ({ value: Number(digits), isShort: false });

/** "T18:05", "T18:05:30.123Z", "T180500+0200" of a date in ISO 8601 */
const ISO_CLOCK = /^t(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?(z|[+-]\d\d(?::?\d\d)?)?$/;

/** A day in ISO 8601 with the clock time that stands in the same token. */
function isoTime(day: End, clock: string, tokens: readonly DateToken[]): End | null {
  const [, hour, minute, zone] = ISO_CLOCK.exec(clock) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const { start } = day;
  // "+02:00" may be a token of its own, "-05:00" two.
  const offset = zone === undefined ? readOffset(tokens, day.end) : { zone: zone === 'z' ? 'UTC' : zone, end: day.end };
  const end = offset?.end ?? day.end;
  const suffix = `T${hour}:${minute}`;
  if (day.shape === 'single' && (Number(hour) < 24 || suffix === 'T24:00') && Number(minute) < 60)
    return timeOf(day, { start, end, grain: 'minute', suffix, ...(offset && { zone: offset.zone }) });
  const claims = day.shape === 'single' ? day.when : day.claims;
  return impossible({ start, end, kind: 'time', grain: 'minute', open: day.open + suffix, claims });
}

/** "+02:00" or "-05:00" after a clock time; null where there is none. */
function readOffset(tokens: readonly DateToken[], at: number): Zone | null {
  const token = tokens[at];
  if (token?.join === 'hyphen' && /^\d\d:\d\d$/.test(token.normal)) return { zone: `-${token.normal}`, end: at + 1 };
  if (token?.join === 'glued' && /^[+]\d\d:?\d\d$/.test(token.normal)) return { zone: token.normal, end: at + 1 };
  const next = tokens[at + 1];
  return token?.join === 'glued' && token.text === '+' && next?.join === 'glued' && /^\d\d:?\d\d$/.test(next.normal)
    ? { zone: `+${next.normal}`, end: at + 2 }
    : null;
}

const isoDate = dateRule({
  name: '2020-09-17',
  example: 'It was filed on 2020-09-17 by fax.',
  opening: form(/^(?:1[5-9]|20|21)\d\d$/, '2020'),
  read(year, tokens, at) {
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    if (!second || !third || second.join !== third.join || (second.join !== 'hyphen' && second.join !== 'slash'))
      return null;
    const tail = /^(\d{1,2})(t\d.*)?$/.exec(third.normal);
    if (!tail || !/^\d{1,2}$/.test(second.normal)) return null;
    const day = dayProposal(at, at + 3, full(year), Number(second.normal), Number(tail[1]));
    // "2020-09-17T18:05:00Z"
    if (tail[2]) return isoTime(day, tail[2], tokens);
    return tokens[at + 3]?.join === second.join ? null : day;
  },
});

const isoMonth = dateRule({
  name: '2020-09',
  example: 'Deliveries start in 2012-06 in Oslo.',
  opening: form(/^(?:19|20)\d\d$/, '2020'),
  read(digits, tokens, at) {
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    const year = Number(digits);
    const month = Number(second?.normal);
    if (tokens[at]!.join === 'hyphen' || second?.join !== 'hyphen' || third?.join === 'hyphen') return null;
    // "2009-10" may be two years.
    if (!/^(?:0[1-9]|1[0-2])$/.test(second.normal) || year % 100 < month) return null;
    const period = monthPeriod(year, month);
    const parts = { start: at, end: at + 2, grain: 'month', open: period.value } as const;
    return stated({ ...parts, when: () => period, form: { is: 'month', month } });
  },
});

const isoBasic = dateRule({
  name: '20200917',
  example: 'The log of 20200917 is lost.',
  opening: match(/^((?:19|20)\d\d)(\d\d)(\d\d)(t\d.*)?$/, '20200917', '20200917t1805'),
  read([, year, month, day, clock], tokens, at) {
    if (!isDay(Number(year), Number(month), Number(day)) || isOneOf(tokens[at - 1], leadsToNumber)) return null;
    if (tokens[at]!.join !== 'space' && at > 0 && !isWord(tokens[at - 1], '(', '[')) return null;
    const proposal = dayProposal(at, at + 1, full(year!), Number(month), Number(day));
    return clock ? isoTime(proposal, clock, tokens) : proposal;
  },
});

const hyphenDate = (name: string, example: string, order: DayOrder) =>
  dateRule({
    name,
    example,
    opening: form(/^\d{1,2}$/, '9', '17'),
    read(first, tokens, at) {
      const second = tokens[at + 1];
      const third = tokens[at + 2];
      if (second?.join !== 'hyphen' || third?.join !== 'hyphen' || tokens[at + 3]?.join === 'hyphen') return null;
      if (!/^\d{1,2}$/.test(second.normal) || !/^(?:19|20)\d\d$/.test(third.normal)) return null;
      const a = Number(first);
      const b = Number(second.normal);
      const { day, month } = inOrder(a, b, order);
      return month < 1 || month > 12 || day < 1 || day > 31
        ? null
        : dayProposal(at, at + 3, full(third.normal), month, day);
    },
  });

/** The order is another where only that makes a date: "17/09/2020" has no month 17. */
function inOrder(a: number, b: number, order: DayOrder): { readonly day: number; readonly month: number } {
  const isDayFirst = order === 'day first' ? b <= 12 || a > 12 : a > 12 && b <= 12;
  return isDayFirst ? { day: a, month: b } : { day: b, month: a };
}

const slashDate = (name: string, example: string, order: DayOrder) =>
  dateRule({
    name,
    example,
    opening: form(/^\d{1,2}$/, '9', '17'),
    read(first, tokens, at) {
      const second = tokens[at + 1];
      const third = tokens[at + 2];
      if (
        second?.join !== 'slash' ||
        third?.join !== 'slash' ||
        tokens[at + 3]?.join === 'slash' ||
        tokens[at]!.join === 'slash'
      )
        return null;
      if (!/^\d{1,2}$/.test(second.normal) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(third.normal)) return null;
      const a = Number(first);
      const b = Number(second.normal);
      const year = third.normal.length === 2 ? shortYear(third.normal) : full(third.normal);
      const { day, month } = inOrder(a, b, order);
      return month < 1 || month > 12 || day < 1 || day > 31 ? null : dayProposal(at, at + 3, year, month, day);
    },
  });

const dayAndMonth = dateRule({
  name: 'on 14/4',
  example: 'On 14/4 the shop was shut.',
  opening: form(/^\d{1,2}$/, '4', '14'),
  read(first, tokens, at) {
    const second = tokens[at + 1];
    const a = Number(first);
    const b = Number(second?.normal);
    if (second?.join !== 'slash' || !/^\d{1,2}$/.test(second.normal) || tokens[at + 2]?.join === 'slash') return null;
    // "24/7", "the score was 20/24", "3/4 of voters": only one of the two may be a month, and a day is told "on".
    const isSecond = tokens[at - 2]?.join === 'slash' && isWord(tokens[at - 1], 'to', 'and', 'until');
    if (!isSecond && !isWord(tokens[at - 1], 'on', 'until', 'since', 'from', 'between', 'dated')) return null;
    if (a > 12 === b > 12) return null;
    const { day, month } = inOrder(a, b, 'day first');
    if (day > 31 || month < 1 || isCalledAlways(a, b)) return null;
    return dayProposal(at, at + 2, null, month, day);
  },
});

/** "on call 24/7" */
function isCalledAlways(first: number, second: number): boolean {
  return first === 24 && second === 7;
}

const dottedDate = dateRule({
  name: '17.09.2020',
  example: 'Der Spiegel dates the note 17.09.2020 instead.',
  opening: either(
    match(/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/, '7.9.2020', '17.09.2020'),
    match(/^(?<year>(?:19|20)\d\d)\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/, '2020.9.7', '2020.09.17'),
  ),
  read({ groups }, tokens, at) {
    const month = Number(groups!.month);
    const day = Number(groups!.day);
    // "Version 2.10.2020"
    if (isOneOf(tokens[at - 1], leadsToNumber)) return null;
    return month < 1 || month > 12 || day < 1 || day > 31
      ? null
      : dayProposal(at, at + 1, full(groups!.year!), month, day);
  },
});

// Where the article itself does not show its order: hyphens are European, strokes American more often than not.
const hyphenDayFirst = hyphenDate('17-09-2020', 'The stamp says 17-09-2020 in red.', 'day first');
const hyphenMonthFirst = hyphenDate('09-17-2020', 'The stamp says 09-17-2020 in red.', 'month first');
const slashMonthFirst = slashDate('9/17/20', 'The memo of 9/17/20 was leaked.', 'month first');
const slashDayFirst = slashDate('17/9/20', 'The memo of 17/9/20 was leaked.', 'day first');

export const numericDateRules: readonly DateRule[] = [
  isoDate,
  isoMonth,
  isoBasic,
  hyphenDayFirst,
  slashMonthFirst,
  dayAndMonth,
  dottedDate,
];

/** The rules for an article that writes its digits in this order. */
export function rulesInOrder(rules: readonly DateRule[], order: DayOrder): DateRule[] {
  const others =
    order === 'day first' ? new Map([[slashMonthFirst, slashDayFirst]]) : new Map([[hyphenDayFirst, hyphenMonthFirst]]);
  return rules.map((rule) => others.get(rule) ?? rule);
}
