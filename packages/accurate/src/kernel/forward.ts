import type { EncoderWindow } from '../window.js';
import { upTo, type Wasm } from './wasm.js';
import type { Layer, Matrix, Table, Weights } from './weights.js';

/** Rows that go through the feed-forward together: what they need stays in the cache. */
const ROWS_AT_ONCE = 64;
/** ROWS_AT_ONCE of assembly/attention.ts. */
const ATTENDED_AT_ONCE = 32;

/** Places in the memory for what lies between the steps. Rows are those of pieces, or of words. */
interface Rooms {
  readonly x: number;
  readonly words: number;
  readonly head: number;
  readonly query: number;
  readonly keyAndValue: number;
  readonly context: number;
  readonly part: number;
  readonly inner: number;
  /** Quantized rows, and the scale and low of each. */
  readonly integers: number;
  readonly scales: number;
  readonly lows: number;
  /** Attention: queries, keys as they come and packed, and values as integers, with their scales. */
  readonly queries: number;
  readonly queryScales: number;
  readonly keys: number;
  readonly keyScales: number;
  readonly keyPanels: number;
  readonly valuePanels: number;
  readonly valueScales: number;
  readonly attention: number;
  readonly attentionIntegers: number;
  readonly zeros: number;
  /** A panel of weights as 16-bit integers. */
  readonly scratch: number;
}

export interface Kernel {
  readonly wasm: Wasm;
  readonly weights: Weights;
  readonly rooms: Rooms;
}

export function roomsFor(weights: Weights, take: (bytes: number) => number): Rooms {
  const { width, inner, heads, middle } = weights;
  const rows = upTo(8, weights.longest);
  const floats = (count: number): number => take(count * 4);
  return {
    x: floats(rows * width),
    words: floats(rows * width),
    head: floats(rows * middle.inner),
    query: floats(rows * width),
    keyAndValue: floats(rows * width * 2),
    context: floats(rows * width),
    part: floats(rows * Math.max(width, middle.columns)),
    inner: floats(ROWS_AT_ONCE * inner),
    integers: take(2 * Math.max(rows * width, rows * middle.inner, ROWS_AT_ONCE * inner)),
    scales: floats(rows),
    lows: floats(rows),
    queries: take(rows * width * 2),
    queryScales: floats(rows * heads),
    keys: take(rows * width * 2),
    keyScales: floats(rows * heads),
    keyPanels: take(rows * width * 2),
    valuePanels: take(rows * width * 2),
    valueScales: floats(width),
    attention: floats(rows * ATTENDED_AT_ONCE),
    attentionIntegers: take(rows * ATTENDED_AT_ONCE * 2),
    zeros: floats(rows),
    scratch: take(Math.max(inner, middle.inner) * 8 * 2),
  };
}

/** The scores of the labels of each word of a window, words × labels. */
export function encode(window: EncoderWindow, kernel: Kernel): Float32Array {
  const { wasm, weights, rooms } = kernel;
  const { width, labels } = weights;
  const length = window.pieces.length;
  const rows = upTo(8, length);
  const words = upTo(4, window.first.length);
  embed(window, kernel);
  for (const [i, layer] of weights.layers.entries()) {
    if (i === weights.language) addWritten(window, kernel);
    keysAndValues(layer, length, kernel);
    if (i < weights.layers.length - 1) {
      attendAndFeed(layer, rooms.x, rows, length, kernel);
    } else {
      // Above the last layer only the words' first pieces are asked for.
      const memory = new Float32Array(wasm.memory.buffer);
      window.first.forEach((piece, word) => {
        const from = rooms.x / 4 + checked(piece, length) * width;
        memory.copyWithin(rooms.words / 4 + word * width, from, from + width);
      });
      attendAndFeed(layer, rooms.words, words, length, kernel);
    }
  }
  score(window, kernel);
  const scores = new Float32Array(wasm.memory.buffer, rooms.part, words * weights.out.columns);
  const out = new Float32Array(window.first.length * labels);
  for (let word = 0; word < window.first.length; word++) {
    const at = word * weights.out.columns;
    out.set(scores.subarray(at, at + labels), word * labels);
  }
  return out;
}

function embed({ pieces }: EncoderWindow, { wasm, weights, rooms }: Kernel): void {
  const { width, positions, norm } = weights;
  const rows = upTo(8, pieces.length);
  const { at, rows: vocabulary, zero, scale } = weights.pieces;
  for (let row = 0; row < rows; row++) {
    // Rows that fill up the last eight are of the vocabulary's first piece; nothing attends to them.
    wasm.widen(at + checked(pieces[row] ?? 0, vocabulary) * width, width, zero, scale, rooms.x + row * width * 4);
  }
  wasm.normalize(rooms.x, positions, rows, width, norm.weight, norm.bias);
}

