import { KNOWN } from '../resource/gazetteer.js';
import { feature, pair } from '../resource/hash.js';
import type { Edges, FeatureToken } from './feature-tokens.js';
import { KIND } from './kinds.js';

/** A row of capitalized words, as a whole: "Shanghai Cooperation Organization". */
export interface Capitals {
  readonly start: number;
  readonly end: number;
  /** Features that all its words share. */
  readonly features: Int32Array;
  /** What these features add to the score of each label, once the tagger has summed it up. */
  scores: Int32Array | null;
}

/** For each token the row of capitalized words that it is in, or null. */
export function findCapitals(words: readonly FeatureToken[], edges: Edges): (Capitals | null)[] {
  const rows: (Capitals | null)[] = new Array(words.length).fill(null);
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.isCapitalized) continue;
    let end = start + 1;
    while (end < words.length && words[end]!.isCapitalized) end++;
    const row = { start, end, features: describeRow(words, start, end, edges), scores: null };
    rows.fill(row, start, end);
    start = end;
  }
  return rows;
}

function describeRow(words: readonly FeatureToken[], start: number, end: number, edges: Edges): Int32Array {
  const first = words[start]!;
  const last = words[end - 1]!;
  const left = words[start - 1] ?? edges.before;
  const right = words[end] ?? edges.after;
  const length = Math.min(end - start, 5);
  let within = 0;
  for (let i = start; i < end; i++)
    within |= words[i]!.known & (KNOWN.organizationWord | KNOWN.title | KNOWN.placeWord);
  return Int32Array.of(
    feature(KIND.rowFirst, first.hash),
    feature(KIND.rowFirstCluster, first.middle),
    feature(KIND.rowFirstKnown, pair(first.known, length)),
    feature(KIND.rowLast, last.hash),
    feature(KIND.rowLastCluster, last.middle),
    feature(KIND.rowLastKnown, pair(last.known, length)),
    feature(KIND.rowLeft, pair(left.hash, length === 1 ? 1 : 2)),
    feature(KIND.rowLeftCluster, left.middle),
    feature(KIND.rowRight, pair(right.hash, length === 1 ? 1 : 2)),
    feature(KIND.rowRightCluster, right.middle),
    feature(KIND.rowWithin, pair(within, length)),
    feature(KIND.rowAround, pair(left.coarse, right.coarse)),
  );
}
