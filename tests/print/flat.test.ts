import { describe, expect, test } from 'vitest';
import { csvPrinter, ndjsonRowPrinter, tsvPrinter } from '../../src/print/flat/index.js';
import { tables } from '../../src/print/flat/tables.js';
import { plainInk } from '../../src/print/ink.js';
import type { Printer, RowsAsked, TableName } from '../../src/print/printer.js';
import type { Analysis, Collection, EntityMention, Output, Timeline } from '../../src/types.js';

const mention = (text: string, start: number, more: Partial<EntityMention> = {}): EntityMention => ({
  ...{ text, start, end: start + text.length, sentence: 0, kind: 'name' },
  ...more,
});

const analysis: Analysis = {
  schema: 'newsq/2',
  offsets: 'utf16',
  source: {
    path: 'a.zip',
    member: 'b.ndjson',
    line: 3,
    id: 17,
    url: 'https://example.org/3',
    publisher: 'Daily',
    byline: 'Jo Day',
    fields: { section: 'world', tags: ['a', 'b'] },
    format: 'ndjson',
  },
  article: {
    title: 'Talks end',
    titleSpan: null,
    dateline: null,
    published: '2020-09-17',
    anchor: { date: '2020-09-17', from: 'metadata' },
    text: 'Talks\nend',
  },
  entities: [
    {
      ...{ id: 'e1', type: 'person', name: 'Wang Yi', aliases: ['Wang', 'Yi'], count: 2, roles: ['Foreign Minister'] },
      ...{ organization: 'e2', country: { alpha2: 'CN', alpha3: 'CHN', numeric: '156' }, confidence: 0.5 },
      mentions: [mention('Wang Yi', 6), mention('Wang', 40, { kind: 'short', sentence: 2 })],
      by: 'tagger',
    },
    {
      ...{ id: 'e2', type: 'organization', name: 'Ministry', aliases: [], count: 1, confidence: 1 },
      location: {
        lat: 39.91,
        lon: 116.4,
        geonameid: 1816670,
        name: 'Beijing',
        admin1: 'Beijing',
        kind: 'city',
        confidence: 1,
      },
      mentions: [mention('Ministry', 20, { by: 'list', candidates: ['A', 'B'] })],
    },
  ],
  dates: [
    {
      ...{ text: 'Friday', start: 2, end: 8, sentence: 1, kind: 'date', value: '2020-09-18', edtf: '2020-09-18' },
      ...{ from: '2020-09-18', to: '2020-09-18', grain: 'day', resolved: true },
      ...{ zone: 'GMT', by: 'weekday', tense: 'past' },
    },
  ],
  points: [
    {
      lead: { text: 'Two steps.', start: 0, end: 10 },
      ...{ announced: 3, noun: 'steps', announcedBy: 'e1', found: 2, complete: false, missing: [2], style: 'numeral' },
      items: [
        { number: 1, text: 'dams', marker: { text: '1.', start: 11, end: 13 }, start: 14, end: 18, lists: [1, 2] },
        { number: 3, text: 'pumps', marker: null, start: 20, end: 25 },
      ],
      by: 'numbers',
    },
  ],
  quotes: [
    {
      ...{ text: 'We agree', start: 1, end: 9, kind: 'direct', verb: 'said', speaker: 'e1', by: 'verb' },
      source: { text: 'Wang', start: 11, end: 15, kind: 'named' },
    },
    { text: 'it is late', start: 30, end: 40, kind: 'indirect', verb: null, speaker: null, source: null },
  ],
};

const ARTICLE = {
  ...{ article: 'a.zip: b.ndjson:3', path: 'a.zip', member: 'b.ndjson', line: 3, record: null, article_id: 17 },
  ...{ url: 'https://example.org/3', publisher: 'Daily', byline: 'Jo Day', title: 'Talks end' },
  ...{ published: '2020-09-17', anchor: '2020-09-17' },
};

const ALL: Omit<RowsAsked, 'table'> = { columns: null, sort: [], top: null, keepsFields: false };

function print(printer: Printer, output: Output, table: TableName, more: Partial<RowsAsked> & { explain?: true } = {}) {
  const { explain = false, ...rows } = more;
  const asked = { tasks: [], explain, rows: { ...ALL, ...rows, table } };
  const options = { isTerminal: false, width: 80, ink: plainInk, asked };
  return printer.begin(options) + printer.item(output, options) + printer.end(options);
}

