import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateTokens } from '../../src/dates/date-tokens.js';
import type { Extension } from '../../src/dates/extension.js';
import { dateExtensions, dateRules, findDates } from '../../src/dates/index.js';
import { dispatchOf, extensionsOf, propose } from '../../src/dates/propose.js';
import type { DateRule } from '../../src/dates/rule.js';
import { nameRules } from '../../src/dates/rules/names.js';
import { isDay } from '../../src/iso-date.js';
import { documentOf } from '../helpers/document.js';
import { runs } from '../helpers/runs.js';

const ANCHOR = '2020-09-17';

const find = (text: string) => findDates(documentOf(text, { anchor: ANCHOR }));

describe('every rule', () => {
  const read = (text: string, rules: readonly DateRule[], extensions: readonly Extension[]) =>
    documentOf(text, { anchor: ANCHOR }).sentences.flatMap(({ tokens }) =>
      propose(dateTokens(tokens), dispatchOf(rules), extensionsOf(extensions)).map(({ proposal }) =>
        JSON.stringify(proposal),
      ),
    );

  test.each(dateRules)('"$name" is what reads its own example', (rule) => {
    const all = read(rule.example, dateRules, dateExtensions);
    expect(all).not.toEqual([]);
    expect(
      read(
        rule.example,
        dateRules.filter((other) => other !== rule),
        dateExtensions,
      ),
    ).not.toEqual(all);
  });

  test.each(dateExtensions)('"$name" is what reads its own example', (extension) => {
    const all = read(extension.example, dateRules, dateExtensions);
    expect(all).not.toEqual([]);
    expect(
      read(
        extension.example,
        dateRules,
        dateExtensions.filter((other) => other !== extension),
      ),
    ).not.toEqual(all);
  });

  test.each(dateRules)('"$name" gives its name to its example', ({ name, example }) => {
    const names = find(example).map(({ by }) => by ?? '');
    expect(names.filter((by) => by === name || by.startsWith(`${name} + `))).not.toEqual([]);
  });

  test.each(dateExtensions)('"$name" adds its name in its example', ({ name, example }) => {
    const names = find(example).map(({ by }) => by ?? '');
    expect(names.filter((by) => by.split(' + ').slice(1).includes(name))).not.toEqual([]);
  });

  test('has a name of its own', () => {
    const names = [...dateRules, ...dateExtensions].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes(' + '))).toEqual([]);
  });
});

test('a range is one date with its ends as parts', () => {
  expect(find('He was in Europe from Sept. 10 to 16.')).toEqual([
    {
      text: 'from Sept. 10 to 16',
      start: 17,
      end: 36,
      sentence: 0,
      kind: 'date',
      value: '2020-09-10/2020-09-16',
      edtf: '2020-09-10/2020-09-16',
      from: '2020-09-10',
      to: '2020-09-16',
      grain: 'day',
      parts: [
        { text: 'Sept. 10', start: 22, end: 30, value: '2020-09-10' },
        { text: '16', start: 34, end: 36, value: '2020-09-16' },
      ],
      resolved: true,
      tense: 'past, since the verb is "was"',
      by: 'month day, year',
    },
  ]);
});

test.each([
  ['He left in May.', ['month']],
  ['He left on Tuesday night.', ['Wednesday + Wednesday night']],
  ['He was away from Monday to Friday.', ['Wednesday + Monday through Friday']],
  ['He left two weeks ago today.', ['three years + three years ago + ten years ago today']],
  ['He sang on Sept. 3 and 4.', ['month day, year', 'month day, year']],
  ['It rained in March and April 2015.', ['month + March and April 2019', 'month + March and April 2019']],
])('every date says which rule read it, and what made it longer: %s', (text, names) =>
  expect(find(text).map(({ by }) => by)).toEqual(names),
);

test('the name of the rule is the last key', () =>
  expect(find('He left in May 2019 after two years.').map((date) => Object.keys(date).at(-1))).toEqual(['by', 'by']));

test.each([
  ['It takes two to three weeks.', 'PXW', ['two P2W', 'three weeks P3W']],
  ['It takes between nine and 11 days.', 'PXD', ['nine P9D', '11 days P11D']],
  ['It takes about 12-18 months.', 'PXM', ['about 12 P12M', '18 months P18M']],
  ['It takes a three- to five-year course.', 'PXY', ['three P3Y', 'five-year P5Y']],
  ['It takes a two-to-three-week course.', 'PXW', ['two P2W', 'three-week P3W']],
  ['It takes two decades to three.', 'P20Y', undefined],
])('a range of lengths is one length with its ends as parts: %s', (text, value, parts) => {
  const [date] = find(text);
  expect(date?.value).toBe(value);
  expect(date?.parts?.map((part) => `${part.text} ${part.value}`)).toEqual(parts);
});

test('a dateline is told on its own day', () => {
  const text = 'Bridge Opens\n\nOSLO, Sept. 3 (Reuters) -- The bridge opened Wednesday.\n';
  expect(findDates(documentOf(text, { anchor: '2019-09-04' })).map(({ text, value }) => [text, value])).toEqual([
    ['Sept. 3', '2019-09-03'],
    ['Wednesday', '2019-09-04'],
  ]);
});

