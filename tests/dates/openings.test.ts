import { describe, expect, test } from 'vitest';
import { dateTokens } from '../../src/dates/date-tokens.js';
import { dateExtensions, dateRules } from '../../src/dates/index.js';
import { DIGITS, isKeyOfDigits, keyOf } from '../../src/dates/opening.js';
import { type Dispatch, dispatchOf, type Extensions, extensionsOf, propose } from '../../src/dates/propose.js';
import type { DateRule } from '../../src/dates/rule.js';
import { approximations } from '../../src/lexicon/dates/date-modifiers.js';
import { holidays } from '../../src/lexicon/dates/holidays.js';
import { references } from '../../src/lexicon/dates/references.js';
import { dateSentences } from '../helpers/date-sentences.js';
import { markDates } from '../helpers/dates.js';
import { documentOf } from '../helpers/document.js';

/** Less usual ways for an expression to begin. */
const rows = [
  'He was born in [[AD 347|0347 0347-01-01..0347-12-31]] in Stridon.',
  'They ruled [[from 52 to 44 BC|BC0052/BC0044]] and [[from 9 to 7 BC|BC0009/BC0007]].',
  'The office is open [[2.30 to 4|time 2020-09-17T14:30/2020-09-17T16:00 2020-09-17]] and [[6 to 8 p.m.|time 2020-09-17T18:00/2020-09-17T20:00 2020-09-17]] at best.',
  'The office is open [[12.30 to 4|time 2020-09-17T12:30/2020-09-17T16:00 2020-09-17]] and [[6 to 8 p.m.|time 2020-09-17T18:00/2020-09-17T20:00 2020-09-17]] at best.',
  'The office is open [[2.30-4 p.m.|time 2020-09-17T14:30/2020-09-17T16:00 2020-09-17]] or [[12.30-2 p.m.|time 2020-09-17T12:30/2020-09-17T14:00 2020-09-17]] at best.',
  'The office is open [[from 9.30 to 5.30 on weekdays|set XXXX-WXX-WDT09:30/XXXX-WXX-WDT17:30]] and [[12.30 to 4 on Saturdays|set XXXX-WXX-6T12:30/XXXX-WXX-6T16:00]].',
  'The plant closed in [[twenty ten|2010 2010-01-01..2010-12-31]] for good.',
  'Sales fell in [[the fiscal 2019|2019]] and rose in [[Q420|2020-Q4 2020-10-01..2020-12-31]].',
  'He spoke on [[May 4, 2019|2019-05-04]], and left [[the next morning|time 2019-05-05TMO 2019-05-05]].',
  'Rain is expected by [[mid-week|2020-W39 2020-09-21..2020-09-27]] in the north.',
  'The ice will be gone by [[midmonth|2020-09 2020-09-01..2020-09-30]] or by [[midyear|2020 2020-01-01..2020-12-31]].',
  'The clinic is open [[dozens of hours a week|set P1W]] and more.',
  'She called [[dozens of times a week|set P1W]] and more.',
  '[[Dozens of years|duration PXY]] went by.',
  'He waited for [[three quarters of an hour|duration PT45M]], and for [[some time|duration PXX]] more.',
  'The [[month-long|duration P1M]] siege ended.',
  'Repairs will take [[twenty to 120 days|duration PXD]] at best.',
  'The curtain rises at [[a quarter past nine|time 2020-09-17T09:15 2020-09-17]] in Milan.',
  'The bridge will open by [[end of 2021|2021 2021-01-01..2021-12-31]] at last.',
  'The designs are of [[the twenty-first century|20 2000-01-01..2099-12-31]] at last.',
  '[[Twenty-first|20 2000-01-01..2099-12-31]] and [[nineteenth century|18 1800-01-01..1899-12-31]] art hang side by side.',
  'Sales rose in [[the 1st half of 2019|2019-H1 2019-01-01..2019-06-30]], not in the 2nd half of a match.',
  'It rained in [[the month of May|2020-05 2020-05-01..2020-05-31]], and in the month of his death.',
  'He preached [[half a dozen Sundays ago|2020-08-09]] in Rome.',
  'It was the first month of [[2020|2020 2020-01-01..2020-12-31]], not the thirtieth century.',
];

test.each(rows)('%s', (row) => expect(markDates(row, '2020-09-17')).toBe(row));

test.each([
  ['17', '##'],
  ['9:30', '#:##'],
  ["'68", "'##"],
  ['20200917', '########'],
  ['17.09.2020', '#…'],
  ["'s", "'s"],
  ['q3', 'q#'],
  ['h119', 'h#'],
  ['fy2021', 'fy#'],
  ["fy'21", 'fy#'],
  ['fy', 'fy'],
  ['m', 'm'],
  ['abc123', 'abc123'],
  ['', ''],
])('%s is looked up as %s', (normal, key) => expect(keyOf(normal)).toBe(key));

