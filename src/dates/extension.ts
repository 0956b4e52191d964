import type { DateToken } from './date-tokens.js';
import type { Item, List, Proposal } from './proposal.js';
import type { After } from './rule.js';

/** A way to make an expression longer: "two days" + "ago", "Wednesday" + "night". */
export interface Extension {
  /** The phrase it reads. */
  readonly name: string;
  /** A sentence in which it finds one thing. */
  readonly example: string;
  /** The words and marks that it goes on with; it may also go on with another expression right away. */
  readonly next: readonly string[];
  /** The longer expression, or null; `after` reads from any index after the expression. */
  readonly extend: (tokens: readonly DateToken[], inner: Item, after: After) => Proposal | null;
  /** The same for a list: "May 3, 5" + "and June 7, 2019". */
  readonly extendList?: (tokens: readonly DateToken[], inner: List, after: After) => Proposal | null;
}