function rowsOf(output: Output, table: TableName, more: Partial<RowsAsked> & { explain?: true } = {}): object[] {
  const lines = print(ndjsonRowPrinter, output, table, more).trimEnd().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as object);
}

const NAMED = [
  { entity_id: 'e1', type: 'person', name: 'Wang Yi' },
  { entity_id: 'e2', type: 'organization', name: 'Ministry' },
] as const;
const NOWHERE = { admin1: null, lat: null, lon: null, geonameid: null };
const PLACE = { admin1: 'Beijing', lat: 39.91, lon: 116.4, geonameid: 1816670 };
const FACTS = [
  ...[
    { aliases: ['Wang', 'Yi'], country: 'CN', country_alpha3: 'CHN', roles: ['Foreign Minister'] },
    { aliases: [], country: null, country_alpha3: null, roles: [] },
  ],
] as const;

const merged: Collection = {
  schema: 'newsq/2',
  offsets: 'byte',
  articles: [
    { source: { path: 'a.txt', id: null, format: 'text' }, article: analysis.article },
    { source: { path: 'b.json', record: 0, id: 'x', format: 'json' }, article: analysis.article },
  ],
  entities: analysis.entities!.map(({ mentions, by: _, ...entity }, i) => ({
    ...entity,
    documents: 2 - i,
    appearances:
      i === 0
        ? mentions.map((each, article) => ({ article: 1 - article, mentions: [each] }))
        : [{ article: 1, mentions }],
  })),
};

const timeline: Timeline = {
  schema: 'newsq/2',
  offsets: 'utf16',
  articles: [analysis],
  events: [
    {
      ...{ article: 0, from: '-0043-03-15', to: '-0043-03-15', date: analysis.dates![0]! },
      sentence: { text: 'He\nfell.', start: 0, end: 8 },
    },
  ],
  leftOut: { open: 0, lengths: 0, own: 0 },
};

const UTF16 = { offset_unit: 'utf16' };
const DATE = {
  ...{
    text: 'Friday',
    value: '2020-09-18',
    edtf: '2020-09-18',
    kind: 'date',
    grain: 'day',
    resolved: true,
    zone: 'GMT',
  },
  ...{ sentence: 1, start_offset: 2, end_offset: 8 },
};
const LIST = {
  ...{ list: 1, lead: 'Two steps.', noun: 'steps', announced: 3, found: 2, complete: false, missing: [2] },
  ...{ announced_by: 'Wang Yi', announced_by_id: 'e1', style: 'numeral', ...UTF16 },
};

