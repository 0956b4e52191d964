import type { Span } from '../types.js';

/** What opens a point: "First", "The second", "(a)", "Step 3", "•". */
export interface Marker extends Span {
  readonly family: 'ordinal' | 'nominal' | 'cardinal' | 'label' | 'numeral' | 'letter' | 'bullet';
  /** Markers of one list share it: "ordinal", "(1)", "a.", "step", "•". */
  readonly key: string;
  /** What it may count as: "(i)" is 1 or 9; 'next' for "Another", 'last' for "Finally". */
  readonly numbers: readonly number[] | 'next' | 'last';
  /** Where the point's own text starts, after the comma or colon that belongs to the marker. */
  readonly textStart: number;
  /** The number of the point that it is within, where it says so: "2" for "2.1". */
  readonly outer?: string;
  /** What it opens: a line, a sentence within a line, or a clause within a sentence. */
  readonly position: 'line' | 'sentence' | 'clause';
  /** Columns by which its line is indented, where a number or a bullet opens one. */
  readonly indent?: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Only as good as its neighbors: "first" in the middle of a clause without a comma. */
  readonly isWeak: boolean;
}
