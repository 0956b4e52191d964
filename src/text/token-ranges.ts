import type { Span } from '../types.js';

/** Some tokens of a list: `from` is the index of the first, `to` the index after the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens that each span covers, wholly or in part; null for a span that covers none.
 * @param tokens in order
 * @param spans by start; they may overlap
 */
export function tokenRanges(tokens: readonly Span[], spans: Iterable<Span>): (TokenRange | null)[] {
  const ranges: (TokenRange | null)[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    ranges.push(to > from ? { from, to } : null);
  }
  return ranges;
}
