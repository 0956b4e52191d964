import { describe, expect, test } from 'vitest';
import { printGrid } from '../../src/print/grid.js';
import { plainInk } from '../../src/print/ink.js';
import { markdownPrinter } from '../../src/print/markdown.js';
import { safe, safeJson } from '../../src/print/safe.js';
import { tablePrinter } from '../../src/print/table.js';
import { TASKS } from '../../src/tasks.js';
import type { Analysis, Entity, PointList, Quote } from '../../src/types.js';
import { printed } from '../helpers/printed.js';

const wang: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Wang Yi',
  aliases: ['Wang'],
  count: 2,
  roles: ['State Councilor', 'Foreign Minister'],
  mentions: [],
  confidence: 1,
};
const china: Entity = {
  id: 'e2',
  type: 'country',
  name: 'China',
  aliases: ['Chinese'],
  count: 3,
  country: { alpha2: 'CN', alpha3: 'CHN', numeric: '156' },
  mentions: [],
  confidence: 1,
};
const item = (number: number, text: string) => ({ number, text, marker: null, start: 0, end: text.length });
const list: PointList = {
  lead: { text: 'They agreed on three steps.', start: 0, end: 27 },
  announced: 3,
  noun: 'steps',
  announcedBy: 'e1',
  found: 2,
  complete: false,
  missing: [2],
  style: 'ordinal',
  items: [item(1, 'build *two* dams'), item(3, 'test the\nsirens')],
};
const analysis: Analysis = {
  schema: 'newsq/2',
  offsets: 'utf16',
  source: { path: 'talks.txt', id: null, format: 'text' },
  article: {
    title: 'Talks end',
    titleSpan: null,
    dateline: null,
    published: null,
    anchor: { date: '2024-05-10', from: 'option' },
  },
  entities: [wang, china],
  dates: [
    {
      text: 'Friday',
      start: 0,
      end: 6,
      sentence: 0,
      kind: 'date',
      value: '2024-05-10',
      edtf: '2024-05-10',
      from: '2024-05-10',
      to: '2024-05-10',
      grain: 'day',
      resolved: true,
    },
  ],
  points: [list],
};
const ASKED = { asked: { tasks: ['entities', 'dates', 'points'], explain: false } } as const;

test('a table says all of it, in columns', () => {
  expect(`\n${printed(tablePrinter, analysis, ASKED)}`).toMatchInlineSnapshot(`
    "
    talks.txt: Talks end
    2024-05-10 (from --anchor)

    People (1)
    name     count  also  roles
    Wang Yi      2  Wang  State Councilor, Foreign Minister

    Countries (1)
    name   code    count  also
    China  CN CHN      3  Chinese

    Dates (1)
    text    value       from        to          kind
    Friday  2024-05-10  2024-05-10  2024-05-10  date

    Points (2 of 3 steps, by Wang Yi)
    They agreed on three steps.
    #  point
    1  build *two* dams
    3  test the sirens
    incomplete: 3 announced, 2 found; missing 2
    "
  `);
});

test('Markdown says the same, and article text is no markup', () => {
  expect(`\n${printed(markdownPrinter, analysis, ASKED)}`).toMatchInlineSnapshot(`
    "
    # talks.txt: Talks end

    2024-05-10 (from --anchor)

    ## People

    | name | code | count | also | roles | of |
    | --- | --- | --- | --- | --- | --- |
    | Wang Yi |  | 2 | Wang | State Councilor, Foreign Minister |  |

    ## Countries

    | name | code | count | also | roles | of |
    | --- | --- | --- | --- | --- | --- |
    | China | CN CHN | 3 | Chinese |  |  |

    ## Dates

    | text | value | from | to | kind |
    | --- | --- | --- | --- | --- |
    | Friday | 2024-05-10 | 2024-05-10 | 2024-05-10 | date |

    ## Points

    They agreed on three steps.

    1. build \\*two\\* dams
    3. test the sirens

    *incomplete: 3 announced, 2 found; missing 2*
    "
  `);
});

describe('Markdown: marks in the text of an article are not markup', () => {
  test.each([...'\\`*_[]<>|#'])('%s', (mark) => {
    const text = `a${mark}b`;
    const markdown = printed(markdownPrinter, {
      ...analysis,
      article: { ...analysis.article, title: text },
      entities: [{ ...wang, name: text, aliases: [], roles: [] }],
      dates: [{ ...analysis.dates![0]!, text }],
      points: [{ ...list, lead: { ...list.lead!, text }, items: [item(1, text)] }],
      quotes: [{ text, start: 0, end: 3, kind: 'direct', source: null, speaker: 'e1', verb: text }],
    });
    expect(markdown.split('\n').filter((line) => line.includes(`a\\${mark}b`))).toEqual([
      `# talks.txt: a\\${mark}b`,
      `| a\\${mark}b |  | 2 |  |  |  |`,
      `| a\\${mark}b | 2024-05-10 | 2024-05-10 | 2024-05-10 | date |`,
      `a\\${mark}b`,
      `1. a\\${mark}b`,
      `| a\\${mark}b |  | a\\${mark}b | “a\\${mark}b” |`,
    ]);
  });

  test('a line end in a cell does not end its row', () => {
    const markdown = printed(markdownPrinter, { ...analysis, entities: [{ ...wang, name: 'Wang\nYi' }] });
    expect(markdown).toContain('| Wang Yi |  | 2 |');
  });
});

