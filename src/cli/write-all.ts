import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { NewsqError } from '../errors.js';
import type { Printed } from '../print/printer.js';
import { openable } from './file-names.js';

/** Nobody reads the output any more: not an error, but the end of the run. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';

  /** By its name: a part of newsq that is a bundle of its own has its own copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'ClosedPipe';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run it again',
  EDQUOT: 'your quota of the disk is used up; free some space and run it again',
  EFBIG: 'the file is larger than it may be; write to several',
  ENOENT: 'its folder is not there; make it first',
  ENOTDIR: 'a part of its path is not a folder; check it',
  EACCES: 'no permission to write there; check the mode of its folder',
  EPERM: 'no permission to write there; check the mode of its folder',
  EROFS: 'the disk is read-only; write to another',
  ENAMETOOLONG: 'the name is too long; give a shorter one',
  ELOOP: 'its symbolic links go round in circles; check them',
  EEXIST:
    'was written by another program meanwhile, and stays as that wrote it; move it away, or add --force to replace it, and run it again',
};

/** @param name of the output in messages */
export function outputError(error: NodeJS.ErrnoException, name: string): Error {
  if (error.code === 'EPIPE') return new ClosedPipe();
  const reason = REASONS[error.code ?? ''] ?? `cannot be written (${error.code ?? error.message}); check it`;
  return new NewsqError(`${name}: ${reason}`, { trouble: 'output', cause: error });
}

/**
 * Opens a file to write it. Returns its descriptor.
 * @param name of the file in messages
 * @throws NewsqError if it cannot be written
 */
export function openToWrite(path: string, flags: 'a+' | 'r+' | 'w' | 'wx', name: string): number {
  try {
    return openSync(openable(path), flags);
  } catch (error) {
    throw outputError(error as Error, name);
  }
}

/** How much of a file a run has written. */
export interface Written {
  readonly bytes: number;
  /** Of these bytes: who changed one of them meanwhile is noticed. */
  readonly checksum: number;
}

export const NOTHING: Written = { bytes: 0, checksum: 0 };

/** A file that is written from its end on. */
export interface Writer {
  readonly write: (text: Printed) => void;
  readonly written: () => Written;
}

/**
 * @param before what of it an interrupted run has written
 * @param name of the file in messages
 */
export function startWriter(file: number, before: Written, name: string): Writer {
  let { bytes, checksum } = before;
  return {
    write(text) {
      const all = Buffer.from(text);
      writeAll(file, all, name);
      bytes += all.length;
      checksum = crc32(all, checksum);
    },
    written: () => ({ bytes, checksum }),
  };
}

/**
 * Opens a file to go on after its first bytes, and cuts what comes after them. Returns its descriptor.
 * @param written what of it is of the run that goes on
 * @param name of the file in messages
 * @throws NewsqError if something else is there, or it cannot be written
 */
export function openToAppend(path: string, written: Written, name: string): number {
  // Appending, it writes where the file ends after it was cut.
  const file = openToWrite(path, 'a+', name);
  const lost = lossOf(file, written);
  if (lost !== null) {
    closeSync(file);
    const message = `${name}: ${lost}; remove the file of --resume and begin anew`;
    throw new NewsqError(message, { trouble: 'usage' });
  }
  try {
    ftruncateSync(file, written.bytes);
  } catch (error) {
    throw outputError(error as Error, name);
  }
  return file;
}

const PIECE = 1 << 20;

/** What of the bytes that were written is no more there; null for nothing. */
function lossOf(file: number, { bytes, checksum }: Written): string | null {
  if (fstatSync(file).size < bytes) return 'less is there than was written';
  const piece = Buffer.alloc(Math.min(PIECE, bytes));
  let sum = 0;
  for (let at = 0; at < bytes; ) {
    const length = readSync(file, piece, 0, Math.min(PIECE, bytes - at), at);
    sum = crc32(piece.subarray(0, length), sum);
    at += length;
  }
  return sum === checksum ? null : 'what was written was changed';
}

/**
 * Node's own stream for a file does not check how much was written: a full disk would silently cut the output; and for a
 * pipe it is slower to load.
 */
export function writeAll(descriptor: number, text: Printed, name: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSome(descriptor, bytes, at, name);
}

const MS_UNTIL_NEXT_TRY = 5;

function writeSome(descriptor: number, bytes: Uint8Array, at: number, name: string): number {
  try {
    return writeSync(descriptor, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw outputError(error as Error, name);
    // A pipe that another program told not to wait, and that is full.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MS_UNTIL_NEXT_TRY);
    return 0;
  }
}
