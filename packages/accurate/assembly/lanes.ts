/**
 * Constants that loops need lie in the memory: V8 makes one that stands in the code anew in each turn, with three
 * instructions; from here it takes one.
 */
const ROUNDING = memory.data<u32>([0x4b400000]);
const ERF = memory.data<f32>([
  -4.0, 4.0, -2.72614225801306e-10, 2.77068142495902e-8, -2.10102402082508e-6, -5.69250639462346e-5,
  -7.34990630326855e-4, -2.95459980854025e-3, -1.60960333262415e-2, -1.45660718464996e-5, -2.13374055278905e-4,
  -1.68282697438203e-3, -7.37332916720468e-3, -1.42647390514189e-2,
]);
const HALVES = memory.data<f32>([0.5, 1.0, 0.70710678]);

// @ts-expect-error: decorator
@inline
function constant(table: usize, i: usize): v128 {
  return v128.load32_splat(table + i * 4);
}

/** For values between -2^22 and 2^22: 1.5 × 2^23 added to one leaves the nearest integer in the low bits. */
// @ts-expect-error: decorator
@inline
export function roundToInt(values: v128): v128 {
  const rounder = constant(ROUNDING, 0);
  return i32x4.sub(f32x4.add(values, rounder), rounder);
}

// @ts-expect-error: decorator
@inline
export function sumOfLanes(values: v128): f32 {
  return (
    f32x4.extract_lane(values, 0) +
    f32x4.extract_lane(values, 1) +
    (f32x4.extract_lane(values, 2) + f32x4.extract_lane(values, 3))
  );
}

// @ts-expect-error: decorator
@inline
export function leastOfLanes(values: v128): f32 {
  return min(
    min(f32x4.extract_lane(values, 0), f32x4.extract_lane(values, 1)),
    min(f32x4.extract_lane(values, 2), f32x4.extract_lane(values, 3)),
  );
}

// @ts-expect-error: decorator
@inline
export function greatestOfLanes(values: v128): f32 {
  return max(
    max(f32x4.extract_lane(values, 0), f32x4.extract_lane(values, 1)),
    max(f32x4.extract_lane(values, 2), f32x4.extract_lane(values, 3)),
  );
}

/** Of `powerOf2`: the least power, and the polynomial, right to 3e-6, a tenth of a step of what is made of it. */
const POWER = memory.data<f32>([-125.0, 0.99999928, 0.69312179, 0.24024744, 0.05591786, 0.0095701013]);

/** What `powerOf2` needs, to be held outside of a loop. */
// @ts-expect-error: decorator
@inline
export function powerConstant(i: usize): v128 {
  return constant(POWER, i);
}

// @ts-expect-error: decorator
@inline
export function rounderOfFloats(): v128 {
  return constant(ROUNDING, 0);
}

/** 2^x for x ≤ 0; next to 0 below `least`. */
// @ts-expect-error: decorator
@inline
export function powerOf2(
  values: v128,
  rounder: v128,
  least: v128,
  c0: v128,
  c1: v128,
  c2: v128,
  c3: v128,
  c4: v128,
): v128 {
  const x = f32x4.pmax(values, least);
  const rounded = f32x4.add(x, rounder);
  const rest = f32x4.sub(x, f32x4.sub(rounded, rounder));
  let p = f32x4.add(f32x4.mul(c4, rest), c3);
  p = f32x4.add(f32x4.mul(p, rest), c2);
  p = f32x4.add(f32x4.mul(p, rest), c1);
  p = f32x4.add(f32x4.mul(p, rest), c0);
  // The whole part goes to the exponent; the shift drops the other bits of the rounder.
  return i32x4.add(p, i32x4.shl(rounded, 23));
}

/** x / 2 × (1 + erf(x / √2)). erf: an odd polynomial over an even one, right to a few units in the last place. */
// @ts-expect-error: decorator
@inline
export function geluOf(values: v128): v128 {
  const scaled = f32x4.mul(values, constant(HALVES, 2));
  const x = f32x4.pmin(f32x4.pmax(scaled, constant(ERF, 0)), constant(ERF, 1));
  const x2 = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(constant(ERF, 2), x2), constant(ERF, 3));
  p = f32x4.add(f32x4.mul(p, x2), constant(ERF, 4));
  p = f32x4.add(f32x4.mul(p, x2), constant(ERF, 5));
  p = f32x4.add(f32x4.mul(p, x2), constant(ERF, 6));
  p = f32x4.add(f32x4.mul(p, x2), constant(ERF, 7));
  p = f32x4.add(f32x4.mul(p, x2), constant(ERF, 8));
  let q = f32x4.add(f32x4.mul(constant(ERF, 9), x2), constant(ERF, 10));
  q = f32x4.add(f32x4.mul(q, x2), constant(ERF, 11));
  q = f32x4.add(f32x4.mul(q, x2), constant(ERF, 12));
  q = f32x4.add(f32x4.mul(q, x2), constant(ERF, 13));
  const erf = f32x4.div(f32x4.mul(x, p), q);
  return f32x4.mul(f32x4.mul(constant(HALVES, 0), values), f32x4.add(constant(HALVES, 1), erf));
}
