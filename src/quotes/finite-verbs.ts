import { determiners } from '../lexicon/common/determiners.js';
import { functionWords } from '../lexicon/common/function-words.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import {
  plainFormsOfBe,
  severalSubjects,
  singularSubjects,
  wordsBeforeParticiples,
  wordsOfNoAct,
} from '../lexicon/quotes/clause-words.js';
import { irregularPasts, noPastForms } from '../lexicon/quotes/irregular-verbs.js';
import { speechBases, speechParticiples, speechVerbs } from '../lexicon/quotes/speech-verbs.js';
import { startsWithLower } from '../text/letter-case.js';
import type { SpeechText } from './speech-text.js';

const speaking = new Set<string>([...verbsOfSaying, ...speechVerbs]);
const bases = new Set<string>(speechBases);
const severalPronouns = new Set<string>(severalSubjects);
const participles = new Set<string>(speechParticiples);
const irregular = new Set<string>(irregularPasts);
const noPasts = new Set<string>(noPastForms);
const emptyWords = new Set<string>([...functionWords, ...wordsOfNoAct]);
const determining = new Set<string>(determiners);
/** Before a participle, which is no predicate by itself: "was told", "of leaked emails". */
const beforeParticiples = new Set<string>(wordsBeforeParticiples);
const formsOfBe = new Set<string>(plainFormsOfBe);
const singularPronouns = new Set<string>(singularSubjects);

/** "said", "grumbled", "texts": a word that mostly tells how something was said. */
export function isSpeechVerb({ tokens }: SpeechText, at: number): boolean {
  const { normal = '', text = '' } = tokens[at] ?? {};
  return speaking.has(normal) && startsWithLower(text);
}

/** "said", "saying" */
export function isSpeechWord(word: string): boolean {
  return speaking.has(word) || participles.has(word);
}

/** "walked", "went": a past form. */
export function isPastForm(word: string): boolean {
  return irregular.has(word) || (/^[a-z]{2,}ed$/.test(word) && !noPasts.has(word));
}

/**
 * Whether a word may be the predicate of a clause by its form and by the word before it: a verb of speech, a past form, a
 * word in -s after a pronoun. Not "is" and "has", whose participles are read as "was told": nobody told.
 */
export function isFiniteVerb(speech: SpeechText, at: number): boolean {
  const { tokens, nameEndingAt } = speech;
  const token = tokens[at];
  if (!token || token.glued || !startsWithLower(token.text) || nameEndingAt(at)) return false;
  const before = beforeAdverbs(speech, at);
  // "is labeling"
  if (token.normal.endsWith('ing')) return /^(?:is|was|are|were|been)$/.test(before);
  if (beforeParticiples.has(before) || determining.has(before)) return false;
  if (speaking.has(token.normal)) return true;
  if (bases.has(token.normal)) return severalPronouns.has(before);
  // "embraced enhanced methods"
  if (isPastForm(token.normal)) return !isPastForm(tokens[at - 1]?.normal ?? '');
  // Not "is", nor the "this" of "he put it this way".
  return singularPronouns.has(before) && /^[a-z]{2,}[^su]s$/.test(token.normal) && !emptyWords.has(token.normal);
}

/** "stutters", "fears": a word in -s after a noun, where the sentence ends or a phrase follows; no plural such as "supporters". */
export function isPresentForm({ tokens, nameEndingAt }: SpeechText, at: number): boolean {
  const { normal, text, glued } = tokens[at]!;
  if (glued || nameEndingAt(at) || !/^\p{Ll}{3,}[^su]s$/u.test(text) || emptyWords.has(normal)) return false;
  if (/(?:er|or|ist|ian|ant|ee|ment|ion|ing|tie|al|ent)s$/.test(normal)) return false;
  const before = tokens[at - 1]?.normal ?? '';
  if (determining.has(before) || emptyWords.has(before)) return false;
  return /^(?:[.,;:]|as|in|on|at|to|into|of|with|from|after|before|when|while)$/.test(tokens[at + 1]?.normal ?? '.');
}

/** "was told": what follows is no speaker's. */
export function isPassive(speech: SpeechText, at: number): boolean {
  return formsOfBe.has(beforeAdverbs(speech, at)) && !/(?:say|s)$/.test(speech.tokens[at]!.normal);
}

/** The word before a verb and its adverbs: "was" of "was later told". */
export function beforeAdverbs({ tokens }: SpeechText, at: number): string {
  let before = at - 1;
  while (
    before > 0 &&
    at - before < 4 &&
    /^(?:\p{Ll}+ly|also|later|then|once|never|just|even)$/u.test(tokens[before]!.normal)
  )
    before--;
  return tokens[before]?.normal ?? '';
}
