import type { QuoteRule } from './rules.js';

/** Who speaks: the entity, or null for "officials" and for a pronoun that may mean several; and where that is said. */
export interface Speaker {
  readonly id: string | null;
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The rule that found it. */
  readonly by: QuoteRule;
}

/** A speaker as a rule gives it: the rule's own name is added. */
export type FoundSpeaker = Omit<Speaker, 'by'>;
