import { randomBytes } from 'node:crypto';
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { setImmediate as turn } from 'node:timers/promises';
import { NewsqError } from '../../errors.js';
import { isAddress, openable, shownName, temporaryName } from '../file-names.js';
import type { Input } from '../inputs.js';
import { outputError, writeAll } from '../write-all.js';

/** A file that is written beside its place, and put there when all of it is done. */
export interface OutputFile {
  /** Also lets a signal through that has come meanwhile, for which an empty text will do. */
  readonly write: (text: string) => Promise<void>;
  /** Opens the inputs of the run, and throws a NewsqError for that which would be written over. */
  readonly open: Input['open'];
  /** Puts it in its place. */
  readonly finish: () => void;
  /** Leaves everything as it was. */
  readonly discard: () => void;
}

/**
 * Makes ready to write a file.
 * @param files the inputs that the command line names
 * @throws NewsqError if it may not be written, or cannot be
 */
export function openOutput(path: string, force: boolean, files: readonly string[], input: Input): OutputFile {
  const name = shownName(path);
  const before = statsOf(path);
  if (before?.isDirectory()) throw new NewsqError(`${name}: is a folder; name a file in it`, { trouble: 'usage' });
  // What is no file, a device or a pipe, has nothing that could be lost.
  const isPlain = before === null || before.isFile();
  const check = (file: string) => {
    if (isPlain && before !== null && isSame(before, file))
      throw new NewsqError(`${name}: is an input as well; write to another file`, { trouble: 'usage' });
  };
  files.forEach(check);
  if (isPlain && !force && isThere(path))
    throw new NewsqError(`${name}: is there already; --force replaces it`, { trouble: 'usage' });
  const target = before === null ? path : realPath(path);
  const { file, finish, discard } = isPlain ? openBeside(target, name, before, force) : openThrough(path, name);
  return {
    write: async (text) => {
      writeAll(file, text, name);
      await turn();
    },
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

/** The place of a file through all links, which stay. */
function realPath(path: string): string {
  return path.isWellFormed() ? realpathSync(path) : path;
}

function isSame({ dev, ino }: BigIntStats, file: string): boolean {
  if (isAddress(file)) return false;
  const stats = file === '-' ? standardInput() : statsOf(file);
  return stats?.dev === dev && stats.ino === ino;
}

function standardInput(): BigIntStats | null {
  try {
    return fstatSync(0, { bigint: true });
  } catch {
    return null;
  }
}

type Opened = Pick<OutputFile, 'finish' | 'discard'> & { readonly file: number };

function opened(path: string, flags: string, name: string): number {
  try {
    return openSync(openable(path), flags);
  } catch (error) {
    throw outputError(error as Error, name);
  }
}

function openThrough(path: string, name: string): Opened {
  const file = opened(path, 'w', name);
  const close = () => closeSync(file);
  return { file, finish: close, discard: close };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A file of its own until it is finished: whoever ends newsq before that ends this as well. */
function openBeside(target: string, name: string, before: BigIntStats | null, force: boolean): Opened {
  const temporary = join(dirname(target), temporaryName(randomBytes(6).toString('hex')));
  const file = opened(temporary, 'wx', name);
  const remove = () => unlinkSync(openable(temporary));
  const onSignal = (signal: NodeJS.Signals) => {
    end(remove);
    // Nobody listens any more: now it ends the process.
    process.kill(process.pid, signal);
  };
  const end = (how: () => void) => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', remove);
    closeSync(file);
    how();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('exit', remove);
  return {
    file,
    finish: () => {
      try {
        fsyncSync(file);
        if (before !== null) chmodSync(openable(temporary), Number(before.mode) & 0o777);
        if (force) renameSync(openable(temporary), openable(target));
        else giveName(temporary, target);
      } catch (error) {
        end(remove);
        throw outputError(error as Error, name);
      }
      end(() => {});
    },
    discard: () => end(remove),
  };
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
