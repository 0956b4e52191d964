import Bunzip from 'seek-bzip';
import { NewsqError } from '../../errors.js';

/** Unpacked bytes that are handed on at a time. */
const PIECE = 1 << 20;

/**
 * What is packed with bzip2, block by block; several streams after each other, as `pbzip2` writes them, are one text.
 * @param bytes all of the file: the decoder asks for one byte at a time, and cannot wait for it
 * @throws NewsqError where the bytes are damaged or cut off
 */
export function* bunzip(bytes: Uint8Array, where: string): Generator<Uint8Array> {
  let at = 0;
  const input = Object.assign(new Bunzip.Stream(), {
    readByte: (): number => {
      if (at >= bytes.length) throw cutOff(where);
      return bytes[at++]!;
    },
  });
  let piece = new Uint8Array(PIECE);
  let size = 0;
  const output = {
    writeByte: (byte: number): void => {
      if (size === piece.length) {
        const larger = new Uint8Array(2 * size);
        larger.set(piece);
        piece = larger;
      }
      piece[size++] = byte;
    },
  };
  const take = (): Uint8Array => {
    const taken = piece.subarray(0, size);
    piece = new Uint8Array(PIECE);
    size = 0;
    return taken;
  };
  const decoder = guarded(where, () => new Bunzip(input, output));
  for (;;) {
    const hasBlock = guarded(where, () => {
      if (!decoder._init_block()) return false;
      decoder._read_bunzip();
      return true;
    });
    if (hasBlock) yield take();
    else if (guarded(where, () => decoder.reader.read(32) >>> 0) !== decoder.streamCRC) throw damaged(where);
    // What does not begin another stream is no part of it: tapes are filled up with zeros.
    else if (!startsStream(bytes, at)) return;
    else guarded(where, () => decoder._start_bunzip(input, output));
  }
}

function startsStream(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x42 && bytes[at + 1] === 0x5a && bytes[at + 2] === 0x68;
}

function guarded<T>(where: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof NewsqError ? error : damaged(where, error);
  }
}

function cutOff(where: string): NewsqError {
  return new NewsqError(`${where}: is cut off: the packed data has no end; get the file again`);
}

function damaged(where: string, cause?: unknown): NewsqError {
  return new NewsqError(`${where}: the packed data is damaged; get the file again`, { cause });
}
