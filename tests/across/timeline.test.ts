import { expect, test } from 'vitest';
import { findDatedSentences } from '../../src/across/dated-sentences.js';
import { byTime } from '../../src/across/timeline.js';
import { tablePrinter } from '../../src/print/table.js';
import type { DateMention, Timeline, TimelineEvent } from '../../src/types.js';
import { documentOf } from '../helpers/document.js';
import { printed } from '../helpers/printed.js';

const TEXT = 'KYIV, May 10, 2024 (AP) - Talks began on Monday. They go on every Friday. The bridge fell in 2014.';
const doc = documentOf(TEXT);

function date(text: string, from: string | null, to: string | null, more: Partial<DateMention> = {}): DateMention {
  const start = TEXT.indexOf(text);
  const sentence = doc.sentences.findIndex((s) => s.start <= start && start < s.end);
  return {
    text,
    start,
    end: start + text.length,
    sentence,
    kind: 'date',
    value: from ?? 'X',
    from,
    to,
    grain: 'day',
    resolved: from !== null,
    ...more,
  };
}

const dates = [
  date('May 10, 2024', '2024-05-10', '2024-05-10'),
  date('Monday', '2024-05-06', '2024-05-06'),
  date('every Friday', '2024-05-10', '2024-05-10', { kind: 'set' }),
  date('2014', '2014-01-01', '2014-12-31', { grain: 'year' }),
];

test('of a sentence without end the words around its date are told', () => {
  const long = documentOf(`${'it rose and fell, '.repeat(500)}in 2014 ${'it rose and fell, '.repeat(500)}`);
  const start = long.article.text.indexOf('2014');
  const [event] = findDatedSentences(long, [
    date('2014', '2014-01-01', '2014-12-31', { start, end: start + 4, sentence: 0 }),
  ]);
  const { text, ...span } = event!.sentence;
  expect(text).toBe(long.article.text.slice(span.start, span.end));
  expect(text).toMatch(/^(?:it|rose|and|fell,?|,) .* in 2014 .* (?:it|rose|and|fell,?)$/);
  expect(text.length).toBeGreaterThan(1180);
  expect(text.length).toBeLessThanOrEqual(1204);
});

const events = findDatedSentences(doc, dates).map((event): TimelineEvent => ({ article: 0, ...event }));

test('a sentence with a date is an event; a set, and the date of the article itself, are none', () => {
  expect(events.map(({ from, to, sentence }) => [from, to, sentence.text])).toEqual([
    ['2024-05-06', '2024-05-06', 'Talks began on Monday.'],
    ['2014-01-01', '2014-12-31', 'The bridge fell in 2014.'],
  ]);
});

test('an unresolved date is no event', () => {
  expect(findDatedSentences(doc, [date('Monday', null, null)])).toEqual([]);
});

test('events are in the order of time, the shorter first', () => {
  const at = (from: string, to: string): TimelineEvent => ({ ...events[0]!, from, to });
  const sorted = [at('2020-01-01', '2020-12-31'), at('2021-01-01', '2021-01-01'), at('2020-01-01', '2020-01-31')].sort(
    byTime,
  );
  expect(sorted.map(({ to }) => to)).toEqual(['2020-01-31', '2020-12-31', '2021-01-01']);
});

test('events of the same days are in the order of their articles, and in an article in that of the text', () => {
  const at = (article: number, start: number): TimelineEvent => ({
    ...events[0]!,
    article,
    date: { ...events[0]!.date, start },
  });
  const sorted = [at(1, 5), at(0, 9), at(1, 2), at(0, 3)].sort(byTime);
  expect(sorted.map(({ article, date }) => [article, date.start])).toEqual([
    [0, 3],
    [0, 9],
    [1, 2],
    [1, 5],
  ]);
});

const timeline = (list: readonly TimelineEvent[]): Timeline => ({
  schema: 'newsq/2',
  offsets: 'utf16',
  articles: [{ source: doc.article.source, article: { ...doc.article } }],
  events: list,
});

test('the picture has a bar for each period', () => {
  expect(`\n${printed(tablePrinter, timeline([...events].sort(byTime)))}`).toMatchInlineSnapshot(`
    "
    1 article

    when        2014············2024  what
    2014        ▇▇▇·················  The bridge fell in 2014.
    2024-05-06  ···················▇  Talks began on Monday.
    "
  `);
});

test('nothing found is said', () => {
  expect(printed(tablePrinter, timeline([]))).toBe('1 article\n\nno dated sentences found\n');
});
