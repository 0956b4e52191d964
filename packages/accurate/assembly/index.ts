/**
 * The arithmetic of the encoder, as functions over rows in the memory; src/kernel/forward.ts says in which order they run.
 *
 * Two builds are made of it: one for every engine with SIMD, and one whose product takes relaxed SIMD. They give the same
 * bits, as does every machine: a product of integers is exact in any order, operations of floats run in the one order that
 * is written here, and activations have 7 bits, where the relaxed instruction is the same everywhere.
 */
export { attend, packKeys, packValues, quantizeHeads } from './attention';
export { pack } from './pack';
export { multiply } from './product';
export { add, gelu, normalize, quantize, widen } from './rows';

/** Where the memory is free: below lie constants. */
export const free: usize = __heap_base;
