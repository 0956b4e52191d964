import { NewsqError } from '../errors.js';
import type { Source } from '../types.js';
import type { Budget, Packed, PackedLimits } from './archives/index.js';
import { peek } from './bytes.js';
import { docx } from './formats/docx.js';
import { epub } from './formats/epub.js';
import { readerFor, readers } from './formats/index.js';
import { odt } from './formats/odt.js';
import {
  endingOf,
  isHidden,
  isOtherKind,
  isOtherKindError,
  leftOutLine,
  nothingLeftOut,
  type Picks,
} from './left-out.js';
import type { FieldOptions, FileStart, Located, Losses, Reader } from './reader.js';

/** Where what was read, or not, is reported. */
export type Notes = Losses;

/** How files are read; null if the files themselves show it. */
export interface FileOptions {
  /** The name of a format; archives are unpacked all the same. */
  readonly from: string | null;
  /** As `knownEncoding()` gives it. */
  readonly encoding: string | null;
  /** What the fields of records are called. */
  readonly fields?: FieldOptions;
  /** The encoding that a server names. */
  readonly hint?: string | null;
  /** Which files of a folder or an archive are asked for; all if it is left out. */
  readonly picks?: Picks;
  /** Other limits than the usual ones, for tests. */
  readonly limits?: PackedLimits;
}

/** A file, or a file in a file. */
interface Layer {
  /** The file on the disk. */
  readonly path: string;
  /** The name whose ending says what it is. */
  readonly name: string;
  readonly where: string;
  /** Its path in the archives it is in, "b/c.txt"; null for a file by itself. */
  readonly member: string | null;
  /** How many archives it is in. */
  readonly depth: number;
}

/** The same of all layers of a file. */
interface Reading {
  readonly options: FileOptions;
  readonly notes: Notes;
  /** Begun with the first archive. */
  budget: Budget | null;
}

/** Archives in archives that are opened. */
const MAX_DEPTH = 3;

/**
 * The articles of a file, in order: of its members, where it is an archive. A record or a member that cannot be read is
 * reported and left out.
 * @param name whose ending says what it is
 * @throws NewsqError where the file as a whole cannot be read
 */
export async function* readFile(
  bytes: AsyncIterable<Uint8Array>,
  { path, name, where }: Pick<Layer, 'path' | 'name' | 'where'>,
  options: FileOptions,
  notes: Notes,
): AsyncGenerator<Located> {
  yield* readLayer(bytes, { path, name, where, member: null, depth: 0 }, { options, notes, budget: null });
}

async function* readLayer(bytes: AsyncIterable<Uint8Array>, layer: Layer, reading: Reading): AsyncGenerator<Located> {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const { start, all } = await peek({ [Symbol.asyncIterator]: () => source });
    if (start.bytes.length === 0 && PACKED.test(layer.name))
      throw new NewsqError(`${layer.where}: is empty; get the file again`);
    const kind = packingOf(start, layer.name);
    if (kind === null) yield* readPlain(readerOf(start, layer, reading), all, layer, reading);
    else yield* readPacked(kind, all, layer, reading);
  } finally {
    // A file that is refused by its start would stay open.
    await source.return?.();
  }
}

function readerOf(start: FileStart, { name, where }: Layer, { options: { from } }: Reading): Reader {
  return from === null ? readerFor(name, where, start) : readers.find(({ format }) => format === from)!;
}

/** What is packed in no archive that newsq opens. */
async function* readPlain(
  reader: Reader,
  all: AsyncIterable<Uint8Array>,
  { path, where, member }: Layer,
  { options: { encoding, fields, hint = null }, notes }: Reading,
): AsyncGenerator<Located> {
  let isSilent = true;
  const losses: Losses = {
    ...notes,
    fail: (error, part) => {
      isSilent = false;
      notes.fail(error, part);
    },
  };
  const file = { path, where, encoding, hint, losses, ...(fields ? { fields } : {}) };
  for await (const found of reader.read(all, file)) {
    isSilent = false;
    const located = wellFormed(found);
    if (member === null) yield located;
    else {
      const { raw } = located;
      const { id, url, format, ...place } = raw.source;
      const source = { ...place, member, id, ...(url === undefined ? {} : { url }), format };
      yield { ...located, raw: { ...raw, source } };
    }
  }
  if (isSilent) notes.note?.(`${where}: holds no articles`);
}

/** Half a surrogate pair, as the data in a page may have it, would make JSON that others do not read; it is as long as U+FFFD. */
function wellFormed(located: Located): Located {
  const { raw } = located;
  const { text, title, source } = raw;
  const strings = [text, title, source.id, source.url, source.publisher, source.byline];
  if (strings.every((value) => typeof value !== 'string' || value.isWellFormed())) return located;
  const known = Object.entries(source).map(([key, value]) => [key, key === 'path' ? value : whole(value)]);
  return {
    ...located,
    raw: {
      ...raw,
      text: text.toWellFormed(),
      ...(title === undefined ? {} : { title: title.toWellFormed() }),
      source: Object.fromEntries(known) as Source,
    },
  };
}

