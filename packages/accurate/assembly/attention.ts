import { greatestOfLanes, powerConstant, powerOf2, rounderOfFloats, roundToInt, sumOfLanes } from './lanes';
import { COLUMNS } from './pack';
import { multiplyPanel } from './product';

/** So large that the sum of a head's 32 products still fits 32 bits. */
const LARGEST: f32 = 8191;
/** Of the weights of a row, which add up to about this, and of a value. */
const ONE: f32 = 32767;
/** Rows whose scores lie in memory at a time: 64 KB of 512 pieces. */
const ROWS_AT_ONCE = 32;

/**
 * Heads of each row as 16-bit integers: value × factor = scale × integer, with a scale of the head's own in that row.
 * `stride`: bytes of a row of `x`; scales: [heads][rows].
 */
export function quantizeHeads(
  x: usize,
  stride: i32,
  rows: i32,
  heads: i32,
  width: i32,
  factor: f32,
  out: usize,
  scales: usize,
): void {
  for (let row = 0; row < rows; row++, x += <usize>stride, scales += 4) {
    let from = x;
    for (let head = 0; head < heads; head++) {
      const end = from + ((<usize>width) << 2);
      let greatest = f32x4.splat(0);
      for (let at = from; at < end; at += 16) greatest = f32x4.pmax(greatest, f32x4.abs(v128.load(at)));
      const largest = greatestOfLanes(greatest);
      store<f32>(scales + ((<usize>(head * rows)) << 2), (largest * factor) / LARGEST);
      const perStep = f32x4.splat(largest > 0 ? LARGEST / largest : 0);
      for (; from < end; from += 32, out += 16) {
        const low = roundToInt(f32x4.mul(v128.load(from), perStep));
        const high = roundToInt(f32x4.mul(v128.load(from, 16), perStep));
        v128.store(out, i16x8.narrow_i32x4_s(low, high));
      }
    }
  }
}

/** Keys of `quantizeHeads` as panels of eight keys, those of a head after those of the one before. */
export function packKeys(integers: usize, rows: i32, heads: i32, width: i32, panels: usize): void {
  const pairs = width >> 1;
  for (let head = 0; head < heads; head++) {
    for (let row = 0; row < rows; row += COLUMNS) {
      const from = integers + ((<usize>((row * heads + head) * width)) << 1);
      for (let pair = 0; pair < pairs; pair++) {
        for (let column = 0; column < COLUMNS; column++, panels += 4) {
          store<i32>(panels, load<i32>(from + ((<usize>(column * heads * width)) << 1) + ((<usize>pair) << 2)));
        }
      }
    }
  }
}

/**
 * Values as panels of eight columns, 16-bit integers with a scale for each column; rows from `length` on are 0.
 * `stride`: bytes of a row of `x`; `rows` is even, `columns` those of all heads.
 */
