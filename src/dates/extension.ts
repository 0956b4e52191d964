import type { DateToken } from './date-tokens.js';
import type { Behind, Item, Proposal } from './rule.js';

/** A way to make an expression longer: "two days" + "ago", "Wednesday" + "night". */
export interface Extension {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** The longer expression, or null; `behind` reads from any index behind the expression. */
  readonly extend: (words: readonly DateToken[], inner: Item, behind: Behind) => Proposal | null;
}
