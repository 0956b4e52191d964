import { COLUMNS } from './pack';

/**
 * out[row][column] = Σ value × weight + bias, where value = low + scale × integer (each row's, from `quantize`) and weight =
 * scale × integer (each column's, from `pack`); `sums` are those of a column's weights. `rows` is a multiple of 4, `inner`
 * and `columns` are of 8. `scratch`: room for a panel of 16-bit integers.
 */
export function multiply(
  integers: usize,
  rows: i32,
  inner: i32,
  scales: usize,
  lows: usize,
  panels: usize,
  columns: i32,
  columnScales: usize,
  sums: usize,
  bias: usize,
  out: usize,
  scratch: usize,
): void {
  const bytes = inner * COLUMNS;
  const stride = columns << 2;
  for (let column = 0; column < columns; column += COLUMNS) {
    const panel = panels + <usize>(column * inner);
    const at = (<usize>column) << 2;
    const scale = columnScales + at;
    if (ASC_FEATURE_RELAXED_SIMD) {
      multiplyPanel<u8>(integers, inner, rows, panel, bytes, scales, lows, scale, sums + at, bias + at, out + at, stride);
    } else {
      extend(panel, bytes, scratch);
      const doubled = inner << 1;
      multiplyPanel<i16>(integers, doubled, rows, scratch, bytes << 1, scales, lows, scale, sums + at, bias + at, out + at, stride);
    }
  }
}

/** Bytes as 16-bit integers. */
function extend(bytes: usize, count: i32, out: usize): void {
  const end = bytes + <usize>count;
  for (; bytes < end; bytes += 16, out += 32) {
    const values = v128.load(bytes);
    v128.store(out, i16x8.extend_low_i8x16_s(values));
    v128.store(out + 16, i16x8.extend_high_i8x16_s(values));
  }
}

// The loops below are not unrolled: with more loads in a turn, V8 of Node 20 runs out of registers and is slower by a
// quarter.

/**
 * Rows of integers times one panel of `bytes` bytes, four rows at a time: 16-bit integers and a panel of pairs, or 7-bit ones, a
 * byte each, and a panel of fours. `stride`: bytes of a row; `outStride`: of a row of the result. The rows are read to the
 * panel's end.
 */
export function multiplyPanel<Integer>(
  integers: usize,
  stride: i32,
  rows: i32,
  panel: usize,
  bytes: i32,
  scales: usize,
  lows: usize,
  columnScales: usize,
  sums: usize,
  bias: usize,
  out: usize,
  outStride: i32,
): void {
  const end = panel + <usize>bytes;
  for (let row = 0; row < rows; row += 4) {
    let a = integers;
    let b = a + <usize>stride;
    let c = b + <usize>stride;
    let d = c + <usize>stride;
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let b0 = i32x4.splat(0);
    let b1 = i32x4.splat(0);
    let c0 = i32x4.splat(0);
    let c1 = i32x4.splat(0);
    let d0 = i32x4.splat(0);
    let d1 = i32x4.splat(0);
    for (let weights = panel; weights < end; weights += 32) {
      const w0 = v128.load(weights);
      const w1 = v128.load(weights, 16);
      let both = v128.load32_splat(a);
      a0 = added<Integer>(a0, w0, both);
      a1 = added<Integer>(a1, w1, both);
      both = v128.load32_splat(b);
      b0 = added<Integer>(b0, w0, both);
      b1 = added<Integer>(b1, w1, both);
      both = v128.load32_splat(c);
      c0 = added<Integer>(c0, w0, both);
      c1 = added<Integer>(c1, w1, both);
      both = v128.load32_splat(d);
      d0 = added<Integer>(d0, w0, both);
      d1 = added<Integer>(d1, w1, both);
      a += 4;
      b += 4;
      c += 4;
      d += 4;
    }
    storeRow(out, a0, a1, scales, lows, columnScales, sums, bias);
    storeRow(out + <usize>outStride, b0, b1, scales + 4, lows + 4, columnScales, sums, bias);
    storeRow(out + <usize>(outStride * 2), c0, c1, scales + 8, lows + 8, columnScales, sums, bias);
    storeRow(out + <usize>(outStride * 3), d0, d1, scales + 12, lows + 12, columnScales, sums, bias);
    integers += (<usize>stride) << 2;
    out += (<usize>outStride) << 2;
    scales += 16;
    lows += 16;
  }
}

/** The sums of a row, with what the next integers of the row and of the panel give: two of each column, or four. */
// @ts-expect-error: decorator
@inline
function added<Integer>(sums: v128, weights: v128, integers: v128): v128 {
  return sizeof<Integer>() == 2
    ? i32x4.add(sums, i32x4.dot_i16x8_s(weights, integers))
    : i32x4.relaxed_dot_i8x16_i7x16_add_s(weights, integers, sums);
}

// @ts-expect-error: decorator
@inline
function storeRow(
  out: usize,
  first: v128,
  second: v128,
  scale: usize,
  low: usize,
  columnScales: usize,
  sums: usize,
  bias: usize,
): void {
  const share = v128.load32_splat(scale);
  const from = v128.load32_splat(low);
  v128.store(out, scaled(first, share, from, columnScales, sums, bias, 0));
  v128.store(out + 16, scaled(second, share, from, columnScales, sums, bias, 16));
}

// @ts-expect-error: decorator
@inline
function scaled(
  integers: v128,
  scale: v128,
  low: v128,
  columnScales: usize,
  sums: usize,
  bias: usize,
  offset: usize,
): v128 {
  const values = f32x4.mul(f32x4.convert_i32x4_s(integers), f32x4.mul(scale, v128.load(columnScales + offset)));
  return f32x4.add(values, f32x4.add(f32x4.mul(low, v128.load(sums + offset)), v128.load(bias + offset)));
}
