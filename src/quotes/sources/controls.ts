import { plainFormsOfBe, wordsBeforeProgressives } from '../../lexicon/quotes/clause-words.js';
import { irregularControls, objectControlVerbs, subjectControlVerbs } from '../../lexicon/quotes/control-verbs.js';
import type { SpeechText } from '../speech-text.js';
import type { Phrase } from './base-phrase.js';
import { ruleOf } from './before.js';
import { sourceWords } from './kinds.js';
import { type SourcePhrase, sourcePhrase } from './source.js';

const subjectControls = new Set<string>(subjectControlVerbs);
const objectControls = new Set<string>(objectControlVerbs);
/** Forms before a participle. */
export const beForms: ReadonlySet<string> = new Set<string>([...plainFormsOfBe, ...wordsBeforeProgressives]);

/** Whether the subject of a verb is that of the one after "to" as well: "Wang declined to say". */
export function sharesSubject(lemma: string | null): boolean {
  return lemma !== null && subjectControls.has(lemma);
}

/** Whether its object is: "asked Lee to say". */
export function sharesObject(lemma: string | null): boolean {
  return lemma !== null && objectControls.has(lemma);
}

/** The plain form of a verb that takes another with "to"; null for other words. */
export function controlLemma(word: string): string | null {
  const irregular = irregularControls[word];
  if (irregular !== undefined) return irregular;
  for (const ending of ['', 's', 'es', 'ed', 'd', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = ending === '' ? word : word.slice(0, -ending.length);
    for (const lemma of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]) {
      if (subjectControls.has(lemma) || objectControls.has(lemma)) return lemma;
    }
  }
  return null;
}

export function beforeAdverbs({ tokens }: SpeechText, at: number, start: number): number {
  let last = at - 1;
  while (
    last >= start &&
    (/^\p{Ll}+ly$/u.test(tokens[last]!.normal) ||
      /^(?:also|not|then|again|even|just|still|later|further)$/.test(tokens[last]!.normal))
  )
    last--;
  return last >= start ? last : -1;
}

export function itself(speech: SpeechText, phrase: Phrase): SourcePhrase {
  return sourcePhrase(speech, sourceWords(speech, phrase), phrase, ruleOf(speech, phrase));
}

export function isPassive(speech: SpeechText, at: number): boolean {
  return beForms.has(speech.tokens[beforeAdverbs(speech, at, 0)]?.normal ?? '');
}

/** Ends a clause for sure. */
export function isHardStop(text: string): boolean {
  return /^[;:?!]$/.test(text);
}