describe('quotes', () => {
  const quotes: Quote[] = [
    { text: 'We will build it', start: 0, end: 16, kind: 'direct', source: null, speaker: 'e1', verb: 'said' },
    { text: 'it was late', start: 20, end: 31, kind: 'indirect', source: null, speaker: null, verb: null },
  ];
  const quoted = { ...analysis, quotes };
  const asked = { tasks: ['quotes'], explain: false } as const;

  test('alone: the entities only give the names of the speakers', () => {
    expect(`\n${printed(tablePrinter, quoted, { asked })}`).toMatchInlineSnapshot(`
      "
      talks.txt: Talks end
      2024-05-10 (from --anchor)

      Quotes (2)
      speaker  verb  words
      Wang Yi  said  “We will build it”
      ?              it was late
      "
    `);
    expect(printed(markdownPrinter, quoted, { asked })).not.toContain('## People');
  });

  test('with entities asked for, these are printed as well', () => {
    const both = { asked: { ...asked, tasks: ['entities', 'quotes'] } } as const;
    expect(printed(tablePrinter, quoted, both)).toContain('People (1)');
    expect(printed(markdownPrinter, quoted, both)).toContain('## People');
  });
});

describe('points', () => {
  const lines = (lists: readonly PointList[]) =>
    printed(tablePrinter, { ...analysis, points: lists }, { asked: { tasks: ['points'], explain: false } })
      .split('\n')
      .slice(3);
  const plain: PointList = {
    ...list,
    lead: null,
    announced: null,
    noun: null,
    announcedBy: null,
    complete: true,
    items: [item(1, 'go on'), item(2, 'go back')],
  };

  const from3To = (last: number) => Array.from({ length: last - 2 }, (_, i) => i + 3);

  test.each<[what: string, list: PointList, expected: readonly string[]]>([
    ['without a lead', plain, ['Points (2)', '#  point', '1  go on', '2  go back', '']],
    [
      'as many as announced',
      { ...plain, announced: 2, noun: 'steps' },
      ['Points (2 steps)', '#  point', '1  go on', '2  go back', ''],
    ],
    [
      'a gap',
      { ...plain, complete: false, missing: [1, 3], items: [item(2, 'go on'), item(4, 'go back')] },
      ['Points (2)', '#  point', '2  go on', '4  go back', 'incomplete: 2 found; missing 1, 3', ''],
    ],
    [
      'too many missing to name',
      { ...plain, announced: 23, complete: false, missing: from3To(23) },
      ['Points (2 of 23)', '#  point', '1  go on', '2  go back', 'incomplete: 23 announced, 2 found', ''],
    ],
    [
      'the most missing that are named',
      { ...plain, announced: 22, complete: false, missing: from3To(22) },
      [
        'Points (2 of 22)',
        '#  point',
        '1  go on',
        '2  go back',
        'incomplete: 22 announced, 2 found; missing 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22',
        '',
      ],
    ],
  ])('%s', (_, one, expected) => expect(lines([one])).toEqual(expected));

  test('Markdown has a list within a point below it', () => {
    const text = 'The road has two faults: (a) it is narrow; (b) it is steep. It is old.';
    const partOf = (number: number, said: string) => ({
      ...item(number, said),
      start: text.indexOf(said),
      end: text.indexOf(said) + said.length,
    });
    const outer = { ...plain, items: [{ ...item(1, text), lists: [1] }, item(2, 'go back')] };
    const inner: PointList = {
      ...plain,
      style: 'letter',
      items: [partOf(1, '(a) it is narrow'), partOf(2, '(b) it is steep.')],
    };
    const bullets: PointList = { ...inner, style: 'bullet' };
    const show = (points: readonly PointList[]) =>
      printed(markdownPrinter, { ...analysis, points }, { asked: { tasks: ['points'], explain: false } })
        .split('\n')
        .slice(6);
    const around = (...lines: readonly string[]) => {
      return ['1. The road has two faults:', ...lines, '', '   It is old.', '2. go back', ''];
    };
    expect(show([outer, inner])).toEqual(around('   1. (a) it is narrow', '   2. (b) it is steep.'));
    expect(show([outer, bullets])).toEqual(around('   - (a) it is narrow', '   - (b) it is steep.'));
  });

  test('Markdown has a list that counts down, words after a list and words that look like a number', () => {
    const show = (points: readonly PointList[]) =>
      printed(markdownPrinter, { ...analysis, points }, { asked: { tasks: ['points'], explain: false } })
        .split('\n')
        .slice(6);
    const down = { ...plain, items: [item(2, 'go on'), item(1, '2021. A year to go back')] };
    expect(show([down])).toEqual(['- 2\\. go on', '- 1\\. 2021\\. A year to go back', '']);
    expect(show([{ ...plain, items: [item(1, '2021. A year'), item(2, '- so')] }])).toEqual([
      '1. 2021\\. A year',
      '2. \\- so',
      '',
    ]);
  });

  test('several lists are numbered', () => {
    expect(lines([plain, plain]).filter((line) => line.startsWith('Points'))).toEqual([
      'Points, list 1 of 2 (2)',
      'Points, list 2 of 2 (2)',
    ]);
  });
});

