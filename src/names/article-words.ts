import { copyOf } from '../memory.js';
import { KNOWN } from '../resource/gazetteer.js';
import { hasPlainLetters, startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence, Token } from '../types.js';
import { describeWord, EDGES, type FeatureToken, isKnown, type Lexicon } from './feature-tokens.js';
import { withCapitals } from './truecase.js';

/** How a sentence is written: as running text, in CAPITALS, or With Most Words Capitalized. */
export const CASING = { running: 0, caps: 1, title: 2 } as const;

export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** One per token; where its capitals say nothing, spelled as running text would spell it. */
  readonly words: readonly FeatureToken[];
  readonly casing: number;
  /** True where nothing in the article shows how it spells its names. */
  readonly isGuessed: boolean;
}

/**
 * The words of an article, sentence by sentence. Headlines are read with the spellings of the body; where there are none,
 * and in an article without capitals, the lists say what is a name. Words that are not yet in `known` are added to it.
 */
export function readWords(doc: Document, lexicon: Lexicon, known: Map<string, FeatureToken>): SentenceWords[] {
  const describe = (text: string): FeatureToken => {
    const found = known.get(text);
    if (found) return found;
    const own = copyOf(text);
    const word = describeWord(own, lexicon, EDGES + known.size);
    known.set(own, word);
    return word;
  };
  const truecased = (texts: readonly string[]) => withCapitals(texts, describe, lexicon.gazetteer);
  if (isWithoutCapitals(doc)) {
    const { running: casing } = CASING;
    return doc.sentences.map(({ tokens }) => ({ tokens, words: truecased(textsOf(tokens)), casing, isGuessed: true }));
  }
  const areTitles = doc.sentences.map(({ block }) => doc.article.blocks[block]!.kind === 'title');
  const casings = doc.sentences.map((sentence, s) => casingOf(sentence, areTitles[s]!));
  let spellings: Spellings | null = null;
  return doc.sentences.map(({ tokens }, s): SentenceWords => {
    const casing = casings[s]!;
    if (casing === CASING.running) return { tokens, words: describeAll(tokens, describe), casing, isGuessed: false };
    spellings ??= collectSpellings(doc, casings);
    const isGuessed = spellings === NO_SPELLINGS;
    const words =
      casing === CASING.caps || areTitles[s] || isGuessed
        ? truecased(asInBody(tokens, casing, spellings))
        : asInList(tokens, spellings, describe).map(describe);
    return { tokens, words, casing, isGuessed };
  });
}

function describeAll(tokens: readonly Token[], describe: (text: string) => FeatureToken): FeatureToken[] {
  const words: FeatureToken[] = [];
  for (let i = 0; i < tokens.length; i++) words.push(describe(tokens[i]!.text));
  return words;
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

/** The words of a headline in lower case, but for those that the body has otherwise and acronyms: "FBI" among "Title Case". */
function asInBody(tokens: readonly Token[], casing: number, spellings: Spellings): string[] {
  return tokens.map(({ text }) => {
    const lower = text.toLowerCase();
    const isAcronym = casing === CASING.title && !hasLower(text);
    return spellings.get(lower)?.best ?? (isAcronym ? text : lower);
  });
}

/** The words of a line that is no headline, most of which are names: only its common words are in lower case. */
function asInList(tokens: readonly Token[], spellings: Spellings, describe: (text: string) => FeatureToken): string[] {
  return tokens.map(({ text }, i) => {
    if (i === 0 || !startsWithCapital(text) || !hasLower(text)) return text;
    const lower = text.toLowerCase();
    const spelling = spellings.get(lower)?.best;
    if (spelling !== undefined) return spelling;
    const word = describe(lower);
    return isKnown(word, KNOWN.common) && !isKnown(word, NAMES) ? lower : text;
  });
}

const NAMES = KNOWN.country | KNOWN.group | KNOWN.city | KNOWN.region | KNOWN.firstName | KNOWN.lastName | KNOWN.town;

/** Whether there are two letters side by side. */
function hasLetters(text: string): boolean {
  return (hasPlainLetters(text) ? /[A-Za-z]{2}/ : /\p{L}{2}/u).test(text);
}

function hasLower(text: string): boolean {
  return (hasPlainLetters(text) ? /[a-z]/ : /\p{Ll}/u).test(text);
}

function casingOf({ tokens }: Sentence, isTitle: boolean): number {
  let words = 0;
  let caps = 0;
  let long = 0;
  let capitalized = 0;
  for (const { text } of tokens) {
    const isPlain = startsPlain(text);
    if (!isPlain && !hasLetters(text)) continue;
    words++;
    if (!isPlain && !hasLower(text)) caps++;
    if (text.length < 4) continue;
    long++;
    if (startsWithCapital(text)) capitalized++;
  }
  if (words >= 2 && caps >= 0.7 * words) return CASING.caps;
  // A sentence full of names is not a headline.
  if (GOES_ON.has(tokens.at(-1)!.text) && !isTitle) return CASING.running;
  if (long >= 4 && capitalized >= 0.8 * long) return CASING.title;
  return CASING.running;
}

/** Whether a word starts with a plain letter and one in lower case, as nearly all do: the classes of Unicode take longer. */
function startsPlain(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  const second = text.charCodeAt(1);
  return first >= 97 && first <= 122 && second >= 97 && second <= 122;
}

/** No headline ends in one of these: "Lisbon, Porto," is a line of a list. */
const GOES_ON = new Set(['.', ',', ';']);

/** Fewer words say nothing. */
const MIN_WORDS = 4;
const MAX_SHARE_OF_CAPITALS = 0.02;

/** An article in lower case, as some people write online. */
function isWithoutCapitals({ sentences }: Document): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tokens } of sentences) {
    for (const { text, normal } of tokens) {
      if (!startsPlain(text) && !hasLetters(text)) continue;
      words++;
      // The normal form may differ by an apostrophe alone.
      if (text !== normal && text !== text.toLowerCase()) capitals++;
    }
    if (capitals > 20 && capitals > MAX_SHARE_OF_CAPITALS * words) return false;
  }
  return words >= MIN_WORDS && capitals <= MAX_SHARE_OF_CAPITALS * words;
}

interface Spelling {
  /** The most frequent spelling away from the start of a sentence. */
  readonly best: string;
  readonly count: number;
}

type Spellings = ReadonlyMap<string, Spelling>;

/** Of an article without running text. */
const NO_SPELLINGS: Spellings = new Map();

/** How the running text spells the words of the rest, by their lower case. */
function collectSpellings(doc: Document, casings: readonly number[]): Spellings {
  const wanted = new Set<string>();
  for (const [s, { tokens }] of doc.sentences.entries())
    if (casings[s] !== CASING.running) for (const { normal } of tokens) wanted.add(normal);
  const counts = new Map<string, number>();
  let hasText = false;
  for (const [s, { tokens }] of doc.sentences.entries()) {
    if (casings[s] !== CASING.running) continue;
    for (let i = 1; i < tokens.length; i++) {
      const { text, normal } = tokens[i]!;
      if ((hasText && !wanted.has(normal)) || (!startsPlain(text) && !hasLetters(text))) continue;
      hasText = true;
      if (wanted.has(normal)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  if (!hasText) return NO_SPELLINGS;
  const best = new Map<string, Spelling>();
  for (const [text, count] of counts) {
    const lower = text.toLowerCase();
    const rival = best.get(lower);
    if (!rival || count > rival.count) best.set(lower, { best: text, count });
  }
  return best;
}
