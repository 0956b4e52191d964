import { personalPronouns } from '../lexicon/common/pronouns.js';
import { clauseLinks } from '../lexicon/quotes/clause-links.js';
import { phraseOpeners } from '../lexicon/quotes/phrase-openers.js';
import { phraseEnd } from '../text/noun-phrases.js';
import type { TokenRange } from '../text/token-ranges.js';
import type { SpeechName, SpeechText } from './speech-text.js';

const links = new Set<string>(clauseLinks);
const openers = new Set<string>(phraseOpeners);
const pronouns = new Set<string>(personalPronouns);
/** Tokens between a subject and its second verb, and of an apposition to it, at most. */
const MAX_DISTANCE = 60;
const MAX_APPOSITION = 20;

/** A subject: a name, or a pronoun where there is none. */
export interface Subject extends TokenRange {
  readonly name: SpeechName | null;
}

/**
 * The subject that opens a sentence, where it is that of the verb after "and" or "but" as well: "Wang met Lee and said …".
 * Null where that may be somebody else: "Wang met Lee who smiled and said …", "Wang left, Lee smiled and said …".
 * @param conjunction index of the "and"
 * @param start index of the sentence's first token
 */
export function sharedSubject(speech: SpeechText, conjunction: number, start: number): Subject | null {
  const { tokens, nameStartingAt } = speech;
  if (conjunction - start > MAX_DISTANCE) return null;
  const subject = firstSubject(speech, start, conjunction);
  if (!subject) return null;
  const predicate = afterApposition(speech, subject.to, conjunction);
  if (!/^[a-z]{2,}$/.test(tokens[predicate]!.text) || /^(?:and|or)$/.test(tokens[predicate]!.text)) return null;
  // "Wang said that it was late, but said …": after a comma the sentence itself goes on.
  const isParted = tokens[conjunction - 1]!.text === ',';
  for (let at = predicate; at < conjunction; at++) {
    const { normal, text } = tokens[at]!;
    if (!isParted && links.has(normal)) return null;
    if (/^(?:,|and|but|or)$/.test(text) && nameStartingAt(at + 1)) return null;
  }
  return subject;
}

/** The name at the beginning, its title apart: "Foreign Minister Wang Yi met …"; or "He". */
function firstSubject(speech: SpeechText, start: number, end: number): Subject | null {
  const { tokens, nameStartingAt } = speech;
  if (pronouns.has(tokens[start]!.normal)) return { name: null, from: start, to: start + 1 };
  const at = phraseEnd(speech, start, end, ({ normal, text }, name) => {
    // "Truth and Said Group": the "and" is part of the name.
    if (name) return name.to <= end && (name.isDemonym || name.entity.type === 'place');
    return /^\p{Lu}/u.test(text) && !openers.has(normal);
  });
  const name = at < end ? nameStartingAt(at) : null;
  return name && name.to <= end ? { name, from: at, to: name.to } : null;
}

/** "Wang, the foreign minister, met …": the index where the sentence goes on. */
function afterApposition({ tokens }: SpeechText, from: number, end: number): number {
  if (tokens[from]!.text !== ',') return from;
  for (let at = from + 1; at < end && at - from < MAX_APPOSITION; at++) if (tokens[at]!.text === ',') return at + 1;
  return from;
}
