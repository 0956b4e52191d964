import { KNOWN } from '../resource/gazetteer.js';
import { feature, pair } from '../resource/hash.js';
import type { Edges, FeatureToken } from './feature-tokens.js';
import { KIND } from './kinds.js';

/** A row of capitalized words, as a whole: "Shanghai Cooperation Organization". */
export interface Capitals {
  readonly start: number;
  readonly end: number;
}

/** How many features a row has. */
export const ROW_FEATURES = 12;

/** For each token the row of capitalized words that it is in, or null. */
export function findCapitals(words: readonly FeatureToken[]): (Capitals | null)[] {
  const rows: (Capitals | null)[] = new Array(words.length).fill(null);
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.isCapitalized) continue;
    let end = start + 1;
    while (end < words.length && words[end]!.isCapitalized) end++;
    const row = { start, end };
    rows.fill(row, start, end);
    start = end;
  }
  return rows;
}

/** Writes the features that all words of a row share to the start of `out`. */
export function writeRow(
  words: readonly FeatureToken[],
  { start, end }: Capitals,
  edges: Edges,
  out: Int32Array,
): void {
  const first = words[start]!;
  const last = words[end - 1]!;
  const left = words[start - 1] ?? edges.before;
  const right = words[end] ?? edges.after;
  const length = Math.min(end - start, 5);
  let within = 0;
  for (let i = start; i < end; i++)
    within |= words[i]!.known & (KNOWN.organizationWord | KNOWN.title | KNOWN.placeWord);
  out[0] = feature(KIND.rowFirst, first.hash);
  out[1] = feature(KIND.rowFirstCluster, first.middle);
  out[2] = feature(KIND.rowFirstKnown, pair(first.known, length));
  out[3] = feature(KIND.rowLast, last.hash);
  out[4] = feature(KIND.rowLastCluster, last.middle);
  out[5] = feature(KIND.rowLastKnown, pair(last.known, length));
  out[6] = feature(KIND.rowLeft, pair(left.hash, length === 1 ? 1 : 2));
  out[7] = feature(KIND.rowLeftCluster, left.middle);
  out[8] = feature(KIND.rowRight, pair(right.hash, length === 1 ? 1 : 2));
  out[9] = feature(KIND.rowRightCluster, right.middle);
  out[10] = feature(KIND.rowWithin, pair(within, length));
  out[11] = feature(KIND.rowAround, pair(left.coarse, right.coarse));
}