describe('--explain', () => {
  const mention = { text: 'Wang', start: 0, end: 4, sentence: 0, kind: 'name' } as const;
  const explained: Analysis = {
    ...analysis,
    entities: [
      {
        ...wang,
        mentions: [
          { ...mention, by: 'tagger' },
          { ...mention, by: 'tagger; surname of a full name', candidates: ['Wang Yi', 'Wang Li'] },
        ],
      },
    ],
    dates: [{ ...analysis.dates![0]!, by: 'Wednesday' }],
    points: [{ ...list, by: 'First … Second …' }],
    quotes: [
      { text: 'No', start: 0, end: 2, kind: 'direct', source: null, speaker: 'e1', verb: 'said', by: 'Wang said' },
    ],
  };
  const asked = { tasks: TASKS, explain: true } as const;
  const rules = [
    'tagger; surname of a full name; may be Wang Yi or Wang Li',
    'Wednesday',
    'First … Second …',
    'Wang said',
  ];

  test.each([
    ['a table', tablePrinter],
    ['Markdown', markdownPrinter],
  ])('%s names the rules, and without it does not', (_, printer) => {
    const wide = { width: 200 };
    const text = printed(printer, explained, { ...wide, asked });
    const plain = printed(printer, explained, { ...wide, asked: { ...asked, explain: false } });
    for (const rule of rules) expect([text.includes(rule), plain.includes(rule)]).toEqual([true, false]);
  });
});

test('nothing found is said', () => {
  const nothing = printed(tablePrinter, { ...analysis, entities: [], dates: [], points: [] });
  expect(nothing).toContain('no entities found\n\nno dates found\n\nno points found\n');
});

describe('a grid', () => {
  const columns = [
    { head: '#', align: 'right' },
    { head: 'text', min: 10 },
  ] as const;

  test.each([20, 30, 40, 80])('of %d cells is no wider, and keeps every word', (width) => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
    const grid = printGrid(
      columns,
      [
        ['1', words.join(' ')],
        ['10', 'short'],
      ],
      { width, ink: plainInk },
    );
    expect(Math.max(...grid.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(grid.match(/\w+/g)).toEqual(['text', '1', ...words, '10', 'short']);
  });

  test('leaves out a column that is empty in every row', () => {
    expect(printGrid(columns, [['', 'one']], { width: 80, ink: plainInk })).toBe('text\none\n');
  });

  test('counts wide characters as two cells', () => {
    const lines = printGrid(
      [{ head: 'a' }, { head: 'b' }],
      [
        ['中国', 'x'],
        ['abcd', 'y'],
      ],
      { width: 80, ink: plainInk },
    ).split('\n');
    expect(lines.slice(1, 3)).toEqual(['中国  x', 'abcd  y']);
  });
});

test.each([
  ['a\u001b[31mb', 'a[31mb'],
  ['a\r\n  b', 'a b'],
  ['a\u202eb\u2066c', 'abc'],
  ['\u0007bell\u0000', 'bell'],
  ['naïve 中国 😀', 'naïve 中国 😀'],
])('safe(%j)', (text, expected) => {
  expect(safe(text)).toBe(expected);
});

test.each(['\u007f', '\u009b', '\u200b', '\u2028', '\u202e', '\ufeff'])(
  'safeJson() escapes what acts on a terminal, and keeps it: %j',
  (acting) => {
    const json = JSON.stringify({ text: `a${acting}b 中国 😀` });
    expect(safeJson(json)).not.toContain(acting);
    expect(safeJson(json)).toContain(`a\\u${acting.charCodeAt(0).toString(16).padStart(4, '0')}b 中国 😀`);
    expect(JSON.parse(safeJson(json))).toEqual({ text: `a${acting}b 中国 😀` });
  },
);
