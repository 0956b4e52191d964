import { KNOWN } from '../../resource/gazetteer.js';
import type { Name } from '../agree.js';
import { knownRow } from '../feature-tokens.js';
import type { NameSentence } from '../name-sentence.js';
import type { PlaceArticle } from './article.js';

/** A name that was found as a person, an organization or something else, in its sentence. */
export interface Candidate {
  readonly name: Name;
  /** The names of the article in order, those before it as they were corrected, and its index among them. */
  readonly names: readonly Name[];
  readonly index: number;
  readonly sentence: NameSentence;
  readonly article: PlaceArticle;
}

export const LISTED = KNOWN.city | KNOWN.town | KNOWN.region;
export const SOMEWHERE = LISTED | KNOWN.country;

/** The name before it in the sentence; null where there is none. */
export function nameBefore({ name, names, index }: Candidate): Name | null {
  const before = names[index - 1];
  return before?.sentence === name.sentence ? before : null;
}

export function knownBits({ name: { first, last }, sentence, article }: Candidate): number {
  return knownRow(article.gazetteer, sentence.words, first, last);
}