function whole(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

type Packing = 'gzip' | 'bzip2' | 'zip' | 'tar';

/** Formats that are zip archives. */
const documents = [docx, odt, epub];

/** Names of what is packed. */
const PACKED = /\.(?:gz|gzip|z|bz2|bzip2|tgz|tbz2?|tar|zip)$/i;

/** How a file that starts so is packed; null for what newsq does not unpack, office documents among it. */
function packingOf(start: FileStart, name: string): Packing | null {
  const { bytes } = start;
  const first = String.fromCharCode(...bytes.subarray(0, 12));
  if (/^\x1f\x8b\x08/.test(first)) return 'gzip';
  if (/^BZh[1-9](?:1AY&SY|\x17rE8P\x90|[\s\S]{0,5}$)/.test(first)) return 'bzip2';
  if (bytes.length >= 512 && /^ustar/.test(String.fromCharCode(...bytes.subarray(257, 262)))) return 'tar';
  if (!/^PK(?:\x03\x04|\x05\x06)/.test(first)) return null;
  const ending = endingOf(name);
  return documents.some(({ sniff, endings }) => sniff(start, endings.includes(ending))) ? null : 'zip';
}

/** The members that make a zip archive a document of Word, Excel or PowerPoint, a book, or a document of LibreOffice. */
const OFFICE_PARTS = new Set(['[Content_Types].xml', 'META-INF/container.xml', 'META-INF/manifest.xml']);

function isOfficePart(path: string): boolean {
  return OFFICE_PARTS.has(path);
}

async function* readPacked(
  kind: Packing,
  all: AsyncIterable<Uint8Array>,
  layer: Layer,
  reading: Reading,
): AsyncGenerator<Located> {
  const { where, depth } = layer;
  if (depth === MAX_DEPTH)
    throw new NewsqError(`${where}: is packed over ${MAX_DEPTH} times; unpack it first`, { trouble: 'limit' });
  const { unpackStream, openZip, readTar, newBudget, countPacked } = await import('./archives/index.js');
  const isOutermost = reading.budget === null;
  reading.budget ??= newBudget(reading.options.limits);
  const { budget } = reading;
  const bytes = isOutermost ? countPacked(all, budget) : all;
  if (kind === 'gzip' || kind === 'bzip2') {
    const inner = { ...layer, name: unpackedName(layer.name), depth: depth + 1 };
    yield* readLayer(unpackStream(kind, bytes, where, budget), inner, reading);
    return;
  }
  if (kind === 'tar') {
    yield* readMembers(readTar(bytes, where), layer, reading);
    return;
  }
  const zip = await openZip(bytes, where, budget);
  if (zip.files.some(({ path }) => isOfficePart(path))) yield* readPlain(docx, oneChunk(zip.bytes), layer, reading);
  else yield* readMembers(zip.files, layer, reading);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** "a.txt.gz" → "a.txt", "a.tgz" → "a.tar" */
function unpackedName(name: string): string {
  return name.replace(/\.(?:gz|gzip|z|bz2|bzip2)$/i, '').replace(/\.(?:tgz|tbz2?)$/i, '.tar');
}

async function* readMembers(
  files: AsyncIterable<Packed> | Iterable<Packed>,
  layer: Layer,
  reading: Reading,
): AsyncGenerator<Located> {
  const { where } = layer;
  const { notes, options } = reading;
  const { isSpent } = await import('./archives/index.js');
  const leftOut = nothingLeftOut();
  let count = 0;
  let locked = 0;
  for await (const { path, kind, isEncrypted, open } of files) {
    count++;
    if (path.split('/').some(isHidden)) leftOut.hiddenFiles++;
    else if (options.picks?.file(path) === false) continue;
    else if (kind === 'link') leftOut.links++;
    else if (kind === 'other' || isOtherKind(path)) leftOut.otherFiles++;
    else if (isEncrypted) locked++;
    else {
      const place = `${where}: ${path}`;
      try {
        yield* readLayer(open(place), innerLayer(layer, path, place), reading);
      } catch (error) {
        if (isOtherKindError(error, path)) leftOut.otherFiles++;
        else notes.fail(error, { where: place });
      }
      if (isSpent(reading.budget!)) break;
    }
  }
  if (count === 0) notes.note?.(`${where}: holds no files`);
  if (locked > 0) notes.fail(encrypted(where, locked));
  const line = leftOutLine(leftOut);
  if (line !== null) notes.note?.(`${where}: ${line}`);
}

function innerLayer({ path, member, depth }: Layer, inner: string, where: string): Layer {
  return { path, name: inner, where, member: member === null ? inner : `${member}/${inner}`, depth: depth + 1 };
}

function encrypted(where: string, count: number): NewsqError {
  const what = count === 1 ? 'a file in it is' : `${count} files in it are`;
  return new NewsqError(`${where}: ${what} encrypted; unpack it with its password, and give its files`);
}
