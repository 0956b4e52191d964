import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { NewsqError } from '../errors.js';
import { openable, shownName } from './file-names.js';
import { besides } from './real-place.js';
import { outputError } from './write-all.js';

/** Who asks for a lock. */
interface Claim {
  readonly by: number;
  readonly host: string;
  /** When the process began, as the system counts it: the numbers of processes are given again. Null where that is not told. */
  readonly since: string | null;
  /** No other claim has it. */
  readonly key: string;
}

/**
 * Takes files for this run alone, all of them or none.
 * @param name of the file in messages, where it is not its path
 * @returns gives them back
 * @throws NewsqError if another run has one
 */
export function takeLocks(paths: readonly string[], name?: string): () => void {
  const taken: (() => void)[] = [];
  const release = () => {
    for (const each of taken) each();
  };
  try {
    for (const path of paths) taken.push(takeLock(path, name ?? shownName(path)));
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

/**
 * Takes a file for this run alone, until it gives it back or ends, in whatever way. Whoever asks adds a line to a file
 * beside it, and the first of those that still run has it: all see the lines in the same order, and nobody has to wait for what
 * a run that was killed left there. A device or a pipe has nothing that could be lost.
 */
function takeLock(path: string, name: string): () => void {
  if (isDevice(path)) return () => {};
  const lock = openable(besides(path, 'lock'));
  try {
    for (;;) {
      const holder = claim(lock);
      if (holder === null) return () => rmSync(lock, { force: true });
      if (holder !== 'again') throw inUse(name, holder, besides(path, 'lock'));
    }
  } catch (error) {
    throw error instanceof NewsqError ? error : outputError(error as Error, name);
  }
}

/** Whether what is there is no plain file. */
function isDevice(path: string): boolean {
  try {
    return !statSync(openable(path)).isFile();
  } catch {
    return false;
  }
}

function inUse(name: string, { by, host }: Claim, lock: string): NewsqError {
  const advice =
    host === hostname()
      ? `is in use by process ${by}; wait for its end`
      : `is in use by process ${by} of ${host}; wait for its end, or remove ${shownName(lock)} if it has ended`;
  return new NewsqError(`${name}: ${advice}`, { trouble: 'usage' });
}

/** Returns who has the lock; null for this claim, "again" if the file was given back meanwhile. */
function claim(lock: string | Buffer): Claim | 'again' | null {
  // What is written to it is appended, each line at once.
  const file = openSync(lock, 'a+');
  try {
    const own: Claim = { by: process.pid, host: hostname(), since: startOf(process.pid), key: newKey() };
    // A line that was cut is ended first.
    try {
      writeSync(file, `\n${JSON.stringify(own)}\n`);
    } catch (error) {
      // A disk without any room has made the file all the same.
      if (fstatSync(file).size === 0) rmSync(lock, { force: true });
      throw error;
    }
    const first = claimsIn(readFileSync(lock, 'utf8')).find((each) => each.key === own.key || isAlive(each));
    const isThere = fstatSync(file, { bigint: true }).ino === inodeOf(lock);
    if (!isThere || first === undefined) return 'again';
    return first.key === own.key ? null : first;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'again';
    throw error;
  } finally {
    closeSync(file);
  }
}

function newKey(): string {
  return randomBytes(8).toString('hex');
}

function inodeOf(path: string | Buffer): bigint | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino ?? null;
}

function claimsIn(text: string): Claim[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Claim];
    } catch {
      return [];
    }
  });
}

/** Whether the process that made a claim still runs; of one on another computer nothing else is known. */
function isAlive({ by, host, since }: Claim): boolean {
  if (host !== hostname()) return true;
  const start = startOf(by);
  if (start !== null) return start === since;
  try {
    return process.kill(by, 0);
  } catch (error) {
    // Somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began; empty for one that has ended and is only not yet taken note of; null where the system does not tell. */
function startOf(id: number): string | null {
  try {
    // "12 (node) S 1 …": the name may have brackets of its own.
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return /^[ZX]/.test(fields[0]!) ? '' : fields[19]!;
  } catch {
    return null;
  }
}
