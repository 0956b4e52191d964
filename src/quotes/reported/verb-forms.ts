import { beliefVerbs, doublingBeliefs, irregularBeliefs } from '../../lexicon/quotes/belief-verbs.js';
import { documentVerbs, irregularDocumentVerbs } from '../../lexicon/quotes/document-verbs.js';
import { doublingVerbs, type Frame, irregularForms, reportingVerbs } from '../../lexicon/quotes/reporting-verbs.js';

/** Which form of a verb a word may be. */
export type Form = 'base' | 'present' | 'past' | 'participle' | 'doing';

/** What a verb reports: what is said, what a document says, or what somebody thinks or wants. */
export type Sort = 'speech' | 'document' | 'belief';

/** A verb that reports, as a word may be a form of it. */
export interface Verb {
  readonly sort: Sort;
  readonly lemma: string;
  readonly forms: ReadonlySet<Form>;
  /** The words that must follow. */
  readonly rest: readonly string[];
  readonly frames: ReadonlySet<Frame>;
}

const doubling = new Set<string>([...doublingVerbs, ...doublingBeliefs]);
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  ...irregularForms,
  ...irregularDocumentVerbs,
  ...irregularBeliefs,
};

/** By a word, the verbs that it is a form of: those of more words first. */
export const verbs: ReadonlyMap<string, readonly Verb[]> = readVerbs();

function readVerbs(): Map<string, Verb[]> {
  const byWord = new Map<string, Verb[]>();
  const read = (sort: Sort, table: Readonly<Record<string, readonly Frame[]>>) => {
    for (const [phrase, frames] of Object.entries(table)) {
      const [lemma = '', ...rest] = phrase.split(' ');
      for (const [word, forms] of formsOf(lemma)) {
        const verb = { sort, lemma, forms, rest, frames: new Set<Frame>(frames) };
        byWord.set(word, [...(byWord.get(word) ?? []), verb]);
      }
    }
  };
  read('speech', reportingVerbs);
  read('document', documentVerbs);
  read('belief', beliefVerbs);
  // "made it clear" before "made clear"
  for (const each of byWord.values()) each.sort((a, b) => b.rest.length - a.rest.length);
  return byWord;
}

function formsOf(lemma: string): Map<string, Set<Form>> {
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1)! : lemma.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const present = lemma.replace(/([^aeiou])y$/, '$1ie').replace(/([sx]|sh|ch)$/, '$1e');
  const parts = irregular[lemma];
  const forms = new Map<string, Set<Form>>();
  const add = (word: string, form: Form) => forms.set(word, new Set([...(forms.get(word) ?? []), form]));
  add(lemma, 'base');
  add(`${present}s`, 'present');
  add(parts?.[0] ?? past, 'past');
  add(parts?.[1] ?? past, 'participle');
  add(`${stem}ing`, 'doing');
  return forms;
}