const extensions = extensionsOf(dateExtensions);
const sentences = [...dateSentences(), ...dateRules.map(({ example }) => example)];
const phrases = [
  ...holidays.flatMap(([names]) => names).map((name) => `on ${capitalized(name).replaceAll(" '", "'")}`),
  ...references.map(([phrase]) => `They will not, ${phrase}`),
  ...approximations.flatMap((phrase) => [`It took ${phrase} 20 years`, `It came ${phrase} noon`]),
].map((text) => `${text}.`);

function capitalized(text: string): string {
  return text.replace(/(^| )[a-z]/g, (first) => first.toUpperCase());
}

function tokensOf(text: string) {
  return documentOf(text).sentences.map(({ tokens }) => dateTokens(tokens));
}

/** Numbers of every form that has a key. */
const NUMBERS = [
  ...[
    '2',
    '12',
    '20',
    '347',
    '1990',
    '20200917',
    '20200917t1805',
    '17.09.2020',
    '7.9.2020',
    '2020.9.7',
    '2:30',
    '12:30',
  ],
  ...['1', '2', '3', '01', '03', '001', '003'].flatMap((digits) => ['st', 'nd', 'rd', 'th'].map((end) => digits + end)),
  ...[
    '1990s',
    "1990's",
    '20s',
    "'20s",
    "1990'",
    '90s',
    "'90s",
    "'68",
    '300s',
    '1300s',
    '4q',
    '4q20',
    '1h',
    '1h20',
    '2025q1',
    '2025h1',
  ],
];

describe('no rule is looked up in vain', () => {
  /** By rule and key, whether the rule has read something there; and the texts in which it read anything, with the token. */
  const read = new Map(dateRules.map(({ name }) => [name, new Set<string>()]));
  const places = new Map(
    dateRules.map(({ name }): [string, { text: string; start: number; end: number }[]] => [name, []]),
  );
  let current = '';
  const watched = dateRules.map(
    (rule): DateRule => ({
      ...rule,
      read: (tokens, at, after) => {
        const proposal = rule.read(tokens, at, after);
        const [first, next] = [tokens[at]!, tokens[at + 1]];
        if (proposal) {
          const key = keyOf(first.normal);
          read
            .get(rule.name)!
            .add(key)
            .add(`${key} ${keyOf(next?.normal ?? '')}`);
          for (const last of [first, next ?? first])
            places.get(rule.name)!.push({ text: current, start: first.start, end: last.end });
        }
        return proposal;
      },
    }),
  );
  const dispatch = dispatchOf(watched);
  const readAll = (text: string) => {
    current = text;
    for (const tokens of tokensOf(text)) propose(tokens, dispatch, extensions);
  };
  for (const text of [...sentences, ...phrases]) readAll(text);

  test.each(dateRules)('"$name" reads on from every key it has', (rule) => {
    const { name } = rule;
    const keys = [
      ...rule.keys,
      ...rule.pairs.flatMap(({ words, next }) => words.flatMap((word) => next.map((key) => `${word} ${key}`))),
    ];
    const isRead = (key: string) => {
      const all = [...read.get(name)!];
      const [first, second] = key.split(' ');
      if (second === undefined) return key === DIGITS ? all.some(isKeyOfDigits) : all.includes(key);
      // Not every word goes with every other: "last night", but not "last morning".
      return all.some((one) => one.startsWith(`${first} `)) && all.some((one) => one.endsWith(` ${second}`));
    };
    // Where no sentence begins so, another word in the place of the first makes one.
    const seen = [...places.get(name)!];
    for (const key of keys) {
      for (const { text, start, end } of seen) {
        if (isRead(key)) break;
        for (const word of formsOf(key)) readAll(text.slice(0, start) + word + text.slice(end));
      }
    }
    expect(keys.filter((key) => !isRead(key))).toEqual([]);
  });
});

/** What a key may stand for: itself, numbers of its form; after the word that it stands with. */
function formsOf(key: string): string[] {
  const [form = '', lead] = key.split(' ').reverse();
  const words = form.includes('#') ? NUMBERS.filter((one) => form === DIGITS || keyOf(one) === form) : [form];
  const texts = words.map((word) => (lead === undefined ? word : `${lead} ${word}`));
  return texts.flatMap((text) => [text, capitalized(text), `${capitalized(text)}.`]);
}

test('no rule or extension is missed where it is looked up', () => {
  const everyRule: Dispatch = () => dateRules;
  const everyExtension: Extensions = () => dateExtensions;
  const dispatch = dispatchOf(dateRules);
  for (const text of [...sentences, ...phrases])
    for (const tokens of tokensOf(text)) {
      const found = propose(tokens, dispatch, extensions);
      expect(JSON.stringify(found), text).toBe(JSON.stringify(propose(tokens, everyRule, everyExtension)));
    }
});
