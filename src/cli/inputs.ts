import { NewsqError } from '../errors.js';
import { decode, isSampleWhole, type StreamDecoder, sniffUtf16, streamDecoder } from '../read/decode.js';
import { refuseBinary } from '../read/foreign.js';
import { type Located, type Losses, type Reader, readerFor, readers } from '../read/index.js';
import type { Format } from '../types.js';

/** Where bytes come from. */
export interface Input {
  /** The bytes of a file, or of standard input for "-". */
  readonly open: (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What the command line says of its inputs; null where the files themselves tell. */
export interface InputOptions {
  readonly from: Format | null;
  /** As `knownEncoding()` gives it. */
  readonly encoding: string | null;
}

/**
 * The articles of one file, in order. What cannot be read is reported and left out: a whole file,
 * or one record of it.
 */
export async function* readInput(
  path: string,
  { from, encoding }: InputOptions,
  input: Input,
  losses: Losses,
): AsyncGenerator<Located> {
  const where = placeOf(path);
  try {
    const reader = from === null ? readerFor(path, where) : readers.find(({ format }) => format === from)!;
    const chunks = openFile(path, input);
    if (reader.byLine) yield* readLines(reader, path, chunks, encoding, losses);
    else yield* readWhole(reader, path, chunks, encoding, losses);
  } catch (error) {
    losses.fail(error);
  }
}

/** A file as messages call it. */
function placeOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

async function* openFile(path: string, input: Input): AsyncGenerator<Uint8Array> {
  try {
    yield* input.open(path);
  } catch (cause) {
    if (cause instanceof NewsqError) throw cause;
    throw new NewsqError(`${placeOf(path)}: ${reason(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  EISDIR: 'is a folder; give its files, like *.txt',
  EACCES: 'no permission to read it; check its mode',
  ELOOP: 'its symbolic links go round in circles; check them',
  ENOTDIR: 'no such file; a part of its path is not a folder',
  ENAMETOOLONG: 'no such file; the name is too long',
  EMFILE: 'too many files are open; raise the limit with ulimit -n',
};

function reason(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) throw cause;
  if (code === 'ERR_INVALID_ARG_VALUE') return 'is not a file name; check it';
  return REASONS[code] ?? `cannot be read (${code}); check the file`;
}

/** Bytes of a file, or of a line of NDJSON, that is read as a whole: text and JSON of this size fit into a small memory. */
const MAX_BYTES = 64 * 2 ** 20;

function tooLarge(where: string, advice: string): NewsqError {
  return new NewsqError(`${where}: over 64 MB; ${advice}`, { trouble: 'limit' });
}

async function* readWhole(
  reader: Reader,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  losses: Losses,
): AsyncGenerator<Located> {
  const where = placeOf(path);
  const bytes = await collect(where, chunks);
  if (encoding === null) refuseBinary(bytes, where);
  const { text, doubt } = decode(bytes, where, encoding);
  if (doubt !== null) losses.doubt(`${where}: ${doubt}`);
  yield* reader.read(text, path, where, losses);
}

/**
 * The text of a file that is no article.
 * @throws NewsqError where it cannot be read for certain
 */
export async function readTextFile(path: string, input: Input): Promise<string> {
  const where = placeOf(path);
  const { text, doubt } = decode(await collect(where, openFile(path, input)), where);
  if (doubt !== null) throw new NewsqError(`${where}: ${doubt}; save it as UTF-8`);
  return text;
}

async function collect(where: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(where, 'split it, or give NDJSON, an article a line');
    parts.push(chunk);
  }
  return concat(parts);
}

async function* readLines(
  reader: Reader,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  losses: Losses,
): AsyncGenerator<Located> {
  let number = 0;
  for await (const bytes of splitLines(asUtf8(chunks, placeOf(path), encoding, losses))) {
    number++;
    const where = `${placeOf(path)}:${number}`;
    try {
      if (bytes === null) throw tooLarge(where, 'no article is so long; split it');
      const { text, doubt } = decode(bytes, where, encoding === null ? null : 'utf-8');
      if (text.trim() === '') continue;
      if (doubt !== null) losses.doubt(`${where}: ${doubt}`);
      yield* reader.read(text, path, where, losses);
    } catch (error) {
      losses.fail(error);
    }
  }
}

/**
 * The same text in UTF-8, piece by piece: its lines are then told by one byte. Where nobody says in which encoding it is,
 * its first bytes tell UTF-16.
 * @throws NewsqError for UTF-32, and for what is no text
 */
async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  encoding: string | null,
  { doubt }: Losses,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] = [];
  /** Null where the bytes are UTF-8 as they are; undefined before that is known. */
  let decode: StreamDecoder | null | undefined;
  const begin = (bytes: Uint8Array) => {
    if (encoding === null) refuseBinary(bytes, where);
    const told = encoding ?? sniffUtf16(bytes, where);
    return told === null || told === 'utf-8' ? null : streamDecoder(told);
  };
  let isDamaged = false;
  const convert = (bytes: Uint8Array, isLast: boolean): Uint8Array => {
    if (!decode) return bytes;
    const text = decode(bytes, isLast);
    if (!isDamaged && text.includes('\ufffd')) {
      isDamaged = true;
      doubt(`${where}: some characters are not ${encoding ?? 'UTF-16'}, read as U+FFFD`);
    }
    return Buffer.from(text);
  };
  for await (const chunk of chunks) {
    if (decode === undefined) {
      head = [concat([...head, chunk])];
      if (!isSampleWhole(head[0]!)) continue;
      decode = begin(head[0]!);
      yield convert(head[0]!, false);
    } else yield convert(chunk, false);
  }
  if (decode === undefined) {
    const all = concat(head);
    decode = begin(all);
    yield convert(all, true);
  } else yield convert(new Uint8Array(), true);
}

const NEWLINE = 10;

/** The lines of a file without their ends; null for one that is over the limit. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
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
  for await (const chunk of chunks) {
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

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
