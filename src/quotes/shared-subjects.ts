import { personalPronouns } from '../lexicon/common/pronouns.js';
import { clauseLinks } from '../lexicon/quotes/clause-links.js';
import { phraseOpeners } from '../lexicon/quotes/phrase-openers.js';
import type { NamePlace, SpeechText } from './speech-text.js';

const links = new Set<string>(clauseLinks);
const openers = new Set<string>(phraseOpeners);
const pronouns = new Set<string>(personalPronouns);
/** So far from its subject a verb may stand. */
const FARTHEST = 60;
const LONGEST_APPOSITION = 20;

/** A subject by its first token and the one behind its last: a name, or a pronoun where there is none. */
export interface Subject {
  readonly name: NamePlace | null;
  readonly from: number;
  readonly to: number;
}

/**
 * What a sentence opens with, where it is the subject of the verb behind "and" or "but" as well: "Wang met Lee and said …".
 * Null where somebody else may be: "Wang met Lee who smiled and said …", "Wang left, Lee smiled and said …".
 * @param conjunction index of the "and"
 * @param start index of the sentence's first token
 */
export function sharedSubject(speech: SpeechText, conjunction: number, start: number): Subject | null {
  const { tokens, nameStartingAt } = speech;
  if (conjunction - start > FARTHEST) return null;
  const subject = firstSubject(speech, start, conjunction);
  if (!subject) return null;
  const predicate = behindApposition(speech, subject.to, conjunction);
  if (!/^[a-z]{2,}$/.test(tokens[predicate]!.text) || /^(?:and|or)$/.test(tokens[predicate]!.text)) return null;
  // "Wang said that it was late, but said …": behind a comma the sentence itself goes on.
  const isParted = tokens[conjunction - 1]!.text === ',';
  for (let at = predicate; at < conjunction; at++) {
    const { normal, text } = tokens[at]!;
    if (!isParted && links.has(normal)) return null;
    if (/^(?:,|and|but|or)$/.test(text) && nameStartingAt.has(at + 1)) return null;
  }
  return subject;
}

/** The name at the beginning, titles aside: "Foreign Minister Wang Yi met …"; or "He". */
function firstSubject({ tokens, nameStartingAt }: SpeechText, start: number, end: number): Subject | null {
  if (pronouns.has(tokens[start]!.normal)) return { name: null, from: start, to: start + 1 };
  for (let at = start; at < end; ) {
    const name = nameStartingAt.get(at);
    // "Truth and Said Group": the "and" is part of the name.
    if (name && name.to > end) return null;
    if (name && !name.isDemonym && name.entity.type !== 'place') return { name, from: at, to: name.to };
    const { normal, text } = tokens[at]!;
    if (!name && (!/^\p{Lu}/u.test(text) || openers.has(normal))) return null;
    at = name?.to ?? at + 1;
  }
  return null;
}

/** "Wang, the foreign minister, met …": where the sentence goes on. */
function behindApposition({ tokens }: SpeechText, from: number, end: number): number {
  if (tokens[from]!.text !== ',') return from;
  for (let at = from + 1; at < end && at - from < LONGEST_APPOSITION; at++) if (tokens[at]!.text === ',') return at + 1;
  return from;
}
