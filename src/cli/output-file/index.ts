import { randomBytes } from 'node:crypto';
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { NewsqError } from '../../errors.js';
import type { Printed } from '../../print/printer.js';
import { openable, shownName, temporaryName } from '../file-names.js';
import type { Input } from '../inputs.js';
import { takeLocks } from '../lock.js';
import { besides, identityOf, idOf, realPlace } from '../real-place.js';
import { beforeSignals } from '../signals.js';
import { turn } from '../turn.js';
import {
  NOTHING,
  openToAppend,
  openToWrite,
  outputError,
  startWriter,
  type Writer,
  type Written,
} from '../write-all.js';

/** A file that is written beside its place, and put there when all of it is done. */
export interface OutputFile {
  /** Also lets a signal through that has come meanwhile, for which an empty text will do. */
  readonly write: (text: Printed) => Promise<void>;
  /** Opens the inputs of the run, and throws a NewsqError for that which would be written over. */
  readonly open: Input['open'];
  /** Puts it in its place. */
  readonly finish: () => void;
  readonly written: Writer['written'];
  /** Puts it on the disk, so that it outlives a loss of power. */
  readonly sync: () => void;
  /** Leaves everything as it was. */
  readonly discard: () => void;
}

/** How a file is to be written. */
interface OutputOptions {
  /** Whether it may be there already. */
  readonly force: boolean;
  /** The inputs that the command line names. */
  readonly files: readonly string[];
  readonly input: Input;
  /** What of it an interrupted run has written; null where a run that is interrupted leaves nothing. */
  readonly from: Written | null;
}

/**
 * Makes ready to write a file.
 * @throws NewsqError if it may not be written, or cannot be
 */
export function openOutput(path: string, { force, files, input, from }: OutputOptions): OutputFile {
  const name = shownName(path);
  const before = statsOf(path);
  if (before?.isDirectory()) throw new NewsqError(`${name}: is a folder; name a file in it`, { trouble: 'usage' });
  // What is no file, a device or a pipe, has nothing that could be lost.
  const isPlain = before === null || before.isFile();
  const own = before?.isFile() ? (idOf(path)?.id ?? null) : null;
  const check = (file: string) => {
    if (own !== null && identityOf(file) === own)
      throw new NewsqError(`${name}: is an input as well; write to another file`, { trouble: 'usage' });
  };
  files.forEach(check);
  if (isPlain && !force && isThere(path))
    throw new NewsqError(`${name}: is there already; --force replaces it`, { trouble: 'usage' });
  const target = before === null ? path : realPlace(path);
  if (!isPlain && from !== null)
    throw new NewsqError(`${name}: is no plain file, and cannot be gone on with; leave out --resume`, {
      trouble: 'usage',
    });
  const place: Place = { target, name, before, force };
  const { file, finish, discard } = !isPlain
    ? openThrough(path, name)
    : from === null
      ? openBeside(place)
      : openToGoOn(place, from);
  const { write, written } = startWriter(file, from ?? NOTHING, name);
  return {
    write: async (text) => {
      write(text);
      await turn();
    },
    written,
    sync: () => fsyncSync(file),
    open: (given) => {
      check(given);
      return input.open(given);
    },
    finish,
    discard,
  };
}

/** What a path leads to, through symbolic links; null for nothing. */
function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(openable(path), { bigint: true });
  } catch {
    return null;
  }
}

/** Whether there is a file, or a link even if it leads nowhere. */
function isThere(path: string): boolean {
  try {
    lstatSync(openable(path));
    return true;
  } catch {
    return false;
  }
}

type Opened = Pick<OutputFile, 'finish' | 'discard'> & { readonly file: number };

function openThrough(path: string, name: string): Opened {
  const file = openToWrite(path, 'w', name);
  const close = () => closeSync(file);
  return { file, finish: close, discard: close };
}

/** Where a file is to be put. */
interface Place {
  readonly target: string;
  /** Its name in messages. */
  readonly name: string;
  /** What is there. */
  readonly before: BigIntStats | null;
  readonly force: boolean;
}

/** The file that is written in place of another until all of it is done, where a run may go on after it was interrupted. */
function unfinishedOf(path: string): string {
  return besides(path, 'tmp');
}

/** Whether there is an unfinished file to go on with. A run that was ended just after it put it in its place left it as a second name. */
export function hasUnfinished(path: string): boolean {
  const unfinished = unfinishedOf(path);
  if (statsOf(unfinished) === null) return false;
  if (identityOf(unfinished) !== identityOf(path)) return true;
  unlinkSync(openable(unfinished));
  return false;
}

/** A file of its own until it is finished, which stays if that does not come. */
function openToGoOn(place: Place, from: Written): Opened {
  const unfinished = unfinishedOf(place.target);
  const file = openToAppend(unfinished, from, place.name);
  return {
    file,
    finish: () => {
      try {
        putInPlace(unfinished, file, place);
      } catch (error) {
        throw outputError(error as Error, place.name);
      }
    },
    discard: () => {
      // Without anything in it there is nothing to go on with.
      if (fstatSync(file).size === 0) unlinkSync(openable(unfinished));
      closeSync(file);
    },
  };
}

/** A file of its own until it is finished: whoever ends newsq before that ends this as well. */
function openBeside(place: Place): Opened {
  const { target, name } = place;
  // A run that may go on after an interruption has it for as long as it lasts; so does this one.
  const giveBack = takeLocks([target], name);
  const temporary = join(dirname(target), temporaryName(randomBytes(6).toString('hex')));
  let file: number;
  try {
    file = openToWrite(temporary, 'wx', name);
  } catch (error) {
    giveBack();
    throw error;
  }
  const remove = () => {
    unlinkSync(openable(temporary));
    giveBack();
  };
  const end = (how: () => void) => {
    release();
    process.off('exit', remove);
    closeSync(file);
    how();
  };
  const release = beforeSignals(() => end(remove));
  process.on('exit', remove);
  return {
    file,
    finish: () => {
      try {
        putInPlace(temporary, file, place);
      } catch (error) {
        end(remove);
        throw outputError(error as Error, name);
      }
      end(giveBack);
    },
    discard: () => end(remove),
  };
}

function putInPlace(temporary: string, file: number, { target, before, force }: Place): void {
  fsyncSync(file);
  if (before !== null) chmodSync(openable(temporary), Number(before.mode) & 0o777);
  if (force) renameSync(openable(temporary), openable(target));
  else giveName(temporary, target);
}

/** As a new name, which fails where a file has come to have it meanwhile; to rename would replace that. */
function giveName(temporary: string, target: string): void {
  try {
    linkSync(openable(temporary), openable(target));
  } catch (error) {
    // Some disks know no second names.
    if (isThere(target)) throw error;
    renameSync(openable(temporary), openable(target));
    return;
  }
  unlinkSync(openable(temporary));
}
