import { existsSync, readFileSync } from 'node:fs';

/** The bytes of a file in `resources/`, which lies beside `dist/` and beside `src/`. */
export function readResource(name: string): ArrayBuffer {
  const besideBundle = new URL(`../resources/${name}`, import.meta.url);
  const bytes = readFileSync(
    existsSync(besideBundle) ? besideBundle : new URL(`../../resources/${name}`, import.meta.url),
  );
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
