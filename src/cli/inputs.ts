import { NewsqError } from '../errors.js';
import { decode } from '../read/decode.js';
import { type Reader, readerFor, readers } from '../read/index.js';
import type { Format, RawArticle } from '../types.js';

/** Where bytes come from. */
export interface Input {
  /** The bytes of a file, or of standard input for "-". */
  readonly open: (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface Reports {
  /** Takes what could not be read; throws what is no NewsqError. */
  readonly fail: (error: unknown) => void;
  readonly note: (message: string) => void;
}

/**
 * The articles of one file, in order. What cannot be read is reported and left out: a whole file,
 * or one record of it.
 */
export async function* readInput(
  path: string,
  from: Format | null,
  input: Input,
  reports: Reports,
): AsyncGenerator<RawArticle> {
  try {
    const reader = from === null ? readerFor(path) : readers.find(({ format }) => format === from)!;
    const chunks = openFile(path, input);
    if (reader.byLine) yield* readLines(reader, path, chunks, reports);
    else yield* readWhole(reader, path, chunks, reports);
  } catch (error) {
    reports.fail(error);
  }
}

async function* openFile(path: string, input: Input): AsyncGenerator<Uint8Array> {
  try {
    yield* input.open(path);
  } catch (cause) {
    throw new NewsqError(`${path}: ${reason(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  EISDIR: 'is a folder; give its files, like *.txt',
  EACCES: 'no permission to read it; check its mode',
};

function reason(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) throw cause;
  return REASONS[code] ?? `cannot be read (${code}); check the file`;
}

/** Bytes of one article: Node's longest string holds no more in every encoding. NDJSON files may be of any length. */
const LARGEST = 256 * 2 ** 20;

async function* readWhole(
  reader: Reader,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { note }: Reports,
): AsyncGenerator<RawArticle> {
  const { text, encoding } = decode(await collect(path, chunks), path);
  if (encoding === 'windows-1252') note(`${path}: not UTF-8, read as Windows-1252`);
  yield* reader.read(text, path, path);
}

/**
 * The text of a file that is no article.
 * @throws NewsqError where it cannot be read
 */
export async function readTextFile(path: string, input: Input): Promise<string> {
  return decode(await collect(path, openFile(path, input)), path).text;
}

async function collect(path: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST)
      throw new NewsqError(`${path}: over 256 MB is no article; split it, or give NDJSON, one a line`);
    parts.push(chunk);
  }
  return concat(parts);
}

const NEWLINE = 10;

async function* readLines(
  reader: Reader,
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { fail }: Reports,
): AsyncGenerator<RawArticle> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number++;
    try {
      const line = decode(bytes, `${path}:${number}`).text;
      if (line.trim() !== '') yield* reader.read(line, path, `${path}:${number}`);
    } catch (error) {
      fail(error);
    }
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield concat([...open, chunk.subarray(from, end)]);
      open = [];
      from = end + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield concat(open);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
