import { copyOf } from '../memory.js';
import { KNOWN } from '../resource/gazetteer.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence } from '../types.js';
import { describeWord, type FeatureToken, isKnown, type Lexicon } from './feature-tokens.js';

/** How a sentence is written: as running text, in CAPITALS, or With Most Words Capitalized. */
export const CASING = { running: 0, caps: 1, title: 2 } as const;

export interface SentenceWords {
  /** One per token; where the sentence is in capitals or title case, spelled as running text would spell it. */
  readonly words: readonly FeatureToken[];
  readonly casing: number;
}

/**
 * The words of an article, sentence by sentence; headlines are read with the spellings of the body. Words that are not
 * yet in `known` are added to it.
 */
export function readWords(doc: Document, lexicon: Lexicon, known: Map<string, FeatureToken>): SentenceWords[] {
  const describe = (text: string): FeatureToken => {
    const found = known.get(text);
    if (found) return found;
    const own = copyOf(text);
    const word = describeWord(own, lexicon);
    known.set(own, word);
    return word;
  };
  const areTitles = doc.sentences.map(({ block }) => doc.article.blocks[block]!.kind === 'title');
  const casings = doc.sentences.map((sentence, s) => casingOf(sentence, areTitles[s]!));
  let spellings: ReadonlyMap<string, Spelling> | null = null;
  return doc.sentences.map(({ tokens }, s): SentenceWords => {
    const casing = casings[s]!;
    if (casing === CASING.running) return { words: tokens.map(({ text }) => describe(text)), casing };
    spellings ??= collectSpellings(doc, casings);
    const bodySpellings = spellings;
    // In a real headline a common word is just that, even if it is somebody's surname too: "Near School".
    const names = areTitles[s] && casing === CASING.title ? SURE_NAMES : NAMES;
    return {
      words: tokens.map(({ text }, i) => {
        if (i === 0 && casing === CASING.title) return describe(text);
        return describe(spellAsRunning(text, casing, bodySpellings, names, describe));
      }),
      casing,
    };
  });
}

const LETTERS = /\p{L}{2}/u;
const HAS_LOWER = /\p{Ll}/u;

function casingOf({ tokens }: Sentence, isTitle: boolean): number {
  let words = 0;
  let caps = 0;
  let long = 0;
  let capitalized = 0;
  for (const { text } of tokens) {
    if (!LETTERS.test(text)) continue;
    words++;
    if (!HAS_LOWER.test(text)) caps++;
    if (text.length < 4) continue;
    long++;
    if (startsWithCapital(text)) capitalized++;
  }
  if (words >= 2 && caps >= 0.7 * words) return CASING.caps;
  // A sentence full of names is not a headline.
  if (tokens.at(-1)!.text === '.' && !isTitle) return CASING.running;
  if (long >= 4 && capitalized >= 0.8 * long) return CASING.title;
  return CASING.running;
}

interface Spelling {
  /** The most frequent spelling away from the start of a sentence. */
  readonly best: string;
  readonly count: number;
}

/** How the running text spells its words, by their lower case. */
function collectSpellings(doc: Document, casings: readonly number[]): ReadonlyMap<string, Spelling> {
  const counts = new Map<string, number>();
  for (const [s, { tokens }] of doc.sentences.entries()) {
    if (casings[s] !== CASING.running) continue;
    for (const [i, { text }] of tokens.entries())
      if (i > 0 && LETTERS.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const best = new Map<string, Spelling>();
  for (const [text, count] of counts) {
    const lower = text.toLowerCase();
    const rival = best.get(lower);
    if (!rival || count > rival.count) best.set(lower, { best: text, count });
  }
  return best;
}

const SURE_NAMES = KNOWN.country | KNOWN.group | KNOWN.city | KNOWN.region | KNOWN.firstName;
const NAMES = SURE_NAMES | KNOWN.lastName | KNOWN.town;

function spellAsRunning(
  text: string,
  casing: number,
  spellings: ReadonlyMap<string, Spelling>,
  names: number,
  describe: (text: string) => FeatureToken,
): string {
  if (!startsWithCapital(text) || (casing === CASING.title && !HAS_LOWER.test(text))) return text;
  const lower = text.toLowerCase();
  const spelling = spellings.get(lower);
  if (spelling) return spelling.best;
  if (HAS_LOWER.test(text) && casing === CASING.caps) return text;
  const word = describe(lower);
  if (isKnown(word, KNOWN.common) && !isKnown(word, names)) return lower;
  if (casing === CASING.title || text.includes('.') || (text.length <= 4 && !isKnown(word, names))) return text;
  return text[0]! + lower.slice(1);
}
