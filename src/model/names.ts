import type { NameType, Span, StatedBy } from './article.js';
import type { ListedEntity } from './lexicon.js';

/** A name that was found, before it is joined with the other mentions of its entity. */
export interface NameMention extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly type: NameType;
  /** Probability that span and type are right, 0 to 1. */
  readonly confidence: number;
  /** What found it; the tagger where it is left out. */
  readonly by?: string;
  /** What of the article's form gives the type, which is certain then; absent for a name that the tagger found. */
  readonly statedBy?: StatedBy;
  /** What the user's lexicon says it is; absent for a name that is not in it. */
  readonly listed?: ListedEntity;
}
