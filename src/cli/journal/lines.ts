import { readSync } from 'node:fs';

const PIECE = 1 << 20;
const LINE_END = 10;

/**
 * The lines of the first bytes of a file, without their ends: a file may be longer than a string can be. What comes after the
 * last end of a line is none.
 */
export function* linesOf(file: number, length: number, size = PIECE): Generator<Buffer> {
  let begun: Buffer[] = [];
  for (let at = 0; at < length; ) {
    const piece = Buffer.alloc(Math.min(size, length - at));
    const count = readSync(file, piece, 0, piece.length, at);
    if (count === 0) return;
    at += count;
    let start = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0 && end < count; end = piece.indexOf(LINE_END, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(piece.subarray(start, count));
  }
}
