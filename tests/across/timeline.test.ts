import { describe, expect, test } from 'vitest';
import { findDatedSentences } from '../../src/across/dated-sentences.js';
import { byTime } from '../../src/across/timeline.js';
import { selectTimeline, type TimelineSelection } from '../../src/edit/timeline.js';
import { compareIsoDays } from '../../src/iso-date.js';
import { tablePrinter } from '../../src/print/table.js';
import type { DateMention, Grain, Timeline, TimelineEvent } from '../../src/types.js';
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
    edtf: from,
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
  ]).events;
  const { text, ...span } = event!.sentence;
  expect(text).toBe(long.article.text.slice(span.start, span.end));
  expect(text).toMatch(/^(?:it|rose|and|fell,?|,) .* in 2014 .* (?:it|rose|and|fell,?)$/);
  expect(text.length).toBeGreaterThan(1180);
  expect(text.length).toBeLessThanOrEqual(1204);
});

const events = findDatedSentences(doc, dates).events.map((event): TimelineEvent => ({ article: 0, ...event }));

test('a sentence with a date is an event; a set, and the date of the article itself, are none', () => {
  expect(events.map(({ from, to, sentence }) => [from, to, sentence.text])).toEqual([
    ['2024-05-06', '2024-05-06', 'Talks began on Monday.'],
    ['2014-01-01', '2014-12-31', 'The bridge fell in 2014.'],
  ]);
});

test('what is no event is counted: a date of no known day, a length, a date of the article itself', () => {
  expect(findDatedSentences(doc, [date('Monday', null, null)])).toEqual({
    events: [],
    leftOut: { open: 1, lengths: 0, own: 0 },
  });
  expect(findDatedSentences(doc, dates).leftOut).toEqual({ open: 0, lengths: 1, own: 1 });
});

test.each([
  ['44 BC', 'BC0044', '-0043-01-01', '-0043-12-31'],
  ['1 BC', 'BC0001', '0000-01-01', '0000-12-31'],
  ['the 5th century BC', 'BC04', '-0499-01-01', '-0400-12-31'],
  ['the 3rd millennium BC', 'BC2', '-2999-01-01', '-2000-12-31'],
  ['500 BC to AD 200', 'BC0500/0200', '-0499-01-01', '0200-12-31'],
  ['from 500 to 300 BC', 'BC0500/BC0300', '-0499-01-01', '-0299-12-31'],
])('%s has the days of its years', (_text, value, from, to) => {
  const [event] = findDatedSentences(doc, [{ ...date('2014', null, null), value, resolved: true }]).events;
  expect(event).toMatchObject({ from, to });
});

test('what was before Christ is before all else, the latest year last', () => {
  const days = ['0079-01-01', '-0043-03-15', '2020-01-01', '-0499-01-01', '-0043-01-01'];
  expect(days.toSorted(compareIsoDays)).toEqual([
    '-0499-01-01',
    '-0043-01-01',
    '-0043-03-15',
    '0079-01-01',
    '2020-01-01',
  ]);
});

describe('of a timeline only some events are wanted', () => {
  const at = (from: string, to: string, grain: Grain): TimelineEvent => {
    const [first] = events;
    return { ...first!, from, to, date: { ...first!.date, grain } };
  };
  const all = timeline([
    at('-0043-01-01', '-0043-12-31', 'year'),
    at('2014-01-01', '2014-12-31', 'year'),
    at('2014-05-06', '2014-05-06', 'hour'),
    at('2014-06-01', '2014-06-30', 'month'),
    at('2020-01-04', '2020-01-05', 'weekend'),
  ]);
  test.each<[TimelineSelection, string[]]>([
    [{}, ['-0043-01-01', '2014-01-01', '2014-05-06', '2014-06-01', '2020-01-04']],
    [{ since: '2014-06-01' }, ['2014-01-01', '2014-06-01', '2020-01-04']],
    [{ since: '2015-01-01' }, ['2020-01-04']],
    [{ until: '2014-05-06' }, ['-0043-01-01', '2014-01-01', '2014-05-06']],
    [{ until: '0001-12-31' }, ['-0043-01-01']],
    [{ grain: 'day' }, ['2014-05-06']],
    [{ grain: 'week' }, ['2014-05-06', '2020-01-04']],
    [{ grain: 'month', until: '2014-12-31' }, ['2014-05-06', '2014-06-01']],
  ])('%j', (selection, days) => expect(selectTimeline(all, selection).events.map(({ from }) => from)).toEqual(days));
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

function timeline(list: readonly TimelineEvent[]): Timeline {
  return {
    schema: 'newsq/2',
    offsets: 'utf16',
    leftOut: { open: 0, lengths: 0, own: 0 },
    articles: [{ source: doc.article.source, article: { ...doc.article } }],
    events: list,
  };
}

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
