import { NewsqError } from '../../errors.js';
import type { OffsetUnit, Source } from '../../types.js';

/** Where an article is: its file, and its place there. */
export type Place = Pick<Source, 'path' | 'id'> & Partial<Pick<Source, 'member' | 'line' | 'record'>>;

/** What a ledger says that stands in an article. */
export interface Claim {
  readonly what: 'words' | 'source' | 'day';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A statement in one place. */
export interface LedgerRow {
  /** The place of the statement in the ledger, from 1; that of its copies as well. */
  readonly number: number;
  readonly place: Place;
  readonly offsets: OffsetUnit;
  readonly claims: readonly Claim[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The rows of a ledger, and what is said of lines that were cut or damaged. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly faults: readonly NewsqError[];
}

/**
 * The rows of what `newsq statements` printed: JSON, an object or several, or flat rows, one a line.
 * @param where its name in messages
 * @throws NewsqError for anything else
 */
export function readLedger(text: string, where: string): Ledger {
  const rows: LedgerRow[] = [];
  const faults: NewsqError[] = [];
  let count = 0;
  for (const { value, line } of valuesOf(text, where)) {
    if (!isFields(value)) {
      faults.push(new NewsqError(`${where}:${line}: is no whole row, and left out; run "newsq statements" again`));
      // What it was a row of keeps its number.
      count++;
      continue;
    }
    const found = 'statements' in value ? rowsOfLedger(value, where) : [rowsOfFlat(value, where, count + 1)];
    for (const ofStatement of found) {
      count++;
      for (const row of ofStatement) rows.push({ ...row, number: count });
    }
  }
  return { rows, faults };
}

function noLedger(where: string): NewsqError {
  return new NewsqError(
    `${where}: is no ledger; give what "newsq statements" printed with --json or --format ndjson-rows`,
  );
}

/** A value and its line, from 1: that of all of the text, or one for each line; undefined for a line that has none. */
function valuesOf(text: string, where: string): { readonly value: unknown; readonly line: number }[] {
  const whole = parsed(text);
  const lines = whole === undefined ? text.split('\n') : [text];
  const values = lines.flatMap((each, i) => (each.trim() === '' ? [] : [{ value: parsed(each), line: i + 1 }]));
  if (!values.some(({ value }) => isFields(value))) throw noLedger(where);
  return values;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Unnumbered = Omit<LedgerRow, 'number'>;

/** The rows of each statement of a ledger in JSON. */
function rowsOfLedger(ledger: Fields, where: string): Unnumbered[][] {
  const { offsets, articles, statements } = ledger;
  if (!isUnit(offsets) || !Array.isArray(articles) || !Array.isArray(statements)) throw noLedger(where);
  return statements.map((statement: unknown, i) =>
    placesOf(statement).map((place) => {
      const article: unknown = articles[Number(place.article)];
      const source = isFields(article) ? article.source : undefined;
      const claims = [claimOf('words', place), claimOf('source', place.source), claimOf('day', place.said)];
      return rowOf({ place: source, offsets, claims }, `${where}: row ${i + 1}`);
    }),
  );
}

/** The rows of a statement that is a row itself. */
function rowsOfFlat(row: Fields, where: string, number: number): Unnumbered[] {
  return placesOf(row).map((place) => {
    const words = { text: place.text, start: place.start_offset, end: place.end_offset };
    const source = { text: place.source, start: place.source_start, end: place.source_end };
    const claims = [claimOf('words', words), claimOf('source', source)];
    const article = { ...place, id: place.article_id };
    return rowOf({ place: article, offsets: row.offset_unit, claims }, `${where}: row ${number}`);
  });
}

/** A statement and its copies. */
function placesOf(statement: unknown): Fields[] {
  if (!isFields(statement)) return [{}];
  const { copies } = statement;
  return [statement, ...(Array.isArray(copies) ? copies.map((copy: unknown) => (isFields(copy) ? copy : {})) : [])];
}

function claimOf(what: Claim['what'], value: unknown): Claim | null {
  if (!isFields(value)) return null;
  const { text, start, end } = value;
  if (typeof text !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  return { what, text, start, end };
}

function rowOf(
  { place, offsets, claims }: { place: unknown; offsets: unknown; claims: readonly (Claim | null)[] },
  where: string,
): Unnumbered {
  if (!isUnit(offsets) || !isFields(place) || claims[0] === null)
    throw new NewsqError(
      `${where} is no statement; give what "newsq statements" printed with --json or --format ndjson-rows`,
    );
  const { path, member, line, record, id } = place;
  return {
    place: {
      path: typeof path === 'string' ? path : null,
      ...(typeof member === 'string' ? { member } : {}),
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof record === 'number' ? { record } : {}),
      id: typeof id === 'string' || typeof id === 'number' ? id : null,
    },
    offsets,
    claims: claims.filter((claim) => claim !== null),
  };
}

function isUnit(value: unknown): value is OffsetUnit {
  return value === 'utf16' || value === 'codepoint' || value === 'byte';
}
