import { geluOf, greatestOfLanes, leastOfLanes, roundToInt, sumOfLanes } from './lanes';

/** Of the integers that activations become: 7 bits, as many as the relaxed product takes. */
const LEVELS: f32 = 127;

/**
 * Each row as integers from 0 to LEVELS, bytes or 16 bits each, as `multiply` takes them: value = low + scale × integer. Scale
 * and low are the row's own, so that no row changes another.
 */
export function quantize(x: usize, rows: i32, width: i32, out: usize, scales: usize, lows: usize): void {
  for (let row = 0; row < rows; row++) {
    const end = x + ((<usize>width) << 2);
    const perStep = rangeOfRow(x, end, scales, lows);
    const low = v128.load32_splat(lows);
    for (; x < end; x += 32) {
      const shorts = i16x8.narrow_i32x4_s(steps(x, 0, low, perStep), steps(x, 16, low, perStep));
      if (ASC_FEATURE_RELAXED_SIMD) {
        v128.store64_lane(out, i8x16.narrow_i16x8_u(shorts, shorts), 0);
        out += 8;
      } else {
        v128.store(out, shorts);
        out += 16;
      }
    }
    scales += 4;
    lows += 4;
  }
}

/** Stores the scale and the low of a row; returns how many steps of the scale 1 is. */
// @ts-expect-error: decorator
@inline
function rangeOfRow(x: usize, end: usize, scale: usize, low: usize): v128 {
  // Two chains of each: one would wait for itself.
  let least = v128.load(x);
  let greatest = least;
  let otherLeast = least;
  let otherGreatest = least;
  for (let at = x; at < end; at += 32) {
    const values = v128.load(at);
    least = f32x4.pmin(least, values);
    greatest = f32x4.pmax(greatest, values);
    const others = v128.load(at, 16);
    otherLeast = f32x4.pmin(otherLeast, others);
    otherGreatest = f32x4.pmax(otherGreatest, others);
  }
  const lowest = leastOfLanes(f32x4.pmin(least, otherLeast));
  const range = greatestOfLanes(f32x4.pmax(greatest, otherGreatest)) - lowest;
  store<f32>(low, lowest);
  store<f32>(scale, range / LEVELS);
  return f32x4.splat(range > 0 ? LEVELS / range : 0);
}

// @ts-expect-error: decorator
@inline
function steps(x: usize, offset: usize, low: v128, perStep: v128): v128 {
  return roundToInt(f32x4.mul(f32x4.sub(v128.load(x + offset), low), perStep));
}

/** x = norm(x + y): mean 0, variance 1, then times `weight` plus `bias`, each row. */
export function normalize(x: usize, y: usize, rows: i32, width: i32, weight: usize, bias: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row++, x += bytes, y += bytes) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const values = f32x4.add(v128.load(x + at), v128.load(y + at));
      v128.store(x + at, values);
      sum = f32x4.add(sum, values);
    }
    const mean = f32x4.splat(sumOfLanes(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const values = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(values, values));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(sumOfLanes(squares) / <f32>width + <f32>1e-12));
    for (let at: usize = 0; at < bytes; at += 16) {
      const values = f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor);
      v128.store(x + at, f32x4.add(f32x4.mul(values, v128.load(weight + at)), v128.load(bias + at)));
    }
  }
}

/** GELU, exact but for the last places, in place; `count` is a multiple of 4. */
export function gelu(x: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16) v128.store(x, geluOf(v128.load(x)));
}

/** x += y; `count` is a multiple of 4. */
export function add(x: usize, y: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16, y += 16) v128.store(x, f32x4.add(v128.load(x), v128.load(y)));
}

/** x = (byte - zero) × scale for each unsigned byte; `count` is a multiple of 4. */
export function widen(bytes: usize, count: i32, zero: i32, scale: f32, x: usize): void {
  const end = bytes + <usize>count;
  for (; bytes < end; bytes += 4, x += 16) {
    const integers = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(bytes)));
    const values = f32x4.convert_i32x4_s(i32x4.sub(integers, i32x4.splat(zero)));
    v128.store(x, f32x4.mul(values, f32x4.splat(scale)));
  }
}
