import { distance } from 'fastest-levenshtein';
import { errorsIn } from '../errors.js';
import { splitLine } from '../read/table/cells.js';
import { findCountryRow, readCountries } from '../resource/countries.js';
import { named, TYPE_NAMES } from '../text/entity-types.js';
import { nearestName } from '../text/nearest-name.js';
import { inOneLine, trimInvisible } from '../text/white-space.js';
import type { EntityType, LexiconEntry } from '../types.js';
import { clashesIn } from './clashes.js';
import { hasWord } from './form-key.js';

const COLUMNS = ['form', 'type', 'name', 'code', 'aliases'] as const;
type Column = (typeof COLUMNS)[number];

const TYPES = [...TYPE_NAMES.values()];

/** Takes what is wrong in a line. */
type Fault = (line: number, message: string) => void;

/**
 * Reads a lexicon: a table in CSV or TSV whose first row names its columns, "form" and any of "type", "name", "code" and
 * "aliases"; others are left alone.
 * @param path for messages
 * @throws NewsqError naming the lines and the columns that are not valid
 */
export function parseLexicon(text: string, path = 'lexicon'): LexiconEntry[] {
  const faults: string[] = [];
  const fault: Fault = (line, message) => void faults.push(`${path}:${line}: ${message}`);
  const entries = readEntries(text, path, fault);
  if (faults.length === 0) for (const { line, message } of clashesIn(entries)) fault(line, message);
  if (faults.length > 0) throw errorsIn(path, faults);
  return entries;
}

function readEntries(text: string, path: string, fault: Fault): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  const cells: KnownCells = { types: new Map(), codes: new Map() };
  let columns: readonly (Column | null)[] | null = null;
  for (const row of rowsIn(text, /\.tsv$/i.test(path), fault)) {
    if (columns === null) {
      columns = columnsOf(row.cells, row.line, fault);
      if (!columns.includes('form')) return [];
      continue;
    }
    const entry = readEntry(row, columns, cells, fault);
    if (entry) entries.push(entry);
  }
  if (columns === null) fault(1, `is empty; its first line names its columns: ${COLUMNS.join(',')}`);
  return entries;
}

