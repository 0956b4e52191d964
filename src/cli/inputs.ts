import { NewsqError } from '../errors.js';
import { collect, peek } from '../read/bytes.js';
import { decode } from '../read/decode.js';
import { readerFor, readers } from '../read/formats/index.js';
import type { Located, Losses } from '../read/reader.js';

/** Where bytes come from. */
export interface Input {
  /** The bytes of a file, or of standard input for "-". */
  readonly open: (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What the command line says about its inputs; null if the files themselves show it. */
export interface InputOptions {
  /** The name of a format. */
  readonly from: string | null;
  /** As `knownEncoding()` gives it. */
  readonly encoding: string | null;
}

/** The articles of one file, in order. What cannot be read, the whole file or one record of it, is reported and left out. */
export async function* readInput(
  path: string,
  { from, encoding }: InputOptions,
  input: Input,
  losses: Losses,
): AsyncGenerator<Located> {
  const where = placeOf(path);
  try {
    const { start, all } = await peek(openFile(path, input));
    const reader = from === null ? readerFor(path, where, start) : readers.find(({ format }) => format === from)!;
    yield* reader.read(all, { path, where, encoding, losses });
  } catch (error) {
    losses.fail(error);
  }
}

/** The name of a file in messages. */
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

/**
 * The text of a file that is not an article.
 * @throws NewsqError where it cannot be read for certain
 */
export async function readTextFile(path: string, input: Input): Promise<string> {
  const where = placeOf(path);
  const { text, doubt } = decode(await collect(openFile(path, input), where), where);
  if (doubt !== null) throw new NewsqError(`${where}: ${doubt}; save it as UTF-8`);
  return text;
}
