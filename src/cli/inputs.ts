import { NewsqError } from '../errors.js';
import { collect } from '../read/bytes.js';
import { decode } from '../read/decode.js';
import { type FileOptions, type Notes, readFile } from '../read/files.js';
import { foreignLanguage } from '../read/foreign-language.js';
import { isNamedReadable } from '../read/left-out.js';
import type { Located } from '../read/reader.js';
import type { RawArticle } from '../types.js';
import { isAddress, shownName } from './file-names.js';

/** Where bytes come from. */
export interface Input {
  /** The bytes of a file, named as in `file-names.ts`, or of standard input for "-". */
  readonly open: (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Whether a file is one that the run itself writes: to read it would have no end. */
  readonly isOwn?: (path: string) => boolean;
  /** For servers, as newsq's own. */
  readonly version?: string;
}

/** What the command line says about its inputs. */
export interface InputOptions extends Pick<FileOptions, 'from' | 'encoding' | 'fields'> {
  /** Globs of the files that are read in folders and archives; all where there are none. */
  readonly include?: readonly string[];
  /** Globs of the files that are not. */
  readonly exclude?: readonly string[];
}

/** The inputs of a command line: files, folders and addresses, and files that list more of them. */
export interface Inputs {
  readonly files: readonly string[];
  /** A list of a path a line; null if there is none. */
  readonly filesFrom: string | null;
  /** The same with a zero byte after each path. */
  readonly filesFrom0: string | null;
}

/** The paths of a run, in order, those that lists name as they are read. */
export async function* pathsOf({ files, filesFrom, filesFrom0 }: Inputs, input: Input): AsyncGenerator<string> {
  yield* files;
  if (filesFrom === null && filesFrom0 === null) return;
  const { readList } = await import('./lists.js');
  try {
    if (filesFrom !== null) yield* readList(openFile(filesFrom, input), '\n');
    if (filesFrom0 !== null) yield* readList(openFile(filesFrom0, input), '\0');
  } catch (error) {
    throw error instanceof NewsqError ? new NewsqError(error.message, { trouble: 'usage', cause: error }) : error;
  }
}

/**
 * The articles of a file, a folder or an address, in order. What cannot be read, the whole file or one record of it, is reported
 * and left out.
 */
export async function* readInput(
  path: string,
  { include = [], exclude = [], ...options }: InputOptions,
  input: Input,
  notes: Notes,
): AsyncGenerator<Located> {
  try {
    const hasGlobs = include.length + exclude.length > 0;
    const picks = hasGlobs ? (await import('./globs/index.js')).picksOf(include, exclude) : undefined;
    const fileOptions: FileOptions = { ...options, ...(picks && { picks }) };
    if (isAddress(path)) yield* readAddress(path, fileOptions, input, notes);
    else yield* readPath(path, fileOptions, input, notes);
  } catch (error) {
    notes.fail(error);
  }
}

async function* readAddress(
  address: string,
  options: FileOptions,
  { version = '0' }: Input,
  notes: Notes,
): AsyncGenerator<Located> {
  const { fetchAddress } = await import('./web/index.js');
  const { bytes, url, name, hint } = await fetchAddress(address, { version, isNamed: isNamedReadable });
  for await (const { raw, where } of readFile(
    bytes,
    { path: address, name, where: address },
    { ...options, hint },
    notes,
  )) {
    const { format, url: own = url, ...place } = raw.source;
    yield { raw: { ...raw, source: { ...place, url: own, format } }, where };
  }
}

async function* readPath(path: string, options: FileOptions, input: Input, notes: Notes): AsyncGenerator<Located> {
  try {
    yield* readOne(path, options, input, notes);
  } catch (error) {
    if (!isFolderError(error) || path === '-') throw error;
    const { readFolder } = await import('./folders/index.js');
    yield* readFolder(path, options.picks, notes, (file) => {
      if (!input.isOwn?.(file))
        return readOne(file, options, input, {
          ...notes,
          fail: (error, part) => notes.fail(error, { ...part, path: file }),
          doubt: (where, what) => notes.doubt(where, what, file),
        });
      notes.note?.(`${shownName(file)}: is written by this run, and left out`);
      return [];
    });
  }
}

function readOne(path: string, options: FileOptions, input: Input, notes: Notes): AsyncGenerator<Located> {
  const where = placeOf(path);
  return readFile(openFile(path, input), { path: shownName(path), name: shownName(path), where }, options, notes);
}

/** The name of a file in messages. */
export function placeOf(path: string): string {
  return path === '-' ? 'standard input' : shownName(path);
}

async function* openFile(path: string, input: Input): AsyncGenerator<Uint8Array> {
  checkNotOwn(path, input);
  try {
    yield* input.open(path);
  } catch (cause) {
    if (cause instanceof NewsqError) throw cause;
    throw new NewsqError(`${placeOf(path)}: ${reason(cause)}`, { cause });
  }
}

/** @throws NewsqError for a file that the run itself writes */
export function checkNotOwn(path: string, { isOwn }: Input): void {
  if (isOwn?.(path))
    throw new NewsqError(`${placeOf(path)}: is read and written by the same run; write to another file`, {
      trouble: 'usage',
    });
}

function isFolderError(error: unknown): boolean {
  return error instanceof NewsqError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EISDIR';
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

/** What is said of an article that seems to be in another language than English; null where nothing is. */
export async function languageNote({ text }: RawArticle): Promise<string | null> {
  const language = await foreignLanguage(text);
  return language === null ? null : `seems to be in ${language}, and newsq reads English; --lang any silences this`;
}

/** Why a file or folder could not be opened. */
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
