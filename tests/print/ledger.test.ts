import { describe, expect, test } from 'vitest';
import { loadDelimitedPrinter, rowPrinter } from '../../src/print/flat.js';
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
  test('are an object each, with names for ids', () => {
    const [first, second] = printed(rowPrinter, ledger)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(first).toEqual({
      ...{
        from: '2020-09-17',
        to: '2020-09-17',
        speaker: 'Ann Lee',
        roles: ['acting director', 'director'],
        organization: 'World Bank',
      },
      ...{ country: 'TD', source: 'she', sourceKind: 'pronoun', kind: 'direct', verb: 'said', text: 'We agree' },
      ...{
        whom: 'World Bank',
        mentions: ['World Bank'],
        title: null,
        path: 'a.txt',
        member: null,
        line: null,
        record: null,
        id: null,
      },
      ...{ url: null, offsets: 'utf16', start: 1, end: 9, sourceStart: 16, sourceEnd: 19 },
      copies: [
        {
          ...{ path: 'b.ndjson', member: null, line: 3, record: null, id: 'x', text: 'We agree', start: 5, end: 13 },
          ...{ source: null, sourceStart: null, sourceEnd: null },
        },
      ],
    });
    expect(second).toMatchObject({ speaker: null, path: 'b.ndjson', line: 3, id: 'x', by: 'officials said it …' });
  });

  test('as CSV: a line each, and text cannot leave its cell', async () => {
    const asked = { tasks: [], explain: true };
    expect(`\n${printed(await loadDelimitedPrinter(','), ledger, { asked })}`).toMatchInlineSnapshot(`
      "
      from,to,speaker,roles,organization,country,source,sourceKind,kind,verb,text,whom,mentions,title,path,member,line,record,id,url,offsets,start,end,sourceStart,sourceEnd,copies,by
      2020-09-17,2020-09-17,Ann Lee,acting director; director,World Bank,TD,she,pronoun,direct,said,We agree,World Bank,World Bank,,a.txt,,,,,,utf16,1,9,16,19,b.ndjson:3,
      2020-09-01,2020-09-30,,,,,two people familiar with it,unnamed,indirect,said,"=it is, ""late""",,,,b.ndjson,,3,,x,,utf16,1,9,20,47,,officials said it …
      ,,,,,,,,direct,,We agree,,,,a.txt,,,,,,utf16,1,9,,,,
      "
    `);
  });

  test('as TSV', async () => {
    const [head, first] = printed(await loadDelimitedPrinter('\t'), ledger).split('\n');
    expect(head!.split('\t')).toContain('sourceKind');
    expect(first!.split('\t')).toHaveLength(head!.split('\t').length);
  });

  test('nothing else has rows', () => {
    const collection = { schema: 'newsq/2', offsets: 'utf16', articles: [], entities: [] } as const;
    expect(() => printed(rowPrinter, collection)).toThrow('only statements have rows');
  });
});
