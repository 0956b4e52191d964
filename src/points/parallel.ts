import { determiners } from '../lexicon/common/determiners.js';
import { contrasting, elaborating, turning } from '../lexicon/points/connectives.js';
import {
  strongModals,
  weakAuxiliaries,
  wordsOfAllThings,
  wordsOfPlace,
  wordsOfReport,
} from '../lexicon/points/parallel-words.js';
import { referringPronouns } from '../lexicon/points/reference-words.js';
import type { Document, Sentence } from '../types.js';
import { isWord } from './text.js';

/** What sentences in parallel have in common. */
interface Shape {
  readonly name: string;
  readonly example: string;
  /** How many sentences it takes: two may be alike by chance. */
  readonly least: number;
  /** Whether the lead must say no more than that there are so many things: "He has two problems." */
  readonly isPlainOnly: boolean;
  /** Whether the lead must end with what it counts, and the sentences be short: stories are full of such sentences. */
  readonly isBareOnly?: boolean;
  /** Equal for sentences of this shape; null for one that has another. */
  readonly keyOf: (words: readonly string[], isQuestion: boolean) => string | null;
}

const modals = new Set<string>(strongModals);
const auxiliaries = new Set<string>(weakAuxiliaries);
const pronouns = new Set<string>(referringPronouns);
const connectives = [...contrasting, ...elaborating, ...turning];
const articles = new Set<string>(determiners);
const places = new Set<string>(wordsOfPlace);
const reports = new Set<string>(wordsOfReport);
/** Words of a sentence in which its first auxiliary is looked for. */
const MAX_WORDS = 10;

/** Words of a sentence without a verb, at most. */
const MAX_FEW = 4;

export const parallelShapes: readonly Shape[] = [
  {
    name: 'same first word',
    example: 'It is cheap. It is quick. It is fair.',
    least: 3,
    isPlainOnly: false,
    keyOf: ([first]) => (first && !articles.has(first) ? first : null),
  },
  {
    name: 'same article',
    example: 'The roof leaks. The walls are damp. The door is gone.',
    least: 3,
    isPlainOnly: false,
    isBareOnly: true,
    keyOf: ([first]) => (first && articles.has(first) ? first : null),
  },
  {
    name: 'questions',
    example: 'Who pays? Why now?',
    least: 2,
    isPlainOnly: false,
    keyOf: (_, isQuestion) => (isQuestion ? '?' : null),
  },
  {
    name: 'same modal verb',
    example: 'Prices must fall. The guns must fall silent.',
    least: 2,
    isPlainOnly: false,
    keyOf: (words) => verbOf(words, modals),
  },
  {
    name: 'same auxiliary',
    example: 'Wages are low. The trains are late. Rents are high.',
    least: 3,
    isPlainOnly: false,
    isBareOnly: true,
    keyOf: (words) => verbOf(words, auxiliaries),
  },
  {
    name: 'a few words',
    example: 'Lower taxes. Fewer forms. Better courts.',
    least: 3,
    isPlainOnly: false,
    keyOf: (words) =>
      words.length <= MAX_FEW && !opensBackward(words) && !words.some((word) => auxiliaries.has(word)) ? 'few' : null,
  },
  {
    name: 'same two first words',
    example: 'In the north, the war goes on. In the south, the rains have failed.',
    least: 2,
    isPlainOnly: false,
    keyOf: ([first, second]) => (first && second && places.has(first) ? `${first} ${second}` : null),
  },
  {
    name: 'same first word of two',
    example: 'His party is small. His rival is rich.',
    least: 2,
    isPlainOnly: true,
    // "They will go on. They are led by Ann Lee.": two things are said of what was named.
    keyOf: ([first = '', second]) => (/^(?:they|s?he)$/.test(first) ? `${first} ${second}` : first) || null,
  },
];

/** The strong modal verb of a sentence that names its subject: "should"; null where it has none. */
export function modalOf(sentence: Sentence): string | null {
  return verbOf(wordsOf(sentence), modals);
}

