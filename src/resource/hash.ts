/** FNV-1a over a string's code units, 32 bits, never 0 (0 marks an empty slot). */
export function hashText(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

export const START = 0x811c9dc5 | 0;

export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads a hash's bits, so that any of them may be used as an index. */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b | 0);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}

/** The hash of a feature: its kind and a value. */
export function feature(kind: number, value: number): number {
  return finish(Math.imul(kind + 1, 0x9e3779b1 | 0) ^ value);
}

/** The hash of a pair of values, which are in order. */
export function pair(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b | 0) ^ (Math.imul(second, 0xc2b2ae35 | 0) + 0x165667b1);
}
