import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The bytes of a file in `resources/`, which lies beside `dist/` and beside `src/`.
 * They are read to where they stay: to copy megabytes once more makes a third of the start-up.
 */
export function readResource(name: string): ArrayBuffer {
  const besideBundle = new URL(`../resources/${name}`, import.meta.url);
  const path = existsSync(besideBundle) ? besideBundle : new URL(`../../resources/${name}`, import.meta.url);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(file).size);
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, null);
      if (count === 0) throw new Error(`${path.pathname} ended before its size`);
      at += count;
    }
    return bytes.buffer;
  } finally {
    closeSync(file);
  }
}