/** The first of the verbs in a sentence that names its subject. */
function verbOf(words: readonly string[], verbs: ReadonlySet<string>): string | null {
  if (opensBackward(words)) return null;
  const at = words.findIndex((word, i) => i > 0 && i < MAX_WORDS && (verbs.has(word) || isHaveTo(words, i)));
  return at < 0 ? null : isHaveTo(words, at) ? 'have to' : (singulars[words[at]!] ?? words[at]!);
}

/** "The curfew is to end. All prisoners are to go home." */
const singulars: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', needs: 'need' };

/** "Prices have to fall.": as good as "must". */
function isHaveTo(words: readonly string[], at: number): boolean {
  return words[at + 1] === 'to' && (words[at] === 'has' || words[at] === 'have');
}

/** "It …", "But …": the sentence goes on with what the one before is about. */
function opensBackward(words: readonly string[]): boolean {
  const start = `${words.join(' ')} `;
  return pronouns.has(words[0] ?? '') || connectives.some((phrase) => start.startsWith(`${phrase} `));
}

/** Tokens of a sentence of which only its article or its verb is as in the others, at most. */
const MAX_PARALLEL = 25;

/** Whether sentences have one shape that the sentence after them does not have. */
export function areParallel(
  doc: Document,
  sentences: readonly Sentence[],
  next: Sentence | undefined,
  { isPlain, isBare }: { readonly isPlain: boolean; readonly isBare: boolean },
): boolean {
  const areShort = sentences.every(({ tokens }) => tokens.length <= MAX_PARALLEL);
  return parallelShapes.some(({ least, isPlainOnly, isBareOnly = false, keyOf }) => {
    if (sentences.length < least || (isPlainOnly && !isPlain) || (isBareOnly && !(isBare && areShort))) return false;
    const keyAt = (sentence: Sentence) => keyOf(wordsOf(sentence), isQuestion(doc, sentence));
    const key = keyAt(sentences[0]!);
    return key !== null && sentences.every((sentence) => keyAt(sentence) === key) && !(next && keyAt(next) === key);
  });
}

/** '… why now?"' */
function isQuestion({ article }: Document, { end }: Sentence): boolean {
  return /\?["”’)]*$/.test(article.text.slice(end - 4, end));
}

/** What takes up all that was announced, and what opens or closes somebody's words. */
const takesUp = new Set<string>([...wordsOfAllThings, '"', '“', '”']);

/** Tokens of a sentence in which the verb of its subject is looked for. */
const MAX_SUBJECT = 6;

/** Words of a sentence that says one thing, at most. */
const MAX_SHORT = 40;

/** Whether each sentence says a thing of its own, and none takes up the one before: the whole rest of a paragraph. */
export function areApart(sentences: readonly Sentence[]): boolean {
  return sentences.every((sentence) => {
    const { tokens } = sentence;
    // "The paper said that police …"
    if (tokens.slice(1, MAX_SUBJECT).some(({ normal }) => reports.has(normal))) return false;
    if (tokens.length > MAX_SHORT || tokens.some(({ normal }) => takesUp.has(normal))) return false;
    return !opensBackward(wordsOf(sentence));
  });
}

/** "It is cheap. And it is fair.": as the last of several phrases in a sentence does. */
export function onlyLastOpensAnd(sentences: readonly Sentence[]): boolean {
  const opening = sentences.filter(({ tokens }) => tokens[0]!.text === 'And');
  return opening.length === 1 && opening[0] === sentences.at(-1);
}

/** The first words of a sentence, without the "And" or "Or" before the last of several. */
function wordsOf({ tokens }: Sentence): string[] {
  const words = tokens
    .slice(0, MAX_WORDS + 2)
    .filter(isWord)
    .map(({ normal }) => normal);
  return words[0] === 'and' || words[0] === 'or' ? words.slice(1) : words;
}

/** The first words of a sentence; empty where it has fewer. */
export function openingOf(sentence: Sentence | undefined, count: number): string {
  const all = sentence?.tokens.slice(0, count + 3).filter(isWord) ?? [];
  const words = all[0]?.text === 'And' ? all.slice(1) : all;
  return words.length < count
    ? ''
    : words
        .slice(0, count)
        .map(({ normal }) => normal)
        .join(' ');
}
