import type { NewsqError } from '../../errors.js';
import { safe } from '../../print/safe.js';
import { addToList } from '../../text/multi-map.js';
import type { OffsetUnit, RawArticle } from '../../types.js';
import { isAddress } from '../file-names.js';
import { type Claim, type LedgerRow, type Place, readLedger } from './ledger-rows.js';

/** A ledger that is compared with articles as they are read. */
export interface Verification {
  /** Lines of the ledger that are no whole rows. */
  readonly faults: readonly NewsqError[];
  /** The files that it names; standard input and addresses are read again only where they are given. */
  readonly paths: readonly string[];
  /** @param text of the article, into which all offsets point */
  readonly compare: (raw: RawArticle, text: string) => void;
  /** A line for each row that does not stand in its article, then how many do; and whether all do. */
  readonly end: () => { readonly lines: readonly string[]; readonly holds: boolean };
}

/** What was found of a row: that it holds, or what stands in its place. */
type Finding = 'holds' | string;

/**
 * @param ledger what `newsq statements` printed
 * @param where its name in messages
 * @throws NewsqError if it is no ledger
 */
export function startVerification(ledger: string, where: string): Verification {
  const { rows, faults } = readLedger(ledger, where);
  const findings = new Map<LedgerRow, Finding>();
  const byPlace = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = keyOf(row.place);
    addToList(byPlace, key, row);
  }
  const paths = [...new Set(rows.flatMap(({ place }) => place.path ?? []))];
  const pathOf = pathFinder(paths);
  return {
    faults,
    paths: paths.filter((path) => path !== '-' && !isAddress(path)),
    compare({ source }, text) {
      const found = byPlace.get(keyOf({ ...source, path: pathOf(source.path) })) ?? [];
      const slice = slicer(text);
      for (const row of found) if (findings.get(row) !== 'holds') findings.set(row, findingOf(row, slice));
    },
    end() {
      const failing = rows.filter((row) => findings.get(row) !== 'holds');
      const lines = failing.map(
        (row) => `${shown(row.place)}: row ${row.number}: ${findings.get(row) ?? absence(row.place)}`,
      );
      const count = `${rows.length - failing.length} of ${rows.length} rows hold`;
      return { lines: [...lines, count].map(safe), holds: failing.length === 0 };
    },
  };
}

/** A record goes by its id, wherever in its file it is now; another by its position. */
function keyOf({ path, member, line, record, id }: Place): string {
  const position = id === null ? [line ?? null, record ?? null] : [id];
  return JSON.stringify([path, member ?? null, ...position]);
}

/** For the path of a file as it is read, the path that the ledger has for it: of a folder that was moved, files go by their names. */
function pathFinder(paths: readonly string[]): (path: string | null) => string | null {
  const known = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    addToList(byName, nameOf(path), path);
  }
  return (path) => {
    if (path === null || known.has(path)) return path;
    if (paths.length === 1 && paths[0] === '-') return '-';
    const [only, ...others] = byName.get(nameOf(path)) ?? [];
    return only !== undefined && others.length === 0 ? only : path;
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Slice = (unit: OffsetUnit, start: number, end: number) => string;

function slicer(text: string): Slice {
  let bytes: Buffer | null = null;
  let characters: string[] | null = null;
  return (unit, start, end) => {
    if (unit === 'utf16') return text.slice(start, end);
    if (unit === 'byte') {
      bytes ??= Buffer.from(text);
      return bytes.subarray(start, end).toString();
    }
    characters ??= [...text];
    return characters.slice(start, end).join('');
  };
}

function findingOf({ claims, offsets }: LedgerRow, slice: Slice): Finding {
  for (const claim of claims) {
    const now = slice(offsets, claim.start, claim.end);
    if (now !== claim.text) return difference(claim, now);
  }
  return 'holds';
}

/** Characters that are shown before and after the first that differs. */
const SHOWN = 24;

/** 'words were "…the deal is off", are now "…the deal is on"' */
function difference({ what, text }: Claim, now: string): string {
  let at = 0;
  while (at < text.length && text[at] === now[at]) at++;
  const from = Math.max(0, at - SHOWN);
  const part = (of: string) => {
    const end = at + SHOWN < of.length ? '…' : '';
    return `"${from > 0 ? '…' : ''}${of.slice(from, at + SHOWN)}${end}"`;
  };
  return `the ${what === 'words' ? 'words were' : `${what} was`} ${part(text)}, now there is ${now === '' ? 'nothing' : part(now)}`;
}

function absence({ path }: Place): string {
  if (path === '-') return 'it came from standard input; give its file';
  return path !== null && isAddress(path) ? 'give its address, or the page as a file' : 'there is no such article';
}

/** "a.zip: b.txt", "articles.ndjson:17", "articles.ndjson (id doc-17)" */
function shown({ path, member, line, record, id }: Place): string {
  const file = path === '-' ? 'standard input' : (path ?? 'no file');
  const place = line !== undefined ? `:${line}` : record !== undefined ? `[${record}]` : '';
  return `${member === undefined ? file : `${file}: ${member}`}${place}${id === null ? '' : ` (id ${id})`}`;
}
