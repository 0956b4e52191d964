import { NewsqError } from '../../errors.js';
import {
  dateFields,
  homeFields,
  idFields,
  summaryFields,
  textFields,
  titleFields,
  urlFields,
} from '../../lexicon/read/field-names.js';
import type { RawArticle, Source } from '../../types.js';
import type { FieldOptions, InputFile } from '../reader.js';
import { dayOfField } from './day.js';
import {
  type Fields,
  type Found,
  findField,
  innerValue,
  isEmpty,
  isFields,
  type Part,
  partsOf,
  plainName,
  valueAt,
  wordsOf,
} from './fields.js';
import { keptFields } from './keep.js';
import { readLine, readWords } from './markup.js';

export { recordsOf } from './unwrap.js';

/** Where a record stands: its file, its line or index, and its format. */
export type Place = Omit<Source, 'id' | 'url' | 'fields'>;

/** @throws NewsqError where the value is no record of an article */
export type RecordReader = (value: unknown, place: Place, where: string) => Promise<RawArticle>;

const NO_OPTIONS: FieldOptions = { text: null, title: null, date: null, id: null, keep: null };

/**
 * What reads the records of a file: a text, and whatever it gives of title, day, id and address, by the usual names or by
 * those that the user gives. A day that cannot be read, and half a character, are reported and cost nothing else.
 */
export function recordReader({ where: fileName, fields: options = NO_OPTIONS, losses }: InputFile): RecordReader {
  /** Notes that are true of all records of a file are said once. */
  const said = new Set<string>();
  const sayOnce = (message: string) => {
    if (said.has(message)) return;
    said.add(message);
    losses.doubt(fileName, message);
  };
  return async (value, place, where) => {
    if (!isFields(value)) throw new NewsqError(`${where}: a record must be an object like {"id": "1", "text": "…"}`);
    const doubt = (message: string) => losses.doubt(where, message);
    const whole = (text: string): string => {
      if (text.isWellFormed()) return text;
      doubt('half a surrogate pair, read as U+FFFD');
      return text.toWellFormed();
    };
    const parts = partsOf(value);
    const given = findText(value, parts, options, where, sayOnce);
    const text = { ...given, value: given.value.replace(REST, '') };
    if (text.value !== given.value) sayOnce('has only the start of its texts; get them whole from their addresses');
    const title = named(value, options.title, wordsOf) ?? found(options.title, parts, titleFields, wordsOf);
    const id = findId(value, parts, options, doubt);
    const url = findField(parts, urlFields, addressOf).found;
    const home = findField(parts, homeFields, wordsOf).found;
    const date = findDate(value, parts, options, doubt);
    if (typeof id?.value === 'number' && Number.isInteger(id.value) && !Number.isSafeInteger(id.value))
      doubt(`"${id.name}" has more digits than a number keeps; give it as a string`);
    const used = new Set([text, title, id, url, home].flatMap((field) => (field ? [field.name] : [])));
    const kept = keptFields(value, options.keep, used, whole);
    const { format, ...position } = place;
    return {
      ...(await readWords(whole(text.value), where)),
      source: {
        ...position,
        id: typeof id?.value === 'string' ? whole(id.value) : (id?.value ?? null),
        ...(url ? { url: whole(url.value) } : {}),
        ...(kept ? { fields: kept } : {}),
        format,
      },
      ...(title ? { title: await readLine(whole(title.value), where) } : {}),
      ...(date === null ? {} : { date }),
      ...(home ? { home: home.value } : {}),
    };
  };
}

/** "… [+2312 chars]": what a service writes for the rest of a text that it keeps. */
const REST = /(?:…|\.\.\.)? ?\[\+\d{1,9} chars\]\s*$/;

/** The field that the user names. */
function named<T>(record: Fields, name: string | null, read: (value: unknown) => T | null): Found<T> | null {
  if (name === null) return null;
  const value = read(valueAt(record, name));
  return value === null ? null : { name, value };
}

/** The field that the usual names show, unless the user names another. */
function found<T>(
  name: string | null,
  parts: readonly Part[],
  names: readonly string[],
  read: (value: unknown) => T | null,
): Found<T> | null {
  return name === null ? findField(parts, names, read).found : null;
}

