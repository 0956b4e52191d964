import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { NewsqError } from '../errors.js';
import type { Printed } from '../print/printer.js';
import { readResource } from '../resource/open.js';
import { type ArticleTask, type Given, type Handle, nothingOf, type Outcome } from './article-task.js';
import { findConfigFile } from './config-file.js';
import { nameFromBytes, openable } from './file-names.js';
import type { IO } from './io.js';
import { isRedirectedTo } from './own-files.js';
import { failureOf } from './reports.js';
import { run } from './run.js';
import { startTask } from './start-task.js';
import { outputError, writeAll } from './write-all.js';

declare const NEWSQ_VERSION: string;

// The standard streams are taken from the process only when they are used: each adds a millisecond or two to the start.
const { env } = process;

const STDIN = 0;
const STDOUT = 1;
const OUTPUT = 'standard output';
const STDERR = 2;

const output = statsOf(STDOUT);
const isTerminal = output !== null && isOther(output) && process.stdout.isTTY === true;

/** `npm run dev` runs from source, without the build that defines the version. */
const isBuilt = typeof NEWSQ_VERSION === 'string';

const io: IO = {
  open: (path) => (path === '-' ? openStdin() : mayWait(path) ? createReadStream(openable(path)) : readChunks(path)),
  isOwn: isRedirectedTo,
  writeOut: needsStream(output) ? writeToStream : async (text) => void writeAll(STDOUT, text, OUTPUT),
  writeErr: (text) => writeErr(text),
  isTerminal,
  columns: isTerminal ? (process.stdout.columns ?? null) : null,
  rows: isTerminal ? (process.stdout.rows ?? null) : null,
  // A pager shows on the terminal what it reads from the pipe.
  columnsAfterPipe: () => (output?.isFIFO() && isErrorTerminal() ? process.stderr.columns : null),
  errors: () => (isErrorTerminal() ? process.stderr : null),
  env,
  isFile: (path) => existsSync(openable(path)),
  workerFile: isBuilt ? join(import.meta.dirname, '../bin/worker.cjs') : null,
  version: isBuilt ? NEWSQ_VERSION : 'source',
  findConfig: () => findConfigFile(process.cwd()),
  readSchema: () => new TextDecoder().decode(readResource('schema.json')),
};

/** Whether only Node's stream can write there; elsewhere to load that would take longer than to write. */
function needsStream(stats: Stats | null): boolean {
  return isTerminal || stats === null || (process.platform === 'win32' && !stats.isFile());
}

/** Whether what is open is a device other than the null device, like a terminal. */
function isOther(stats: Stats): boolean {
  return stats.isCharacterDevice() && !isNullDevice(stats);
}

function isNullDevice({ rdev }: Stats): boolean {
  try {
    return rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

function isErrorTerminal(): boolean {
  const stats = statsOf(STDERR);
  return stats !== null && isOther(stats) && process.stderr.isTTY === true;
}

function statsOf(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

/** Set once the output cannot be written any more: its reader is gone (`| head -1`), or its device fails. */
let broken: Error | null = null;
let isWatched = false;

function writeToStream(text: Printed): Promise<void> {
  const { stdout } = process;
  if (!isWatched)
    stdout.on('error', (error) => {
      broken ??= outputError(error, OUTPUT);
    });
  isWatched = true;
  return new Promise((resolve, reject) => {
    if (broken !== null) return reject(broken);
    stdout.write(text, (error) => (error ? reject(outputError(error, OUTPUT)) : resolve()));
  });
}

function openStdin(): NodeJS.ReadStream {
  const stats = statsOf(STDIN);
  if (stats === null || isReopened(stats)) {
    throw new NewsqError('standard input: is closed; give files, or pipe an article in');
  }
  if (stats.isDirectory()) throw new NewsqError('standard input: is a folder; give its files, like *.txt');
  const { stdin } = process;
  if (stdin.isTTY) writeErr('newsq: reading standard input; end it with Ctrl-D\n');
  return stdin;
}

/** In place of a closed input (`<&-`), Node opens /dev/null for reading and writing; `< /dev/null` is only readable. */
function isReopened(stats: Stats): boolean {
  if (!stats.isCharacterDevice() || !isNullDevice(stats)) return false;
  try {
    writeSync(STDIN, '');
    return true;
  } catch {
    return false;
  }
}

/** Whether to open or to read it may wait for somebody, as a pipe does: meanwhile signals must come through. */
function mayWait(path: string): boolean {
  const stats = statSync(openable(path), { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

const CHUNK = 1 << 20;

/** The bytes of a file, piece by piece: a stream would add some milliseconds to the start. */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(openable(path), 'r');
  try {
    // What is no file has no size. One byte more than a file has shows that nothing comes after it.
    const size = Math.min(fstatSync(file).size + 1, CHUNK);
    const length = size === 1 ? CHUNK : size;
    for (;;) {
      const chunk = new Uint8Array(length);
      const count = readSync(file, chunk, 0, length, null);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** Node puts U+FFFD for what is not UTF-8 in an argument; Linux tells the bytes that a file is named by. */
function argumentsOf(given: readonly string[]): readonly string[] {
  if (process.platform !== 'linux' || !given.some((argument) => argument.includes('\ufffd'))) return given;
  try {
    const bytes = readFileSync('/proc/self/cmdline');
    const all: string[] = [];
    for (let from = 0, end = bytes.indexOf(0); end >= 0; from = end + 1, end = bytes.indexOf(0, from))
      all.push(nameFromBytes(bytes.subarray(from, end)));
    return all.slice(-given.length);
  } catch {
    return given;
  }
}

/** If nobody reads the errors either, there is nowhere left to say so. */
function writeErr(text: string): void {
  if (text === '') return;
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}

let handler: Promise<Handle> | null = null;

/** What a worker does with an article: the task stands in its data, beside what its pool put there. */
export async function handle(given: Given): Promise<Outcome> {
  // A start that needs no workers does without the module.
  handler ??= import('node:worker_threads').then(({ workerData: [, task] }) => startTask(task as ArticleTask));
  try {
    return await (await handler)(given);
  } catch (error) {
    // A part that it needs is damaged, as the process itself would say.
    return nothingOf(failureOf(error));
  }
}

/** What the process does. */
export function start(): void {
  run(argumentsOf(process.argv.slice(2)), io).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

// From source, no file in bin/ does.
if (!isBuilt) start();