export function packValues(
  x: usize,
  stride: i32,
  length: i32,
  rows: i32,
  columns: i32,
  panels: usize,
  scales: usize,
): void {
  for (let column = 0; column < columns; column += COLUMNS, x += 32, scales += 32) {
    let largestLow = f32x4.splat(0);
    let largestHigh = f32x4.splat(0);
    let from = x;
    for (let row = 0; row < length; row++, from += <usize>stride) {
      largestLow = f32x4.pmax(largestLow, f32x4.abs(v128.load(from)));
      largestHigh = f32x4.pmax(largestHigh, f32x4.abs(v128.load(from, 16)));
    }
    v128.store(scales, f32x4.div(largestLow, f32x4.splat(ONE)));
    v128.store(scales, f32x4.div(largestHigh, f32x4.splat(ONE)), 16);
    const tiny = f32x4.splat(1e-30);
    const low = f32x4.div(f32x4.splat(ONE), f32x4.pmax(largestLow, tiny));
    const high = f32x4.div(f32x4.splat(ONE), f32x4.pmax(largestHigh, tiny));
    from = x;
    for (let row = 0; row < rows; row += 2, from += (<usize>stride) << 1, panels += 32) {
      const upper = row < length ? shorts(from, low, high) : i32x4.splat(0);
      const lower = row + 1 < length ? shorts(from + <usize>stride, low, high) : i32x4.splat(0);
      v128.store(panels, i16x8.shuffle(upper, lower, 0, 8, 1, 9, 2, 10, 3, 11));
      v128.store(panels, i16x8.shuffle(upper, lower, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    }
  }
}

// @ts-expect-error: decorator
@inline
function shorts(x: usize, low: v128, high: v128): v128 {
  return i16x8.narrow_i32x4_s(
    roundToInt(f32x4.mul(v128.load(x), low)),
    roundToInt(f32x4.mul(v128.load(x, 16), high)),
  );
}

/**
 * What each query takes from the values, by its likeness to the keys: out: [queries][heads × width]. `length` pieces are
 * there, `rows` with those that fill up the last panel. `zeros`: as many floats as rows and queries have; `scores`, `weights`:
 * room for ROWS_AT_ONCE × rows floats and 16-bit integers.
 */
export function attend(
  queries: usize,
  queryScales: usize,
  count: i32,
  keys: usize,
  keyScales: usize,
  values: usize,
  valueScales: usize,
  length: i32,
  rows: i32,
  heads: i32,
  width: i32,
  zeros: usize,
  scores: usize,
  weights: usize,
  weightScales: usize,
  out: usize,
): void {
  const stride = (heads * width) << 1;
  for (let head = 0; head < heads; head++) {
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const some = min(ROWS_AT_ONCE, count - from);
      const scales = queryScales + ((<usize>(head * count + from)) << 2);
      for (let key = 0; key < rows; key += COLUMNS) {
        multiplyPanel<i16>(
          queries + <usize>(from * stride + head * (width << 1)),
          stride,
          some,
          keys + ((<usize>((head * rows + key) * width)) << 1),
          width << 4,
          scales,
          zeros,
          keyScales + ((<usize>(head * rows + key)) << 2),
          zeros,
          zeros,
          scores + ((<usize>key) << 2),
          rows << 2,
        );
      }
      softmax(scores, some, length, rows, weights, weightScales);
      for (let column = 0; column < width; column += COLUMNS) {
        const at = head * width + column;
        multiplyPanel<i16>(
          weights,
          rows << 1,
          some,
          values + ((<usize>(at * rows)) << 1),
          rows << 4,
          weightScales,
          zeros,
          valueScales + ((<usize>at) << 2),
          zeros,
          zeros,
          out + ((<usize>(from * heads * width + at)) << 2),
          stride << 1,
        );
      }
    }
  }
}

/**
 * Rows of scores, in powers of 2, as 16-bit weights, 0 from `length` on; the scale of a row is such that its weights add up
 * to 1.
 */
function softmax(scores: usize, count: i32, length: i32, rows: i32, out: usize, scales: usize): void {
  const rounder = rounderOfFloats();
  const least = powerConstant(0);
  const c0 = powerConstant(1);
  const c1 = powerConstant(2);
  const c2 = powerConstant(3);
  const c3 = powerConstant(4);
  const c4 = powerConstant(5);
  for (let row = 0; row < count; row++, scales += 4) {
    const end = scores + ((<usize>rows) << 2);
    for (let at = scores + ((<usize>length) << 2); at < end; at += 4) store<f32>(at, -1e30);
    let greatest = v128.load(scores);
    let other = greatest;
    for (let at = scores; at < end; at += 32) {
      greatest = f32x4.pmax(greatest, v128.load(at));
      other = f32x4.pmax(other, v128.load(at, 16));
    }
    const most = f32x4.splat(greatestOfLanes(f32x4.pmax(greatest, other)));
    let sum = f32x4.splat(0);
    for (let at = scores; at < end; at += 16) {
      const powers = powerOf2(f32x4.sub(v128.load(at), most), rounder, least, c0, c1, c2, c3, c4);
      v128.store(at, powers);
      sum = f32x4.add(sum, powers);
    }
    const perStep = f32x4.splat(ONE / sumOfLanes(sum));
    let total = i32x4.splat(0);
    for (; scores < end; scores += 32, out += 16) {
      const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(scores), perStep), rounder), rounder);
      const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(scores, 16), perStep), rounder), rounder);
      total = i32x4.add(total, i32x4.add(low, high));
      v128.store(out, i16x8.narrow_i32x4_s(low, high));
    }
    const added =
      i32x4.extract_lane(total, 0) +
      i32x4.extract_lane(total, 1) +
      i32x4.extract_lane(total, 2) +
      i32x4.extract_lane(total, 3);
    store<f32>(scales, <f32>1 / <f32>added);
  }
}