/** What cells that were read before say, which most of the others say again. */
interface KnownCells {
  readonly types: Map<string, EntityType | null>;
  readonly codes: Map<string, string | null>;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table; a cell in quotation marks may go on over several lines. */
function* rowsIn(text: string, isTsv: boolean, fault: Fault): Generator<Row> {
  const end = text.includes('\n') ? '\n' : '\r';
  let delimiter = '';
  let cells: string[] = [];
  let open: string | null = null;
  let start = 0;
  let line = 0;
  for (let from = text.startsWith('\ufeff') ? 1 : 0; from < text.length; ) {
    const found = text.indexOf(end, from);
    const to = found < 0 ? text.length : found;
    const content = text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
    line++;
    if (open === null) {
      if (content.trim() === '') continue;
      const given = delimiter === '' ? /^sep=(.)$/i.exec(content)?.[1] : undefined;
      if (given !== undefined) {
        delimiter = given;
        continue;
      }
      if (delimiter === '') delimiter = isTsv ? '\t' : delimiterOf(content);
      start = line;
      cells = [];
    }
    if (open === null && !content.includes('"')) {
      yield { line: start, cells: content.split(delimiter) };
      continue;
    }
    const split = splitLine(content, delimiter, { open });
    if (split === null) break;
    cells = cells.length === 0 ? (split.cells as string[]) : [...cells, ...split.cells];
    open = split.open;
    if (open === null) yield { line: start, cells };
  }
  if (open !== null) fault(start, 'has a quotation mark that is not closed; close it, or write it twice');
}

/** Nothing in a text: the delimiter of a table of one column. */
const NO_DELIMITER = '\0';

/** The mark that makes the most columns of the head. */
function delimiterOf(head: string): string {
  let best = NO_DELIMITER;
  let most = 1;
  for (const mark of [',', '\t', ';']) {
    const { length } = splitLine(head, mark, { literal: true })!.cells;
    if (length > most) [best, most] = [mark, length];
  }
  return best;
}

/** What each column holds; null for one that is none of a lexicon's. */
function columnsOf(cells: readonly string[], line: number, fault: Fault): (Column | null)[] {
  const hasForm = cells.some((cell) => cell.trim().toLowerCase() === 'form');
  const columns = cells.map((cell, i): Column | null => {
    const name = cell.trim().toLowerCase();
    const known = COLUMNS.find((column) => column === name) ?? null;
    if (known && cells.findIndex((other) => other.trim().toLowerCase() === name) < i)
      fault(line, `${name}: is the name of two columns; give it to one`);
    const meant = known || !hasForm ? null : COLUMNS.find((column) => isMisspelled(name, column));
    if (meant) fault(line, `"${shortened(name)}": is no column of a lexicon; did you mean "${meant}"?`);
    return known;
  });
  if (!hasForm) fault(line, `has no column "form"; the first line names the columns: ${COLUMNS.join(',')}`);
  return columns;
}

/** "alias", "nmae", "codes"; a column "date" of another program is none of those. */
function isMisspelled(name: string, column: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  if (name.length >= 3 && column.startsWith(name)) return true;
  return name.length <= MAX_SHOWN && (distance(name, column) === 1 || sorted(name) === sorted(column));
}

function readEntry(
  { line, cells }: Row,
  columns: readonly (Column | null)[],
  known: KnownCells,
  fault: Fault,
): LexiconEntry | null {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    fault(
      line,
      `has ${cells.length} cells, the first line ${columns.length}; put a cell with a comma in quotation marks`,
    );
    return null;
  }
  let form = '';
  let name = '';
  let type: EntityType | null = null;
  let code: string | null = null;
  let aliases: readonly string[] = NONE;
  for (let i = 0; i < columns.length; i++) {
    const cell = cells[i];
    if (cell === undefined || cell === '') continue;
    const column = columns[i];
    if (column === 'form') form = cleaned(cell);
    else if (column === 'name') name = cleaned(cell);
    else if (column === 'aliases') aliases = readAliases(cell);
    else if (column === 'type') type = readType(line, cell, known.types, fault);
    else if (column === 'code') code = readCode(line, cell, known.codes, fault);
  }
  if (form === '') {
    if (cells.every((cell) => cell.trim() === '')) return null;
    fault(line, 'form: is empty; give a name as texts have it');
    return null;
  }
  if (!hasWord(form)) fault(line, `form: "${shortened(form)}" has no letter and no digit; give a name`);
  const unreadable = aliases.find((alias) => !hasWord(alias));
  if (unreadable !== undefined)
    fault(line, `aliases: "${shortened(unreadable)}" has no letter and no digit; give names, with ";" between them`);
  if (type === 'other' && code !== null)
    fault(line, 'code: what is of the type "other" has no country; leave it empty');
  return { line, form, aliases, name: name || form, type, code };
}

const NONE: readonly string[] = [];

/** A name on one line, without invisible characters at its edges. */
function cleaned(cell: string): string {
  return PLAIN.test(cell) ? cell : trimInvisible(inOneLine(cell));
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function readAliases(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map(cleaned)
    .filter((alias) => alias !== '');
}

function readType(line: number, cell: string, types: KnownCells['types'], fault: Fault): EntityType | null {
  const known = types.get(cell);
  if (known !== undefined) return known;
  const word = cleaned(cell);
  const type = word === '' ? null : named(word, TYPE_NAMES);
  if (type === null && word !== '') {
    const meant = nearestName(word.toLowerCase(), TYPES);
    const guess = meant ? `; did you mean "${meant}"?` : `; give one of ${TYPES.join(', ')}`;
    fault(line, `type: "${shortened(word)}" is no type${guess}`);
  } else types.set(cell, type);
  return type;
}

function readCode(line: number, cell: string, codes: KnownCells['codes'], fault: Fault): string | null {
  const known = codes.get(cell);
  if (known !== undefined) return known;
  const word = cleaned(cell);
  const code = word === '' ? null : findCode(word.toUpperCase());
  if (code === null && word !== '') {
    const meant = findCountryRow('names', word)?.alpha2;
    const guess = meant ? `did you mean "${meant}"?` : 'give one like KE or KEN';
    fault(line, `code: "${shortened(word)}" is no code of ISO 3166-1; ${guess}`);
  } else codes.set(cell, code);
  return code;
}

function findCode(word: string): string | null {
  if (word.length === 2) return findCountryRow('id', word)?.alpha2 ?? null;
  return readCountries().find(({ kind, alpha3 }) => kind === 'state' && alpha3 === word)?.alpha2 ?? null;
}

/** Of a cell, as much as a message can show. */
function shortened(cell: string): string {
  return cell.length > MAX_SHOWN ? `${cell.slice(0, MAX_SHOWN)}…` : cell;
}

const MAX_SHOWN = 40;