function findText(
  record: Fields,
  parts: readonly Part[],
  { text: name }: FieldOptions,
  where: string,
  sayOnce: (message: string) => void,
): Found<string> {
  if (name !== null) {
    const value = valueAt(record, name);
    if (value === undefined) throw new NewsqError(`${where}: the record has no "${name}"; ${itHas(record)}`);
    return { name, value: textOf(value) ?? refuseKind(where, name) };
  }
  const full = findField(parts, textFields, wordsOf).found;
  if (full) return full;
  const summary = findField(parts, summaryFields, wordsOf).found;
  if (summary) {
    sayOnce(`has no full text, read "${summary.name}" for it; name another field with --text-field`);
    return summary;
  }
  // An article without words is one all the same: a record in, a result out.
  const empty = findField(parts, textFields, textOf).found;
  if (empty) return empty;
  throw new NewsqError(`${where}: the record has no "text"; name its field with --text-field (${itHas(record)})`);
}

function refuseKind(where: string, name: string): never {
  throw new NewsqError(`${where}: "${name}" is no text; name another field with --text-field`);
}

/** As {@link wordsOf}, but an empty text is one. */
function textOf(value: unknown): string | null {
  return value === '' || (typeof value === 'string' && value.trim() === '')
    ? (value as string)
    : value === null
      ? ''
      : wordsOf(value);
}

const SHOWN = 6;

/** 'it has "id", "headline", "lead"' */
export function itHas(record: Fields): string {
  const names = Object.keys(record);
  if (names.length === 0) return 'it has no fields';
  const shown = names.slice(0, SHOWN).map((name) => `"${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`);
  return `it has ${shown.join(', ')}${names.length > SHOWN ? ', …' : ''}`;
}

function findDate(
  record: Fields,
  parts: readonly Part[],
  { date: name }: FieldOptions,
  doubt: (message: string) => void,
): string | null {
  if (name !== null) {
    const value = valueAt(record, name);
    const day = dayOfField(value);
    if (day === null && !isEmpty(value)) doubt(notADay(name));
    return day;
  }
  const { found: date, tried } = findField(parts, dateFields, dayOfField);
  if (date) return date.value;
  if (tried.length > 0) doubt(notADay(tried[0]!));
  return null;
}

function findId(
  record: Fields,
  parts: readonly Part[],
  { id: name }: FieldOptions,
  doubt: (message: string) => void,
): Found<string | number> | null {
  if (name !== null) {
    const id = named(record, name, idOf);
    if (id === null && !isEmpty(valueAt(record, name))) doubt(notAnId(name));
    return id;
  }
  const { found: id, tried } = findField(parts, idFields, idOf);
  if (id === null && tried.length > 0) doubt(notAnId(tried[0]!));
  return id;
}

function notAnId(name: string): string {
  return `"${name}" is no text or number, left out; name what the article is known by with --id-field`;
}

function notADay(name: string): string {
  return `"${name}" is not a day for certain, left out; write it like 2020-09-17`;
}

/** A record's own id: a number stays a number. */
function idOf(value: unknown): string | number | null {
  if (typeof value === 'string') return value === '' ? null : value;
  // "1e400" is more than a number can be.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return isFields(value) ? idOf(innerValue(value) ?? null) : null;
}

function addressOf(value: unknown): string | null {
  const address = typeof value === 'string' ? value : innerValue(value);
  return typeof address === 'string' && address !== '' ? address : null;
}

/** Whether a record has a text by one of the usual names, or by the one that the user gives; summaries are asked for apart. */
export function hasText(value: unknown, name: string | null, isFull = false): boolean {
  if (!isFields(value)) return false;
  if (name !== null) return valueAt(value, name) !== undefined;
  const parts = partsOf(value);
  return findField(parts, isFull ? textFields : [...textFields, ...summaryFields], wordsOf).found !== null;
}

/** Whether one of the columns of a table holds texts. */
export function hasTextColumn(columns: readonly string[], { text }: FieldOptions = NO_OPTIONS): boolean {
  const names = text === null ? [...textFields, ...summaryFields] : [plainName(text)];
  return columns.some((column) => names.includes(plainName(column)));
}
