import { isUtf8 } from 'node:buffer';

/**
 * A file name is any bytes but zero. As a string, a byte that is not UTF-8 is half a surrogate pair, U+DC80 to U+DCFF, which no
 * UTF-8 gives: the bytes can be had back (Python does the same).
 */
const ESCAPE = 0xdc00;

export function nameFromBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString();
  let name = '';
  for (let at = 0; at < buffer.length; ) {
    const length = [1, 2, 3, 4].find((count) => isOneCharacter(buffer.subarray(at, at + count)));
    name += length === undefined ? String.fromCharCode(ESCAPE + buffer[at]!) : buffer.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}

function isOneCharacter(bytes: Buffer): boolean {
  return isUtf8(bytes);
}

/** What Node opens a file by: the name itself, or its bytes where it is not UTF-8. */
export function openable(name: string): string | Buffer {
  if (name.isWellFormed()) return name;
  const parts = name.split(/([\udc80-\udcff])/).map((part, index) => {
    return index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - ESCAPE) : Buffer.from(part);
  });
  return Buffer.concat(parts);
}

/** A file name as it is shown, with U+FFFD for what is not UTF-8. */
export function shownName(name: string): string {
  return name.toWellFormed();
}

/** Whether what was given in place of a file is an address: "https://…". */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(path);
}

const TEMPORARY = /^\.newsq-[\da-f]+\.(?:tmp|lock)$/;

/** The name of a file while it is written, or of its lock: hidden. */
export function temporaryName(random: string, kind: 'tmp' | 'lock' = 'tmp'): string {
  return `.newsq-${random}.${kind}`;
}

/** Whether a name is that of a file that newsq has while it writes, and nothing that a folder holds. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}
