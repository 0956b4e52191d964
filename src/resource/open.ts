import { closeSync, existsSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { NewsqError } from '../errors.js';

/** CRC-32 by file in `resources/`, defined when newsq is bundled; undefined when it runs from its source. */
declare const NEWSQ_CHECKSUMS: Readonly<Record<string, number>>;

/**
 * The bytes of a file in `resources/`, the folder beside `dist/` and `src/`. They are read straight into the buffer that
 * is returned: copying these megabytes once more would take a third of the start-up time.
 * @throws NewsqError if the file is missing, or not as it was built: worse answers must not go unnoticed
 */
export function readResource(name: string): ArrayBuffer {
  const bytes = readBefore.get(name) ?? readBytes(name);
  readBefore.delete(name);
  if (typeof NEWSQ_CHECKSUMS !== 'undefined' && crc32(new Uint8Array(bytes)) !== NEWSQ_CHECKSUMS[name])
    throw damagedResource(name);
  return bytes;
}

/** What was read ahead, until it is opened. */
const readBefore = new Map<string, ArrayBuffer>();
const reading = new Map<string, Promise<void>>();

/**
 * Has files in `resources/` read by other threads, and resolves when {@link readResource} need not read them any more. What
 * they lack or are is told there.
 */
export async function readAhead(names: readonly string[]): Promise<void> {
  for (const name of names) if (!reading.has(name)) reading.set(name, readByThread(name));
  await Promise.all(names.map((name) => reading.get(name)));
}

function readByThread(name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const file = openResource(name);
      const bytes = new Uint8Array(fstatSync(file).size);
      read(file, bytes, 0, bytes.length, 0, (_error, count) => {
        if (count === bytes.length) readBefore.set(name, bytes.buffer);
        closeSync(file);
        resolve();
      });
    } catch {
      resolve();
    }
  });
}

function readBytes(name: string): ArrayBuffer {
  let file: number | null = null;
  try {
    file = openSync(pathOf(name), 'r');
    const bytes = new Uint8Array(fstatSync(file).size);
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, null);
      if (count === 0) throw damagedResource(name);
      at += count;
    }
    return bytes.buffer;
  } catch (cause) {
    throw cause instanceof NewsqError ? cause : damagedResource(name, cause);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Seen from a bundle, and from here. */
const FOLDERS = ['../resources', '../../resources'].map((path) => join(import.meta.dirname, path));
const FOLDER = FOLDERS.find((path) => existsSync(path)) ?? FOLDERS[0]!;

function pathOf(name: string): string {
  return join(FOLDER, name);
}

/**
 * Opens a file in `resources/` that is read piece by piece, and is to check its pieces itself.
 * @throws NewsqError if the file is missing
 */
export function openResource(name: string): number {
  try {
    return openSync(pathOf(name), 'r');
  } catch (cause) {
    throw damagedResource(name, cause);
  }
}

/** That a file in `resources/` is missing, or not as it was built. */
export function damagedResource(name: string, cause?: unknown): NewsqError {
  const what = (cause as NodeJS.ErrnoException | undefined)?.code;
  return new NewsqError(
    `resources/${name} is ${what === undefined ? 'not as it was built' : `not to be read (${what})`}: the installation is damaged; install newsq again`,
    { trouble: 'installation', cause },
  );
}