describe('a row', () => {
  test.each<[TableName, Output, object[]]>([
    ['articles', analysis, [{ ...ARTICLE, text: 'Talks\nend' }]],
    [
      'entities',
      analysis,
      [
        {
          ...{ ...ARTICLE, ...NAMED[0], ...FACTS[0], count: 2, organization: 'Ministry', confidence: 0.5, ...NOWHERE },
          ...{ sentence: 0, start_offset: 6, end_offset: 13, ...UTF16 },
        },
        {
          ...{ ...ARTICLE, ...NAMED[1], ...FACTS[1], count: 1, organization: null, confidence: 1, ...PLACE },
          ...{ sentence: 0, start_offset: 20, end_offset: 28, ...UTF16 },
        },
      ],
    ],
    [
      'merged',
      merged,
      [
        { ...NAMED[0], ...FACTS[0], articles: 2, count: 2, organization: 'Ministry', confidence: 0.5, ...NOWHERE },
        { ...NAMED[1], ...FACTS[1], articles: 1, count: 1, organization: null, confidence: 1, ...PLACE },
      ],
    ],
    [
      'mentions',
      analysis,
      [
        {
          ...{ ...ARTICLE, ...NAMED[0], country: 'CN', text: 'Wang Yi', kind: 'name', sentence: 0 },
          ...{ start_offset: 6, end_offset: 13, ...UTF16 },
        },
        {
          ...{ ...ARTICLE, ...NAMED[1], country: null, text: 'Ministry', kind: 'name', sentence: 0 },
          ...{ start_offset: 20, end_offset: 28, ...UTF16 },
        },
        {
          ...{ ...ARTICLE, ...NAMED[0], country: 'CN', text: 'Wang', kind: 'short', sentence: 2 },
          ...{ start_offset: 40, end_offset: 44, ...UTF16 },
        },
      ],
    ],
    ['dates', analysis, [{ ...ARTICLE, ...DATE, from_day: '2020-09-18', to_day: '2020-09-18', ...UTF16 }]],
    [
      'points',
      analysis,
      [
        {
          ...{ ...ARTICLE, ...LIST, number: 1, marker: '1.', text: 'dams', inner_lists: [2, 3] },
          ...{ start_offset: 14, end_offset: 18 },
        },
        {
          ...{ ...ARTICLE, ...LIST, number: 3, marker: null, text: 'pumps', inner_lists: [] },
          ...{ start_offset: 20, end_offset: 25 },
        },
      ],
    ],
    [
      'quotes',
      analysis,
      [
        {
          ...{
            ...ARTICLE,
            speaker: 'Wang Yi',
            speaker_id: 'e1',
            roles: ['Foreign Minister'],
            organization: 'Ministry',
          },
          ...{ country: 'CN', source: 'Wang', source_kind: 'named', kind: 'direct', verb: 'said', text: 'We agree' },
          ...{ start_offset: 1, end_offset: 9, source_start: 11, source_end: 15, ...UTF16 },
        },
        {
          ...{ ...ARTICLE, speaker: null, speaker_id: null, roles: [], organization: null, country: null },
          ...{ source: null, source_kind: null, kind: 'indirect', verb: null, text: 'it is late' },
          ...{ start_offset: 30, end_offset: 40, source_start: null, source_end: null, ...UTF16 },
        },
      ],
    ],
    [
      'events',
      timeline,
      [
        {
          ...{ ...ARTICLE, ...DATE, from_day: '-0043-03-15', to_day: '-0043-03-15', ...UTF16 },
          ...{ sentence_text: 'He\nfell.', sentence_start: 0, sentence_end: 8 },
        },
      ],
    ],
  ])('of %s', (table, output, rows) => expect(rowsOf(output, table)).toEqual(rows));

  test('of mentions over all articles, in the order of the articles', () => {
    expect(rowsOf(merged, 'mentions', { columns: ['article', 'entity_id', 'text', 'offset_unit'] })).toEqual([
      { article: 'a.txt', entity_id: 'e1', text: 'Wang', offset_unit: 'byte' },
      { article: 'b.json[0]', entity_id: 'e1', text: 'Wang Yi', offset_unit: 'byte' },
      { article: 'b.json[0]', entity_id: 'e2', text: 'Ministry', offset_unit: 'byte' },
    ]);
  });

  test.each<[TableName, object[]]>([
    ['entities', [{ found_by: 'tagger' }, { found_by: 'list' }]],
    [
      'mentions',
      [
        { found_by: null, candidates: [] },
        { found_by: 'list', candidates: ['A', 'B'] },
        { found_by: null, candidates: [] },
      ],
    ],
    ['dates', [{ tense: 'past', found_by: 'weekday' }]],
    ['points', [{ found_by: 'numbers' }, { found_by: 'numbers' }]],
    ['quotes', [{ found_by: 'verb' }, { found_by: null }]],
  ])('of %s names the rules with --explain, in the last columns', (table, reasons) => {
    const rows = rowsOf(analysis, table, { explain: true });
    expect(rows).toMatchObject(reasons);
    const last = Object.keys(reasons[0]!);
    expect(Object.keys(rows[0]!).slice(-last.length)).toEqual(last);
  });

  test('has the kept fields with --keep-fields: an object in JSON, JSON in a cell', () => {
    const asked = { columns: ['article_id', 'fields'], keepsFields: true };
    expect(rowsOf(analysis, 'dates', asked)).toEqual([{ article_id: 17, fields: analysis.source.fields }]);
    expect(print(csvPrinter, analysis, 'dates', asked)).toBe(
      'article_id,fields\n17,"{""section"":""world"",""tags"":[""a"",""b""]}"\n',
    );
  });
});

/** What PostgreSQL and DuckDB take for nothing but a word of theirs, and SQLite for the most part. */
const RESERVED =
  `all analyse analyze and any array as asc asymmetric both by case cast check collate column constraint create default
  deferrable desc describe distinct do else end except exists false fetch for foreign from grant group having in initially intersect
  into is join lateral leading limit not null offset on only or order pivot placing primary qualify references returning select
  show some summarize symmetric table then to trailing true union unique unpivot user using variadic when where window with`.split(
    /\s+/,
  );

