import { isUtf8 } from 'node:buffer';
import { NewsqError } from '../errors.js';
import { decode, isSampleWhole, type StreamDecoder, sniffWide, streamDecoder, wideEncodingOf } from './decode.js';
import { refuseBinary } from './foreign.js';
import type { FileStart, InputFile } from './reader.js';

/** Bytes of a file, or of a line of NDJSON, that is read as a whole: text and JSON of this size fit into a small memory. */
const MAX_BYTES = 64 * 2 ** 20;

function tooLarge(where: string, advice: string): NewsqError {
  return new NewsqError(`${where}: over 64 MB; ${advice}`, { trouble: 'limit' });
}

/**
 * The text of a whole file.
 * @throws NewsqError where it is not text, or too large
 */
export async function readText(bytes: AsyncIterable<Uint8Array>, file: InputFile): Promise<string> {
  const { where, encoding, losses } = file;
  const whole = await collect(bytes, where);
  if (encoding === null) refuseBinary(whole, where);
  const { text, doubt } = decode(whole, where, encodingOf(whole, file));
  if (doubt !== null) losses.doubt(where, doubt);
  return text;
}

/** The encoding that bytes are read in without a guess: the user's, or a server's for bytes that do not show their own; or null. */
function encodingOf(bytes: Uint8Array, { encoding, hint = null, where }: InputFile): string | null {
  if (encoding !== null || hint === null) return encoding;
  return isUtf8(bytes) || sniffWide(bytes, where) !== null ? null : hint;
}

/**
 * All bytes of a file.
 * @throws NewsqError where it is over the limit
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, where: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(where, 'split it, or give NDJSON, an article a line');
    parts.push(chunk);
  }
  return concat(parts);
}

/** Bytes that a format is recognized by. */
const START = 4096;

/** The start of a file, and all of it, the start included. A stream is not waited for longer than until its first line ends. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly start: FileStart; readonly all: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let isDone = false;
  while (!isDone && !isSampleWhole(head)) {
    const next = await source.next();
    isDone = next.done === true;
    if (next.done !== true) head = head.length === 0 ? next.value : concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (isDone) return;
      for (;;) {
        const next = await source.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
  const first = head.subarray(0, START);
  return { start: { bytes: first, text: textOf(first) }, all: all() };
}

/** The start of a file as text, as far as that is known yet. */
function textOf(bytes: Uint8Array): string {
  return streamDecoder(wideEncodingOf(bytes) ?? 'utf-8')(bytes, false).trimStart();
}

/** A line of a file, with its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Its place for messages: "articles.ndjson:17". */
  readonly where: string;
}

/**
 * The lines of a file of any length, those that are blank left out; one that cannot be read goes to `file.losses`.
 * @param blanks whether blank lines are wanted as well
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  file: InputFile,
  { blanks = false }: { readonly blanks?: boolean } = {},
): AsyncGenerator<Line> {
  const { losses, encoding } = file;
  let number = 0;
  for await (const line of splitLines(asUtf8(bytes, file))) {
    number++;
    const where = `${file.where}:${number}`;
    try {
      if (line === null) throw tooLarge(where, 'no article is so long; split it');
      const { text, doubt } = decode(line, where, encoding === null ? encodingOf(line, file) : 'utf-8');
      if (!blanks && text.trim() === '') continue;
      if (doubt !== null) losses.doubt(where, doubt);
      yield { text, number, where };
    } catch (error) {
      losses.fail(error, { where });
    }
  }
}

/**
 * The same text in UTF-8, piece by piece: its lines are then found by one byte. Unless the user names the encoding, the
 * first bytes show UTF-16 or UTF-32.
 * @throws NewsqError for what is not text
 */
async function* asUtf8(bytes: AsyncIterable<Uint8Array>, file: InputFile): AsyncGenerator<Uint8Array> {
  const { where, encoding, losses } = file;
  let head: Uint8Array[] = [];
  /** Null where the bytes are UTF-8 as they are; undefined before that is known. */
  let decoder: StreamDecoder | null | undefined;
  let name = 'utf-8';
  const begin = (start: Uint8Array) => {
    if (encoding === null) refuseBinary(start, where);
    const found = encoding ?? sniffWide(start, where);
    // What the bytes show is called by its family, what the user names by his word.
    name = encoding ?? (found ?? 'utf-8').toUpperCase().slice(0, 6);
    return found === null || found === 'utf-8' ? null : streamDecoder(found);
  };
  let isDamaged = false;
  const convert = (chunk: Uint8Array, isLast: boolean): Uint8Array => {
    if (!decoder) return chunk;
    const text = decoder(chunk, isLast);
    if (!isDamaged && text.includes('\ufffd')) {
      isDamaged = true;
      losses.doubt(where, `some characters are not ${name}, read as U+FFFD`);
    }
    return Buffer.from(text);
  };
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      head = [concat([...head, chunk])];
      if (!isSampleWhole(head[0]!)) continue;
      decoder = begin(head[0]!);
      yield convert(head[0]!, false);
    } else yield convert(chunk, false);
  }
  if (decoder === undefined) {
    const all = concat(head);
    decoder = begin(all);
    yield convert(all, true);
  } else yield convert(new Uint8Array(), true);
}

const NEWLINE = 10;

/** The lines of a file without their ends; null for one that is over the limit. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let open: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= MAX_BYTES) open.push(piece);
    else open = [];
  };
  const close = (): Uint8Array | null => {
    const line = size <= MAX_BYTES ? concat(open) : null;
    open = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield close();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield close();
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
