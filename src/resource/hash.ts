/** FNV-1a over the code units of a string, with the bits mixed: 32 bits, never 0, which marks an empty slot. */
export function hashText(text: string): number {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

export const START = 0x811c9dc5 | 0;

export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Mixes the bits of a hash, so that any of them can serve as an index. */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b | 0);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}

/** The hash of a feature, from its kind and its value. */
export function feature(kind: number, value: number): number {
  return finish(Math.imul(kind + 1, 0x9e3779b1 | 0) ^ value);
}

/** The hash of an ordered pair of values. */
export function pair(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b | 0) ^ (Math.imul(second, 0xc2b2ae35 | 0) + 0x165667b1);
}