describe('columns', () => {
  const names = (table: TableName) => tables[table].columns.map(({ name }) => name);
  const all = Object.keys(tables) as TableName[];

  const ofAll: readonly TableName[] = ['merged', 'edges', 'places'];
  test.each(all.filter((table) => !ofAll.includes(table)))('of %s begin with those of the article', (table) => {
    expect(names(table).slice(0, 13)).toEqual([...Object.keys(ARTICLE), 'fields']);
  });

  test.each(all)('of %s are each there once, and need no quotation marks in SQL', (table) => {
    expect(new Set(names(table)).size).toBe(names(table).length);
    for (const name of names(table)) {
      expect(name).toMatch(/^[a-z][a-z\d_]*$/);
      expect(RESERVED).not.toContain(name);
    }
  });

  test.each(all)('of %s are the same whatever is found', (table) => {
    const head = (output: Output) => print(csvPrinter, output, table).split('\n')[0];
    const nothing = { ...analysis, entities: [], dates: [], points: [], quotes: [] };
    const outputs: Partial<Record<TableName, Output>> = { merged, events: timeline };
    if (table === 'statements' || table === 'edges' || table === 'places') return;
    expect(head(outputs[table] ?? analysis)).toBe(
      names(table)
        .filter((name) => !['fields', 'found_by', 'tense', 'candidates'].includes(name))
        .join(','),
    );
    expect(head(outputs[table] ?? nothing)).toBe(head(outputs[table] ?? analysis));
  });

  test.each<[asked: Partial<RowsAsked>, message: string]>([
    [
      { columns: ['name', 'nme'] },
      '--columns: there is no column "nme" (did you mean "name"?); there are article, path,',
    ],
    [{ columns: ['alias'] }, 'did you mean "aliases"?'],
    [{ columns: ['entityId'] }, 'did you mean "entity_id"?'],
    [{ columns: ['countri'] }, 'did you mean "country"?'],
    [{ columns: ['offset'] }, 'did you mean "offset_unit"?'],
    [{ columns: ['speaker'] }, 'there is no column "speaker"; there are'],
    [{ columns: ['zzzzzzzz'] }, 'there is no column "zzzzzzzz"; there are'],
    [{ columns: ['found_by'] }, '--columns: the column "found_by" is there with --explain only'],
    [{ columns: ['fields'] }, '--columns: the column "fields" is there with --keep-fields only'],
    [{ columns: ['__proto__'] }, 'there is no column "__proto__"; there are'],
    [{ sort: [{ column: 'cuont', descending: false }] }, '--sort: there is no column "cuont" (did you mean "count"?)'],
  ])('%j is wrong usage', (asked, message) => {
    let thrown: unknown;
    try {
      print(csvPrinter, analysis, 'entities', asked);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'NewsqError', trouble: 'usage' });
    expect((thrown as Error).message).toContain(message);
  });
});

