import type { CountryCodes, EntityType } from './analysis.js';
import type { TokenSpan } from './article.js';

/** A row of a lexicon: what its reader knows of one thing. */
export interface LexiconEntry {
  /** The line that it starts on, from 1. */
  readonly line: number;
  /** A name as texts have it. */
  readonly form: string;
  /** Other names as texts have them. */
  readonly aliases: readonly string[];
  /** What the entity is called; rows of one name and one type are one entity. */
  readonly name: string;
  /** Null where the text decides. */
  readonly type: EntityType | null;
  /** The ISO 3166-1 alpha-2 code of the country that it is or belongs to. */
  readonly code: string | null;
}

/** An entity of a lexicon, of one row or several. */
export interface ListedEntity {
  /** That of its first row. */
  readonly line: number;
  readonly name: string;
  readonly type: EntityType | null;
  readonly country: CountryCodes | null;
}

/** Where a text has a form of a lexicon. */
export interface ListedSpan extends TokenSpan {
  readonly listed: ListedEntity;
}
