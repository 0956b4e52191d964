import { describe, expect, test } from 'vitest';
import { csvPrinter, ndjsonRowPrinter, tsvPrinter } from '../../src/print/flat/index.js';
import { markdownPrinter } from '../../src/print/markdown.js';
import { tablePrinter } from '../../src/print/table.js';
import type { ArticleEntry, Ledger, Statement } from '../../src/types.js';
import { printed } from '../helpers/printed.js';

const article = (path: string, more: Partial<ArticleEntry['source']> = {}): ArticleEntry => ({
  source: { path, id: null, format: 'text', ...more },
  article: { title: null, titleSpan: null, dateline: null, published: null, anchor: { date: null, from: 'none' } },
});

const statement = (more: Partial<Statement>): Statement => ({
  from: null,
  to: null,
  said: null,
  speaker: null,
  name: null,
  roles: [],
  organization: null,
  country: null,
  source: null,
  kind: 'direct',
  verb: 'said',
  text: 'We agree',
  start: 1,
  end: 9,
  whom: null,
  mentions: [],
  article: 0,
  copies: [],
  ...more,
});

const ledger: Ledger = {
  schema: 'newsq/2',
  offsets: 'utf16',
  articles: [article('a.txt'), article('b.ndjson', { line: 3, id: 'x' })],
  entities: [
    { id: 'e1', type: 'person', name: 'Ann Lee', aliases: [], count: 2, documents: 1, confidence: 1 },
    { id: 'e2', type: 'organization', name: 'World Bank', aliases: [], count: 1, documents: 1, confidence: 1 },
  ],
  statements: [
    statement({
      from: '2020-09-17',
      to: '2020-09-17',
      said: 'article',
      speaker: 'e1',
      name: 'Ann Lee',
      roles: ['acting director', 'director'],
      organization: 'e2',
      country: { alpha2: 'TD', alpha3: 'TCD', numeric: '148' },
      source: { text: 'she', start: 16, end: 19, kind: 'pronoun' },
      whom: { text: 'them', start: 24, end: 28, entity: 'e2', name: 'World Bank' },
      mentions: [{ entity: 'e2', name: 'World Bank' }],
      copies: [{ article: 1, text: 'We agree', start: 5, end: 13, source: null }],
    }),
    statement({
      from: '2020-09-01',
      to: '2020-09-30',
      source: { text: 'two people\nfamiliar with it', start: 20, end: 47, kind: 'unnamed' },
      kind: 'indirect',
      text: '=it is, "late"',
      article: 1,
      by: 'officials said it …',
    }),
    statement({ verb: null }),
  ],
  sources: {
    kinds: { pronoun: 1, unnamed: 1, none: 1 },
    unknown: [{ text: 'two people\nfamiliar with it', kind: 'unnamed', statements: 1 }],
  },
};

test('as a table: a source without a name is in the words of the article', () => {
  expect(`\n${printed(tablePrinter, ledger, { width: 120 })}`).toMatchInlineSnapshot(`
    "
    2 articles

    Statements (3)
    when        speaker                        of                           verb  words           article
    2020-09-17  Ann Lee                        acting director, World Bank  said  “We agree”      a.txt, x
    2020-09     “two people familiar with it”                               said  =it is, "late"  x
                ?                                                                 “We agree”      a.txt

    source without a name: “two people familiar with it”
    "
  `);
});

test('of one article its file is not named', () => {
  const one = { ...ledger, articles: ledger.articles.slice(0, 1), statements: ledger.statements.slice(2) };
  expect(printed(tablePrinter, one)).not.toContain('a.txt');
});

test('as Markdown', () => {
  expect(`\n${printed(markdownPrinter, ledger)}`).toMatchInlineSnapshot(`
    "
    # 2 articles

    | when | speaker | of | verb | words | article |
    | --- | --- | --- | --- | --- | --- |
    | 2020-09-17 | Ann Lee | acting director, World Bank | said | “We agree” | a.txt, x |
    | 2020-09 | “two people familiar with it” |  | said | =it is, "late" | x |
    |  | ? |  |  | “We agree” | a.txt |

    source without a name: “two people familiar with it”
    "
  `);
});

test('nothing found is said', () => {
  const empty = { ...ledger, statements: [], sources: { kinds: {}, unknown: [] } };
  expect(printed(tablePrinter, empty)).toBe('2 articles\n\nno statements found\n');
});

test('of many sources without a name the most frequent are listed', () => {
  const unknown = Array.from({ length: 12 }, (_, i) => ({
    text: `source ${i}`,
    kind: 'unnamed' as const,
    statements: 12 - i,
  }));
  expect(printed(tablePrinter, { ...ledger, sources: { kinds: {}, unknown } }, { width: 300 })).toContain(
    'sources without a name: “source 0” (12), “source 1” (11)',
  );
});

describe('rows', () => {
  const rows = { table: 'statements', columns: null, sort: [], top: null, keepsFields: false } as const;
  const asked = { tasks: [], explain: true, rows } as const;

  test('are an object each, with names for ids', () => {
    const [first, second] = printed(ndjsonRowPrinter, ledger, { asked })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(first).toEqual({
      ...{ article: 'a.txt', path: 'a.txt', member: null, line: null, record: null, article_id: null, url: null },
      ...{ publisher: null, byline: null, title: null, published: null, anchor: null },
      ...{ from_day: '2020-09-17', to_day: '2020-09-17', speaker: 'Ann Lee', speaker_id: 'e1' },
      ...{ roles: ['acting director', 'director'], organization: 'World Bank', country: 'TD' },
      ...{ source: 'she', source_kind: 'pronoun', kind: 'direct', verb: 'said', text: 'We agree' },
      ...{ whom: 'World Bank', mentions: ['World Bank'], found_by: null },
      ...{ start_offset: 1, end_offset: 9, source_start: 16, source_end: 19, offset_unit: 'utf16' },
      copies: [
        {
          ...{ path: 'b.ndjson', member: null, line: 3, record: null, article_id: 'x', text: 'We agree' },
          ...{ start_offset: 5, end_offset: 13, source: null, source_start: null, source_end: null },
        },
      ],
    });
    expect(second).toMatchObject({
      ...{ speaker: null, article: 'b.ndjson:3', line: 3, article_id: 'x', found_by: 'officials said it …' },
    });
  });

  test('as CSV: a line each, and text cannot leave its cell or be a formula', () => {
    const columns = ['article', 'from_day', 'speaker', 'roles', 'source', 'text', 'copies', 'found_by'];
    const options = { asked: { ...asked, rows: { ...rows, columns } } };
    expect(`\n${printed(csvPrinter, ledger, options)}`).toMatchInlineSnapshot(`
      "
      a.txt,2020-09-17,Ann Lee,acting director; director,she,We agree,"[{""path"":""b.ndjson"",""member"":null,""line"":3,""record"":null,""article_id"":""x"",""text"":""We agree"",""start_offset"":5,""end_offset"":13,""source"":null,""source_start"":null,""source_end"":null}]",
      b.ndjson:3,2020-09-01,,,two people familiar with it,"'=it is, ""late""",,officials said it …
      a.txt,,,,,We agree,,
      "
    `);
  });

  test('as TSV', () => {
    const columns = ['speaker', 'text'];
    expect(printed(tsvPrinter, ledger, { asked: { ...asked, rows: { ...rows, columns } } })).toBe(
      'Ann Lee\tWe agree\n\t"\'=it is, ""late"""\n\tWe agree\n',
    );
  });
});
