import type { DateToken } from './date-tokens.js';
import type { After, Item, Proposal } from './rule.js';

/** A way to make an expression longer: "two days" + "ago", "Wednesday" + "night". */
export interface Extension {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** The longer expression, or null; `behind` reads from any index behind the expression. */
  readonly extend: (tokens: readonly DateToken[], inner: Item, after: After) => Proposal | null;
}