describe('the order', () => {
  const numbered = (counts: readonly (readonly [string, number | null])[]): Analysis => ({
    ...analysis,
    points: [
      {
        ...analysis.points![0]!,
        items: counts.map(([text, number], i) => ({ number: number ?? i, text, marker: null, start: i, end: i })),
      },
    ],
  });
  const texts = (output: Output, table: TableName, asked: Partial<RowsAsked>) =>
    rowsOf(output, table, asked).map((row) => Object.values(row).at(-1) as string);

  test.each<[sort: RowsAsked['sort'], top: number | null, texts: string[]]>([
    [[], null, ['b', 'Ä', 'a', 'C', 'c']],
    [[], 2, ['b', 'Ä']],
    [[], 0, []],
    [[], 99, ['b', 'Ä', 'a', 'C', 'c']],
    // Without case and accents; what is alike stays in its order.
    [[{ column: 'text', descending: false }], null, ['Ä', 'a', 'b', 'C', 'c']],
    [[{ column: 'text', descending: true }], null, ['C', 'c', 'b', 'Ä', 'a']],
    // By their size: 10 after 9.
    [[{ column: 'number', descending: false }], null, ['Ä', 'b', 'C', 'a', 'c']],
    [[{ column: 'number', descending: true }], 1, ['c']],
    [
      [
        { column: 'text', descending: false },
        { column: 'number', descending: true },
      ],
      null,
      ['a', 'Ä', 'b', 'c', 'C'],
    ],
  ])('%j, the first %j', (sort, top, expected) => {
    const output = numbered([
      ['b', 2],
      ['Ä', 1],
      ['a', 10],
      ['C', 9],
      ['c', 11],
    ]);
    expect(texts(output, 'points', { columns: ['text'], sort, top })).toEqual(expected);
  });

  const dated = (days: readonly (string | null)[]): Analysis => ({
    ...analysis,
    dates: days.map((from) => ({ ...analysis.dates![0]!, from, to: from, text: String(from) })),
  });
  const DAYS = ['2020-01-01', null, '-0043-03-15', '0079-08-24', '-0100-01-01'];

  test.each<[descending: boolean, days: string[]]>([
    [false, ['-0100-01-01', '-0043-03-15', '0079-08-24', '2020-01-01', 'null']],
    [true, ['2020-01-01', '0079-08-24', '-0043-03-15', '-0100-01-01', 'null']],
  ])('by the calendar, what is not known last; descending: %j', (descending, expected) => {
    const sort = [{ column: 'from_day', descending }];
    expect(texts(dated(DAYS), 'dates', { columns: ['text'], sort })).toEqual(expected);
  });

  test.each<[TableName, Output]>([
    ['entities', { ...analysis, entities: analysis.entities!.toReversed() }],
    ['merged', { ...merged, entities: merged.entities.toReversed() }],
  ])('the first of %s are those named most', (table, output) => {
    const columns = ['name'];
    expect(rowsOf(output, table, { columns, top: 1 })).toEqual([{ name: 'Wang Yi' }]);
    expect(rowsOf(output, table, { columns })).toEqual([{ name: 'Ministry' }, { name: 'Wang Yi' }]);
    const sort = [{ column: 'count', descending: false }];
    expect(rowsOf(output, table, { columns, top: 1, sort })).toEqual([{ name: 'Ministry' }]);
  });
});

describe('a cell', () => {
  const cell = (value: string, printer = csvPrinter) => {
    const output = { ...analysis, article: { ...analysis.article, title: value } };
    return print(printer, output, 'articles', { columns: ['title'] }).slice('title\n'.length, -1);
  };

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', 'two lines'],
    ['  in\tthe\u00a0middle ', 'in the middle'],
    ['a;b|c', 'a;b|c'],
    // Formulas, also in full width, behind white space, and with what stands for nothing before them.
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\n-1', "'-1"],
    ['\ufeff=1', "'=1"],
    ['\u200b@x', "'@x"],
    ['\0=1', "'=1"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    // Its own mark is told from ours.
    ["'=1", "''=1"],
    ["''-1", "'''-1"],
    // No formulas.
    ["'tis", "'tis"],
    ['1-1=0', '1-1=0'],
    ['a@b', 'a@b'],
    ['– dash', '– dash'],
    ['', '""'],
  ])('%j is %s', (value, expected) => expect(cell(value)).toBe(expected));

  test('of TSV has no tab, and quotation marks as CSV has them', () => {
    expect(cell('a\tb,c', tsvPrinter)).toBe('a b,c');
    expect(cell('say "so"', tsvPrinter)).toBe('"say ""so"""');
  });

  test('is empty where nothing is known, and a row of one is no empty line', () => {
    const output = { ...analysis, source: { path: 'a.txt', id: null, format: 'text' } };
    expect(print(csvPrinter, output, 'articles', { columns: ['member', 'line'] })).toBe('member,line\n,\n');
    expect(print(csvPrinter, output, 'articles', { columns: ['member'] })).toBe('member\n""\n');
  });

  test('that is a number stays one', () => {
    const output = { ...analysis, source: { ...analysis.source, id: -5 } };
    expect(print(csvPrinter, output, 'articles', { columns: ['article_id', 'line'] })).toBe('article_id,line\n-5,3\n');
  });

  test('has lists in it, and true and false', () => {
    const columns = ['aliases', 'roles'];
    expect(print(csvPrinter, analysis, 'entities', { columns })).toBe('aliases,roles\nWang; Yi,Foreign Minister\n,\n');
    expect(print(csvPrinter, analysis, 'dates', { columns: ['resolved', 'text'] })).toBe(
      'resolved,text\ntrue,Friday\n',
    );
  });
});

test('no table is a fault in newsq', () => {
  const options = { isTerminal: false, width: 80, ink: plainInk, asked: { tasks: [], explain: false } };
  expect(() => csvPrinter.begin(options)).toThrow('no table is asked for');
});