test.each([
  ['He left at noon.', 'hour'],
  ['He left at 7:15 p.m. sharp.', 'minute'],
  ['He left on Monday.', 'day'],
  ['He left last week.', 'week'],
  ['He left last weekend.', 'weekend'],
  ['He left in May.', 'month'],
  ['Sales fell in the second quarter.', 'quarter'],
  ['He left last summer.', 'season'],
  ['Sales fell in the first half of 2019.', 'half'],
  ['He left in 2019.', 'year'],
  ['He left in the 1990s.', 'decade'],
  ['He lived in the 19th century.', 'century'],
  ['He left recently.', 'unknown'],
])('%s has the grain %s', (text, grain) => expect(find(text)).toMatchObject([{ grain }]));

describe('the time zone of the machine', () => {
  const zone = process.env.TZ;
  test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])('%s changes nothing', (name) => {
    process.env.TZ = name;
    try {
      expect(find('He resigned Wednesday, will speak tomorrow and left in March.').map(({ value }) => value)).toEqual([
        '2020-09-16',
        '2020-09-18',
        '2020-03',
      ]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

/** Words out of which dates are made, and some that dates are not made of. */
const WORDS = [
  'Monday',
  'Sept.',
  'May',
  'March',
  'the',
  'last',
  'next',
  'this',
  'third',
  'quarter',
  'of',
  'year',
  'years',
  'ago',
  'from',
  'to',
  'between',
  'and',
  'until',
  '3',
  '17',
  '31',
  '1998',
  '2020',
  '1990s',
  "'80s",
  'early',
  'mid-',
  'late',
  'week',
  'weekend',
  'month',
  'day',
  'days',
  'two',
  'twenty',
  'hundred',
  'a',
  'an',
  'half',
  'later',
  'earlier',
  'every',
  'daily',
  'now',
  'p.m.',
  '7:15',
  'noon',
  'night',
  'morning',
  'Easter',
  'Christmas',
  'Day',
  "'s",
  ',',
  '-',
  '–',
  '/',
  '(',
  ')',
  'fiscal',
  'period',
  'summer',
  'century',
  'decade',
  'the end',
  'week of',
  'before',
  'after',
  'will',
  'said',
  'Feb. 29',
  '9/17/20',
  '2020-02-30',
  'year-earlier',
  'the day',
  'today',
  '\n\n',
  '.',
  '"',
  'BC',
  'million',
  '0',
  '99999',
];

test('spans are slices in order, days are real and in order, whatever the words', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
  const anchor = fc.constantFrom('2020-09-17', '2020-02-29', '1999-12-31', 'XXXX-02-29', null);
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ maxLength: 80 })), anchor, (words, day) => {
      let end = 0;
      for (const date of findDates(documentOf(words, day === null ? {} : { anchor: day }))) {
        expect(words.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        end = date.end;
        expect(date.from === null).toBe(date.to === null);
        for (const iso of [date.from, date.to]) if (iso !== null) expect(isRealDay(iso)).toBe(true);
        if (date.from !== null) expect(date.from <= date.to!).toBe(true);
        for (const part of date.parts ?? []) {
          expect(words.slice(part.start, part.end)).toBe(part.text);
          expect(part.start).toBeGreaterThanOrEqual(date.start);
          expect(part.end).toBeLessThanOrEqual(date.end);
        }
      }
    }),
    { numRuns: runs(500) },
  );
});

function isRealDay(iso: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

test.each([
  ['It starts at 0600 GMT on Sunday.', 'GMT'],
  ['It starts at 5 p.m. E.T. on Friday.', 'ET'],
  ['It starts at 5 p.m. ET on Friday.', 'ET'],
  ['It starts at 9 a.m. Tuesday EST.', 'EST'],
  ['It ends at midnight Tuesday, local time.', 'local'],
  ['It ends at 10 a.m. Eastern Daylight Time.', 'Eastern'],
  ['It ends at 9 p.m. New York time.', 'New York'],
  ['It ends at noon GMT+2 on Friday.', 'GMT+2'],
  ['It runs from 7 to 8 p.m. PST on Friday.', 'PST'],
  ['They pray every Sunday at noon GMT.', 'GMT'],
  ['It was filed at 2012-06-15T14:30:00Z by fax.', 'UTC'],
  ['It was filed at 2012-06-15T14:30:00+02:00 by fax.', '+02:00'],
  ['It was filed at 2012-06-15T14:30-05:00 by fax.', '-05:00'],
  ['It ends at 9 p.m. on Friday.', undefined],
])('%s is in the zone %s', (text, zone) => expect(find(text)[0]?.zone).toBe(zone));

test.each([
  ['He said Tuesday that it was over.', 'past, since the verb is "said"'],
  ['She will sing on Tuesday.', 'to come, since the verb is "will"'],
  ['Residents have until Sunday to leave.', 'to come, as in "until Thursday"'],
  ['A Tuesday meeting.', undefined],
  ['He left in May 2019.', undefined],
])('%s tells what decided its tense', (text, tense) => expect(find(text)[0]?.tense).toBe(tense));

describe('a name that holds a time', () =>
  test.each(nameRules)('"$name" is what keeps dates out of its example', (rule) => {
    const read = (rules: readonly DateRule[]) =>
      documentOf(rule.example, { anchor: ANCHOR }).sentences.flatMap(({ tokens }) =>
        propose(dateTokens(tokens), dispatchOf(rules), extensionsOf(dateExtensions)),
      );
    expect(read([...nameRules, ...dateRules]).length).toBeLessThan(
      read([...nameRules.filter((other) => other !== rule), ...dateRules]).length,
    );
  }));
