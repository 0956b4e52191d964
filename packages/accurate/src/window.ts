import type { EncoderSentence } from '../../../src/names/encoder.js';
import { SHAPES } from '../../../src/names/encoder.js';
import type { WordPieces } from './word-pieces.js';

/** Some words as the encoder takes them at once: by piece, a mark before the first and after the last. */
export interface EncoderWindow {
  readonly pieces: Int32Array;
  /** How the word of each piece is written; SHAPES more for its second piece and later ones. */
  readonly shapes: Int32Array;
  /** What newsq's lists know of the word, a bit each. */
  readonly known: Uint16Array;
  readonly clusters: Int32Array;
  /** By word: the place of its first piece. */
  readonly first: Int32Array;
}

/** The shape of the marks before and after. */
const EDGE = 2 * SHAPES;
/** Pieces of a window, which the encoder was trained to read about as many of at once. */
export const ROOM = 220;

/** Sentences one after the other in windows of at most {@link ROOM} pieces, cut between sentences where they fit. */
export function windowsOf(sentences: readonly EncoderSentence[], wordPieces: WordPieces): EncoderWindow[] {
  const windows: EncoderWindow[] = [];
  let open = newWindow(wordPieces);
  const close = () => {
    if (open.first.length > 0) windows.push(closed(open, wordPieces));
    open = newWindow(wordPieces);
  };
  for (const sentence of sentences) {
    const pieces = sentence.words.map(wordPieces.of);
    const length = pieces.reduce((sum, of) => sum + of.length, 0);
    if (open.pieces.length + length > ROOM) close();
    for (const [i, own] of pieces.entries()) {
      if (open.pieces.length + own.length > ROOM) close();
      open.first.push(open.pieces.length);
      for (const [k, piece] of own.entries()) {
        open.pieces.push(piece);
        open.shapes.push(sentence.shapes[i]! + (k === 0 ? 0 : SHAPES));
        open.known.push(sentence.known[i]!);
        open.clusters.push(sentence.clusters[i]!);
      }
    }
  }
  close();
  return windows;
}

type Open = { readonly [K in keyof EncoderWindow]: number[] };

function newWindow({ start }: WordPieces): Open {
  return { pieces: [start], shapes: [EDGE], known: [0], clusters: [0], first: [] };
}

function closed({ pieces, shapes, known, clusters, first }: Open, { end }: WordPieces): EncoderWindow {
  return {
    pieces: Int32Array.of(...pieces, end),
    shapes: Int32Array.of(...shapes, EDGE),
    known: Uint16Array.of(...known, 0),
    clusters: Int32Array.of(...clusters, 0),
    first: Int32Array.from(first),
  };
}
