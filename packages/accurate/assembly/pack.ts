/**
 * Of a panel of weights. In a panel the integers that one instruction multiplies lie side by side: two of a column (times
 * 16-bit activations, everywhere), or four (times 7-bit activations, with relaxed SIMD). Sums of integers are exact, so
 * both ways give the same bits.
 */
export const COLUMNS = 8;

/**
 * [inner][columns] as panels, the way `multiply` reads them; with the sums of the columns, times their scales. `inner` and
 * `columns` are multiples of 8.
 */
export function pack(weights: usize, inner: i32, columns: i32, scales: usize, panels: usize, sums: usize): void {
  if (ASC_FEATURE_RELAXED_SIMD) packFours(weights, inner, columns, scales, panels, sums);
  else packPairs(weights, inner, columns, scales, panels, sums);
}

function packPairs(weights: usize, inner: i32, columns: i32, scales: usize, panels: usize, sums: usize): void {
  for (let column = 0; column < columns; column += COLUMNS) {
    let from = weights + <usize>column;
    let sumLow = i32x4.splat(0);
    let sumHigh = i32x4.splat(0);
    for (let i = 0; i < inner; i += 2, from += (<usize>columns) << 1, panels += 16) {
      const packed = pairsOf(from, from + <usize>columns);
      v128.store(panels, packed);
      const pairs = i16x8.extadd_pairwise_i8x16_s(packed);
      sumLow = i32x4.add(sumLow, i32x4.extend_low_i16x8_s(pairs));
      sumHigh = i32x4.add(sumHigh, i32x4.extend_high_i16x8_s(pairs));
    }
    storeSums(sumLow, sumHigh, scales + ((<usize>column) << 2), sums + ((<usize>column) << 2));
  }
}

function packFours(weights: usize, inner: i32, columns: i32, scales: usize, panels: usize, sums: usize): void {
  const row = <usize>columns;
  for (let column = 0; column < columns; column += COLUMNS) {
    let from = weights + <usize>column;
    let sumLow = i32x4.splat(0);
    let sumHigh = i32x4.splat(0);
    for (let i = 0; i < inner; i += 4, from += row << 2, panels += 32) {
      const upper = pairsOf(from, from + row);
      const lower = pairsOf(from + row * 2, from + row * 3);
      const low = i16x8.shuffle(upper, lower, 0, 8, 1, 9, 2, 10, 3, 11);
      const high = i16x8.shuffle(upper, lower, 4, 12, 5, 13, 6, 14, 7, 15);
      v128.store(panels, low);
      v128.store(panels + 16, high);
      sumLow = i32x4.add(sumLow, i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(low)));
      sumHigh = i32x4.add(sumHigh, i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(high)));
    }
    storeSums(sumLow, sumHigh, scales + ((<usize>column) << 2), sums + ((<usize>column) << 2));
  }
}

/** A byte of the one row, a byte of the other, for eight columns. */
// @ts-expect-error: decorator
@inline
function pairsOf(upper: usize, lower: usize): v128 {
  return i8x16.shuffle(
    v128.load64_zero(upper),
    v128.load64_zero(lower),
    0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23,
  );
}

// @ts-expect-error: decorator
@inline
function storeSums(low: v128, high: v128, scales: usize, sums: usize): void {
  v128.store(sums, f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales)));
  v128.store(sums + 16, f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales + 16)));
}
