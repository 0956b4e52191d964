import type { TextSpan } from './article.js';

/** Words that a pattern matches. */
export interface Match extends TextSpan {
  /** The line of the text on which they start, from 1. */
  readonly line: number;
  /** The sentence that they are in; of one over 1,200 characters, which is a table or a list, the 600 characters on each side. */
  readonly sentence: MatchedSentence;
  /** The groups of the pattern by their names, those without one by their numbers from 0; without those that took no words. */
  readonly groups: Readonly<Record<string, MatchGroup>>;
  /** What the match names, in order; empty if the pattern has no tag that asks for names. */
  readonly mentions: readonly MatchMention[];
}

export interface MatchedSentence extends TextSpan {
  /** 0 for the first of the article. */
  readonly index: number;
}

export interface MatchGroup extends TextSpan {
  /** Id of the entity that exactly these words mention; null if there is none. */
  readonly entity: string | null;
  /** Its name. */
  readonly name: string | null;
}

export interface MatchMention extends TextSpan {
  /** Id of the entity. */
  readonly entity: string;
  readonly name: string;
}