/** How each word is written and what the lists know of it. */
function addWritten(window: EncoderWindow, { wasm, weights, rooms }: Kernel): void {
  const { shape, known } = weights;
  for (let row = 0; row < window.pieces.length; row++) {
    const x = rooms.x + row * shape.width * 4;
    wasm.add(x, rowOf(shape, window.shapes[row]!), shape.width);
    addKnown(x, window.known[row]!, known, wasm);
  }
}

function addKnown(x: number, bits: number, known: Table, wasm: Wasm): void {
  for (let left = bits, k = 0; left > 0; left >>>= 1, k++) {
    if ((left & 1) === 1) wasm.add(x, rowOf(known, k), known.width);
  }
}

function rowOf(table: Table, row: number): number {
  return table.at + checked(row, table.rows) * table.width * 4;
}

/** Outside of a table lie other weights, which would be taken in silence. */
function checked(row: number, rows: number): number {
  if (row < 0 || row >= rows) throw new RangeError(`${row} is none of 0 to ${rows - 1}`);
  return row;
}

function keysAndValues(layer: Layer, length: number, kernel: Kernel): void {
  const { wasm, weights, rooms } = kernel;
  const { width, heads } = weights;
  const rows = upTo(8, length);
  const stride = width * 2 * 4;
  multiply(rooms.x, rows, layer.keyAndValue, rooms.keyAndValue, kernel);
  wasm.quantizeHeads(rooms.keyAndValue, stride, rows, heads, width / heads, 1, rooms.keys, rooms.keyScales);
  wasm.packKeys(rooms.keys, rows, heads, width / heads, rooms.keyPanels);
  const values = rooms.keyAndValue + width * 4;
  wasm.packValues(values, stride, length, rows, width, rooms.valuePanels, rooms.valueScales);
}

/** What is left of a layer when keys and values are there, for the rows at `x`, in place. */
function attendAndFeed(layer: Layer, x: number, rows: number, length: number, kernel: Kernel): void {
  const { wasm, weights, rooms } = kernel;
  const { width, heads } = weights;
  multiply(x, rows, layer.query, rooms.query, kernel);
  // Scores are in powers of 2, not of e.
  const factor = Math.LOG2E / Math.sqrt(width / heads);
  wasm.quantizeHeads(rooms.query, width * 4, rows, heads, width / heads, factor, rooms.queries, rooms.queryScales);
  wasm.attend(
    rooms.queries,
    rooms.queryScales,
    rows,
    rooms.keyPanels,
    rooms.keyScales,
    rooms.valuePanels,
    rooms.valueScales,
    length,
    upTo(8, length),
    heads,
    width / heads,
    rooms.zeros,
    rooms.attention,
    rooms.attentionIntegers,
    rooms.scales,
    rooms.context,
  );
  const { normAttended, norm } = layer;
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const some = Math.min(ROWS_AT_ONCE, rows - from);
    const at = from * width * 4;
    multiply(rooms.context + at, some, layer.attended, rooms.part, kernel);
    wasm.normalize(x + at, rooms.part, some, width, normAttended.weight, normAttended.bias);
    multiply(x + at, some, layer.up, rooms.inner, kernel);
    wasm.gelu(rooms.inner, some * layer.up.columns);
    multiply(rooms.inner, some, layer.down, rooms.part, kernel);
    wasm.normalize(x + at, rooms.part, some, width, norm.weight, norm.bias);
  }
}

/** Leaves the scores of the words at `part`. */
function score(window: EncoderWindow, kernel: Kernel): void {
  const { wasm, weights, rooms } = kernel;
  const { width, middle, out, headShape, headCluster, headKnown, headKnownBias } = weights;
  const memory = new Float32Array(wasm.memory.buffer);
  const rows = upTo(4, window.first.length);
  for (const [word, piece] of window.first.entries()) {
    let to = rooms.head + word * middle.inner * 4;
    const put = (from: number, count: number): void => {
      memory.copyWithin(to / 4, from / 4, from / 4 + count);
      to += count * 4;
    };
    put(rooms.words + word * width * 4, width);
    put(rowOf(headShape, window.shapes[piece]!), headShape.width);
    put(rowOf(headCluster, window.clusters[piece]!), headCluster.width);
    put(headKnownBias, headKnown.width);
    addKnown(to - headKnown.width * 4, window.known[piece]!, headKnown, wasm);
  }
  multiply(rooms.head, rows, middle, rooms.part, kernel);
  wasm.gelu(rooms.part, rows * middle.columns);
  multiply(rooms.part, rows, out, rooms.part, kernel);
}

/** out = x × matrix + bias. `x` is read whole before `out` is written. */
function multiply(x: number, rows: number, matrix: Matrix, out: number, { wasm, rooms }: Kernel): void {
  const { panels, inner, columns, scales, sums, bias } = matrix;
  const { integers, scratch, scales: rowScales, lows } = rooms;
  wasm.quantize(x, rows, inner, integers, rowScales, lows);
  wasm.multiply(integers, rows, inner, rowScales, lows, panels, columns, scales, sums, bias, out, scratch);
}
