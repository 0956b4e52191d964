import type { Sex } from '../../resource/given-names.js';
import type { Entity } from '../../types.js';
import type { Role } from './role-words.js';

/** Somebody spoken of in the article's own words. */
export interface Mention {
  /** Index of its last token. */
  readonly at: number;
  /** The first token of a description that may be of somebody known: "the spokesman". */
  readonly from: number | null;
  /** The entity; null for somebody without a name: "a spokesman". */
  readonly id: string | null;
  /** Null where nothing tells. */
  readonly sex: Sex | null;
  /** How much is said of the person there: the subject of a sentence has most. */
  readonly weight: number;
}

/** A mention and how many turns of the article's own words stand before it. */
export interface Placed extends Mention {
  readonly turn: number;
  /** Whether only a surname is there that another person of the article has as well. */
  readonly isShared: boolean;
}

/** Whom the words of an article stand for, one after the other. */
export interface Discourse {
  /** By the token of "he", "she", "his", "her" or "him". */
  readonly pronouns: ReadonlyMap<number, string>;
  /** In order. */
  readonly mentions: readonly Placed[];
  /** For each sentence how many before it are not all quoted. */
  readonly turns: Int32Array;
  /** People by the last word of a role, by party, age and surname, in the order of their first mentions. */
  readonly people: ReadonlyMap<string, readonly Profile[]>;
}

/** What the article says of a person. */
export interface Profile {
  readonly id: string;
  /** In lower case. */
  readonly surname: string;
  readonly roles: readonly Role[];
  /** All words of the descriptions, in lower case: "texas", "republican", "52"; the codes of countries: "CN". */
  readonly words: ReadonlySet<string>;
  /** Whose husband, lawyer or spokesman it is: ids, and tokens of "his" and "her". */
  readonly owners: readonly (string | number)[];
  /** The token where the person is named first. */
  readonly first: number;
}

/** An organization that is named. */
export interface Body {
  readonly entity: Entity;
  /** What it is, in lower case: the words of its names, and what is said of it. */
  readonly words: ReadonlySet<string>;
  /** The tokens where it is named, in order. */
  readonly at: readonly number[];
}
