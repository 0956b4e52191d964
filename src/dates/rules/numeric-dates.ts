import type { DayOrder } from '../../types.js';
import { either, form, match } from '../opening.js';
import { impossible, timeOf } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { dayProposal, fullYear } from './calendar-days.js';

const isoDate = dateRule({
  name: '2020-09-17',
  example: 'It was filed on 2020-09-17 by fax.',
  opening: form(/^(?:1[5-9]|20|21)\d\d$/, '2020'),
  read(year, tokens, at) {
    const [second, third] = [tokens[at + 1], tokens[at + 2]];
    if (!second || !third || second.join !== third.join || tokens[at + 3]?.join === second.join) return null;
    const tail = /^(\d{1,2})(?:t\d.*)?$/.exec(third.normal);
    if (second.join !== 'hyphen' && second.join !== 'slash') return null;
    if (!tail || !/^\d{1,2}$/.test(second.normal)) return null;
    const day = dayProposal(at, at + 3, Number(year), Number(second.normal), Number(tail[1]));
    // "2020-09-17T18:05:00Z"
    const clock = /t(\d\d:\d\d)/.exec(third.normal)?.[1];
    if (!clock) return day;
    if (day.shape === 'single' && /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(clock))
      return timeOf(day, { start: at, end: at + 3, grain: 'minute', suffix: `T${clock}` });
    const claims = day.shape === 'single' ? day.when : day.claims;
    return impossible({ start: at, end: at + 3, kind: 'time', grain: 'minute', open: `${day.open}T${clock}`, claims });
  },
});

const hyphenDate = (name: string, example: string, order: DayOrder) =>
  dateRule({
    name,
    example,
    opening: form(/^\d{1,2}$/, name.slice(0, 2)),
    read(first, tokens, at) {
      const [second, third] = [tokens[at + 1], tokens[at + 2]];
      if (second?.join !== 'hyphen' || third?.join !== 'hyphen' || tokens[at + 3]?.join === 'hyphen') return null;
      if (!/^\d{1,2}$/.test(second.normal) || !/^(?:19|20)\d\d$/.test(third.normal)) return null;
      const [a, b] = [Number(first), Number(second.normal)];
      const { day, month } = inOrder(a, b, order);
      return month < 1 || month > 12 || day < 1 || day > 31
        ? null
        : dayProposal(at, at + 3, Number(third.normal), month, day);
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
    opening: form(/^\d{1,2}$/, name.split('/')[0]!),
    read(first, tokens, at) {
      const [second, third] = [tokens[at + 1], tokens[at + 2]];
      if (
        second?.join !== 'slash' ||
        third?.join !== 'slash' ||
        tokens[at + 3]?.join === 'slash' ||
        tokens[at]!.join === 'slash'
      )
        return null;
      if (!/^\d{1,2}$/.test(second.normal) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(third.normal)) return null;
      const [a, b] = [Number(first), Number(second.normal)];
      const year = third.normal.length === 2 ? fullYear(Number(third.normal)) : Number(third.normal);
      const { day, month } = inOrder(a, b, order);
      return month < 1 || month > 12 || day < 1 || day > 31 ? null : dayProposal(at, at + 3, year, month, day);
    },
  });

const dottedDate = dateRule({
  name: '17.09.2020',
  example: 'Der Spiegel dates the note 17.09.2020 instead.',
  opening: either(
    match(/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/, '17.09.2020'),
    match(/^(?<year>(?:19|20)\d\d)\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/, '2020.09.17'),
  ),
  read({ groups }, _, at) {
    const [year, month, day] = [Number(groups!.year), Number(groups!.month), Number(groups!.day)];
    return month < 1 || month > 12 || day < 1 || day > 31 ? null : dayProposal(at, at + 1, year, month, day);
  },
});

// Where the article itself does not show its order: hyphens are European, strokes American more often than not.
const hyphenDayFirst = hyphenDate('17-09-2020', 'The stamp says 17-09-2020 in red.', 'day first');
const hyphenMonthFirst = hyphenDate('09-17-2020', 'The stamp says 09-17-2020 in red.', 'month first');
const slashMonthFirst = slashDate('9/17/20', 'The memo of 9/17/20 was leaked.', 'month first');
const slashDayFirst = slashDate('17/9/20', 'The memo of 17/9/20 was leaked.', 'day first');

export const numericDateRules: readonly DateRule[] = [isoDate, hyphenDayFirst, slashMonthFirst, dottedDate];

/** The rules for an article that writes its digits in this order. */
export function rulesInOrder(rules: readonly DateRule[], order: DayOrder): DateRule[] {
  const others =
    order === 'day first' ? new Map([[slashMonthFirst, slashDayFirst]]) : new Map([[hyphenDayFirst, hyphenMonthFirst]]);
  return rules.map((rule) => others.get(rule) ?? rule);
}
