import type { ArticleEntry, Ledger, Output, Source, Statement } from '../types.js';
import type { Printer } from './printer.js';
import { namesOf } from './rows.js';
import { safe, safeJson } from './safe.js';

/** A statement with everything in one row: names in place of ids, and its article's file in place of an index. */
interface FlatStatement {
  readonly from: string | null;
  readonly to: string | null;
  readonly speaker: string | null;
  readonly roles: readonly string[];
  readonly organization: string | null;
  readonly country: string | null;
  readonly source: string | null;
  readonly sourceKind: string | null;
  readonly kind: string;
  readonly verb: string | null;
  readonly text: string;
  readonly whom: string | null;
  readonly mentions: readonly string[];
  readonly title: string | null;
  readonly path: string | null;
  readonly member: string | null;
  readonly line: number | null;
  readonly record: number | null;
  readonly id: string | number | null;
  readonly url: string | null;
  readonly offsets: string;
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly copies: readonly (Place & object)[];
  readonly by?: string;
}

type Place = Pick<FlatStatement, 'path' | 'member' | 'line' | 'record' | 'id'>;

function flatStatements({ offsets, articles, entities, statements }: Ledger): FlatStatement[] {
  const names = namesOf(entities);
  return statements.map((statement) => {
    const { name, source, organization, country, article } = statement;
    const { from, to, roles, kind, verb, text, start, end, by } = statement;
    const entry = articles[article]!;
    return {
      ...{ from, to, speaker: name, roles },
      organization: names.get(organization ?? '') ?? null,
      country: country?.alpha2 ?? null,
      source: source?.text ?? null,
      sourceKind: source?.kind ?? null,
      ...{ kind, verb, text },
      whom: statement.whom?.name ?? statement.whom?.text ?? null,
      mentions: statement.mentions.map((mention) => mention.name),
      title: entry.article.title,
      ...placeOf(entry.source),
      url: entry.source.url ?? null,
      ...{ offsets, start, end },
      sourceStart: source?.start ?? null,
      sourceEnd: source?.end ?? null,
      copies: copiesOf(statement, articles),
      ...(by === undefined ? {} : { by }),
    };
  });
}

function placeOf({ path, member, line, record, id }: Source): Place {
  return { path, member: member ?? null, line: line ?? null, record: record ?? null, id };
}

function copiesOf({ copies }: Statement, articles: readonly ArticleEntry[]): FlatStatement['copies'] {
  return copies.map(({ article, text, start, end, source }) => ({
    ...placeOf(articles[article]!.source),
    ...{ text, start, end },
    source: source?.text ?? null,
    sourceStart: source?.start ?? null,
    sourceEnd: source?.end ?? null,
  }));
}

function ledgerOf(output: Output): Ledger {
  if (!('statements' in output)) throw new Error('only statements have rows');
  return output;
}

/** A JSON object a statement and line. */
export const rowPrinter: Printer = {
  begin: () => '',
  item: (output) =>
    flatStatements(ledgerOf(output))
      .map((row) => `${safeJson(JSON.stringify(row))}\n`)
      .join(''),
  end: () => '',
};

/** A table for spreadsheets. */
export async function loadDelimitedPrinter(delimiter: ',' | '\t'): Promise<Printer> {
  const { stringify } = await import('csv-stringify/sync');
  return {
    begin: () => '',
    item: (output, _index, { asked }) => {
      const rows = flatStatements(ledgerOf(output)).map(cellsOf);
      const columns = [...COLUMNS, ...(asked.explain ? ['by'] : [])];
      return stringify(rows, { header: true, columns, delimiter });
    },
    end: () => '',
  };
}

const COLUMNS: readonly (keyof FlatStatement)[] = [
  ...(['from', 'to', 'speaker', 'roles', 'organization', 'country', 'source', 'sourceKind', 'kind', 'verb'] as const),
  ...([
    'text',
    'whom',
    'mentions',
    'title',
    'path',
    'member',
    'line',
    'record',
    'id',
    'url',
    'offsets',
    'start',
    'end',
  ] as const),
  ...(['sourceStart', 'sourceEnd', 'copies'] as const),
];

/** Lists in one cell, and text on one line. */
function cellsOf({ copies, ...row }: FlatStatement): Record<string, string | number | null> {
  const files = copies.map(({ path, member, line, record, id }) =>
    [path, member, line ?? record ?? id].filter((part) => part !== null).join(':'),
  );
  const cells = Object.entries({ ...row, copies: files }).map(([name, value]) => [name, cellOf(value)]);
  return Object.fromEntries(cells) as Record<string, string | number | null>;
}

function cellOf(value: FlatStatement[keyof FlatStatement]): string | number | null {
  if (Array.isArray(value)) return safe(value.join('; '));
  return typeof value === 'string' ? safe(value) : (value as number | null);
}
