import { describe, expect, test } from 'vitest';
import { markdownPrinter } from '../../src/print/markdown.js';
import { periodOf } from '../../src/print/rows.js';
import { tablePrinter } from '../../src/print/table.js';
import type { ArticleEntry, CollectedEntity, Collection, Timeline, TimelineEvent } from '../../src/types.js';
import { printed } from '../helpers/printed.js';

const article = (path: string): ArticleEntry => ({
  source: { path, id: null, format: 'text' },
  article: { title: null, titleSpan: null, dateline: null, published: null, anchor: { date: null, from: 'none' } },
});

const entity = (
  id: string,
  type: CollectedEntity['type'],
  name: string,
  more: Partial<CollectedEntity>,
): CollectedEntity => ({
  id,
  type,
  name,
  aliases: [],
  count: 1,
  documents: 1,
  confidence: 0.9,
  appearances: [],
  ...more,
});

const collection: Collection = {
  schema: 'newsq/2',
  offsets: 'utf16',
  articles: [article('a.txt'), article('b.txt'), article('c.txt')],
  entities: [
    entity('e1', 'organization', 'World Bank', { aliases: ['WB'], count: 4, documents: 2 }),
    entity('e2', 'person', 'Bo Hill', { count: 2 }),
    entity('e3', 'person', 'Ann Lee', {
      aliases: ['ANN LEE', 'Lee'],
      count: 5,
      documents: 3,
      roles: ['director'],
      organization: 'e1',
    }),
    entity('e4', 'country', 'Chad', {
      aliases: ['Chadian'],
      count: 3,
      country: { alpha2: 'TD', alpha3: 'TCD', numeric: '148' },
    }),
    entity('e5', 'place', 'Moundou', { country: { alpha2: 'TD', alpha3: 'TCD', numeric: '148' } }),
  ],
};

describe('one list of the entities of all articles', () => {
  test('as a table: by type, the most mentioned first', () => {
    expect(`\n${printed(tablePrinter, collection)}`).toMatchInlineSnapshot(`
      "
      3 articles

      People (2)
      name     articles  count  also  roles     of
      Ann Lee         3      5  Lee   director  World Bank
      Bo Hill         1      2

      Countries (1)
      name  code    articles  count  also
      Chad  TD TCD         1      3  Chadian

      Organizations (1)
      name        articles  count  also
      World Bank         2      4  WB

      Places (1)
      name     code  articles  count
      Moundou  TD           1      1
      "
    `);
  });

  test('as Markdown', () => {
    expect(`\n${printed(markdownPrinter, collection)}`).toMatchInlineSnapshot(`
      "
      # 3 articles

      ## People

      | name | code | articles | count | also | roles | of |
      | --- | --- | --- | --- | --- | --- | --- |
      | Ann Lee |  | 3 | 5 | Lee | director | World Bank |
      | Bo Hill |  | 1 | 2 |  |  |  |

      ## Countries

      | name | code | articles | count | also | roles | of |
      | --- | --- | --- | --- | --- | --- | --- |
      | Chad | TD TCD | 1 | 3 | Chadian |  |  |

      ## Organizations

      | name | code | articles | count | also | roles | of |
      | --- | --- | --- | --- | --- | --- | --- |
      | World Bank |  | 2 | 4 | WB |  |  |

      ## Places

      | name | code | articles | count | also | roles | of |
      | --- | --- | --- | --- | --- | --- | --- |
      | Moundou | TD | 1 | 1 |  |  |  |
      "
    `);
  });

  test('with nothing in it', () => {
    const empty = { ...collection, articles: [article('a.txt')], entities: [] };
    expect(printed(tablePrinter, empty)).toBe('1 article\n\nno entities found\n');
  });
});

const event = (from: string, to: string, text: string, of = 0): TimelineEvent => ({
  article: of,
  from,
  to,
  date: {
    text: 'then',
    start: 0,
    end: 4,
    sentence: 0,
    kind: 'date',
    value: from,
    edtf: from,
    from,
    to,
    grain: 'day',
    resolved: true,
  },
  sentence: { text, start: 0, end: text.length },
});

const timeline: Timeline = {
  schema: 'newsq/2',
  leftOut: { open: 0, lengths: 0, own: 0 },
  offsets: 'utf16',
  articles: [article('a.txt'), article('b.txt')],
  events: [
    event('2014-01-01', '2014-12-31', 'The road was built.'),
    event('2016-03-01', '2016-03-31', 'It was closed\nfor good.', 1),
    event('2018-05-02', '2019-08-09', 'It was a ruin.'),
    event('2021-12-31', '2021-12-31', 'It was opened.'),
  ],
};

describe('a timeline', () => {
  test('as a table: each period is a bar on one axis', () => {
    expect(`\n${printed(tablePrinter, timeline)}`).toMatchInlineSnapshot(`
      "
      2 articles

      when                      2014············2021  what                     article
      2014                      ▇▇▇·················  The road was built.      a.txt
      2016-03                   ·····▇··············  It was closed for good.  b.txt
      2018-05-02 to 2019-08-09  ··········▇▇▇▇······  It was a ruin.           a.txt
      2021-12-31                ···················▇  It was opened.           a.txt
      "
    `);
  });

  test('as Markdown', () => {
    expect(`\n${printed(markdownPrinter, timeline)}`).toMatchInlineSnapshot(`
      "
      # 2 articles

      | when | what | article |
      | --- | --- | --- |
      | 2014 | The road was built. | a.txt |
      | 2016-03 | It was closed for good. | b.txt |
      | 2018-05-02 to 2019-08-09 | It was a ruin. | a.txt |
      | 2021-12-31 | It was opened. | a.txt |
      "
    `);
  });

  test('for one article does not name it; a single day has the shortest bar', () => {
    const one = { ...timeline, articles: [article('a.txt')], events: timeline.events.slice(3) };
    expect(`\n${printed(tablePrinter, one)}`).toMatchInlineSnapshot(`
      "
      1 article

      when        2021············2021  what
      2021-12-31  ▇···················  It was opened.
      "
    `);
  });

  test.each([
    [72, 18],
    [80, 20],
    [300, 30],
  ])('on a terminal of %i cells has bars of %i', (width, cells) => {
    const bars = printed(tablePrinter, timeline, { width })
      .match(/[·▇]{8,}/g)!
      .filter((bar) => bar.includes('▇'));
    expect(bars.map(({ length }) => length)).toEqual(timeline.events.map(() => cells));
  });

  test('on a narrow terminal has none', () => {
    expect(printed(tablePrinter, timeline, { width: 71 })).not.toMatch(/▇/);
  });
});

describe('a period', () => {
  test.each([
    ['2021-03-04', '2021-03-04', '2021-03-04'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-01-01', '2021-12-30', '2021-01-01 to 2021-12-30'],
    ['2021-01-02', '2021-12-31', '2021-01-02 to 2021-12-31'],
    ['2021-01-01', '2022-12-31', '2021 to 2022'],
    ['2021-03-01', '2021-03-31', '2021-03'],
    ['2021-03-01', '2021-03-28', '2021-03-01 to 2021-03-28'],
    ['2021-02-01', '2021-02-28', '2021-02'],
    ['2020-02-01', '2020-02-29', '2020-02'],
    ['2021-03-02', '2021-03-31', '2021-03-02 to 2021-03-31'],
    ['2021-03-01', '2021-03-27', '2021-03-01 to 2021-03-27'],
    ['2021-03-01', '2021-04-30', '2021-03 to 2021-04'],
  ])('%s to %s is %s', (from, to, printed) => expect(periodOf(event(from, to, ''))).toBe(printed));
});
