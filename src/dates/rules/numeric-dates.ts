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

const hyphenDate = dateRule({
  name: '17-09-2020',
  example: 'The stamp says 17-09-2020 in red.',
  opening: form(/^\d{1,2}$/, '17'),
  read(first, tokens, at) {
    const [second, third] = [tokens[at + 1], tokens[at + 2]];
    if (second?.join !== 'hyphen' || third?.join !== 'hyphen' || tokens[at + 3]?.join === 'hyphen') return null;
    if (!/^\d{1,2}$/.test(second.normal) || !/^(?:19|20)\d\d$/.test(third.normal)) return null;
    const [a, b] = [Number(first), Number(second.normal)];
    // The day first, unless only the American order makes a date.
    const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
    return month < 1 || month > 12 || day < 1 || day > 31
      ? null
      : dayProposal(at, at + 3, Number(third.normal), month, day);
  },
});

const slashDate = dateRule({
  name: '9/17/20',
  example: 'The memo of 9/17/20 was leaked.',
  opening: form(/^\d{1,2}$/, '9'),
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
    // American order, unless only the other makes a date.
    const [month, day] = a > 12 && b <= 12 ? [b, a] : [a, b];
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

export const numericDateRules: readonly DateRule[] = [isoDate, hyphenDate, slashDate, dottedDate];
