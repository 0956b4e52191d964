import type { NameMention } from '../types.js';

/** A rule that decides what a mention is or joins it to its entity. */
export interface Rule {
  /** The kind of phrase that it reads, as `by` gives it: "surname of a full name". */
  readonly name: string;
  /** A text in which it decides a mention, with the names marked that the tagger finds: "[[Ann Lee|person]] spoke." */
  readonly example: string;
}

/** A name as it was found, or as a rule completed it. */
export type FoundName = NameMention;

/** What found a name. */
export function finderOf({ by, statedBy }: FoundName): string {
  return by ?? statedBy ?? 'tagger';
}

/** "tagger; surname of a full name": the reasons so far and a rule that was applied after them. */
export function withRule(by: string, { name }: Rule): string {
  return `${by}; ${name}`;
}
