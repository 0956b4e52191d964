import { inflateSync } from 'node:zlib';
import { NewsqError } from '../../errors.js';

/** What the parts of a file that may hold text unpack to at most: those of a book of a thousand pages, with its fonts, are less. */
const MAX_UNPACKED = 128 * 2 ** 20;
/** Where the description of a packed part starts, this much before it at most. */
const MAX_DESCRIPTION = 4000;

/**
 * Refuses a file whose parts unpack to more than a memory holds: its parser unpacks them whole. Pictures, which it does not
 * unpack for their text, are not looked at; of an encrypted file nothing can be known.
 * @throws NewsqError
 */
export function refuseBomb(bytes: Uint8Array, where: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_UNPACKED;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const from = startOfData(file, at);
    if (from === null) continue;
    const end = file.indexOf('endstream', from);
    left -= unpackedSize(file.subarray(from, end < 0 ? undefined : end), descriptionBefore(file, at), left);
    if (left < 0)
      throw new NewsqError(`${where}: unpacks to over ${MAX_UNPACKED / 2 ** 20} MB; save its text first`, {
        trouble: 'limit',
      });
  }
}

/** Where the bytes after the word "stream" start; null where it is part of another, or is not followed by a line's end. */
function startOfData(file: Buffer, at: number): number | null {
  if (file.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') return null;
  const next = file[at + 6] === 0x0d ? at + 7 : at + 6;
  return file[next] === 0x0a ? next + 1 : null;
}

function descriptionBefore(file: Buffer, at: number): string {
  const before = file.subarray(Math.max(0, at - MAX_DESCRIPTION), at).toString('latin1');
  return before.slice(Math.max(0, before.lastIndexOf('obj')));
}

/** How much a part unpacks to, one more than `most` where it is over that; 0 for what is damaged, or packed in another way. */
function unpackedSize(data: Uint8Array, description: string, most: number): number {
  if (/\/Subtype\s{0,9}\/Image\b/.test(description)) return 0;
  const times = description.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  let size = 0;
  let packed = data;
  try {
    for (let time = 0; time < Math.min(times, MAX_TIMES); time++) {
      packed = inflateSync(packed, { maxOutputLength: Math.max(1, most - size), finishFlush: SYNC });
      size += packed.length;
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : size;
  }
  return size;
}

/** A part is packed in itself so often at most. */
const MAX_TIMES = 4;
/** Reads what is there of data that is cut off. */
const SYNC = 2;
