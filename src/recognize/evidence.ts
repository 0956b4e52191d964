import { KNOWN } from '../resource/gazetteer.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUES } from './cues.js';
import { isKnown } from './words.js';

/** What the article shows of a word in all places where it stands. */
export const SEEN = {
  lower: 0,
  /** Capitalized where running text would not have to. */
  capitalized: 1,
  /** Behind "Mr.", "President" or a first name. */
  afterTitle: 2,
  /** Before "said". */
  beforeSaying: 3,
  /** Behind "in", "at", "from", "near". */
  afterIn: 4,
  /** Before "Inc", "Ministry", "University". */
  beforeOrganizationWord: 5,
  inBrackets: 6,
  /** Before or behind another capitalized word: part of a longer name. */
  beforeCapital: 7,
  behindCapital: 8,
  behindThe: 9,
} as const;

export const SEEN_KINDS = 10;

/** Counts by word (its hash), SEEN_KINDS each. */
export type Evidence = ReadonlyMap<number, Uint16Array>;

/** Calls `see` with each kind in which a word is seen at its place. */
export function seenAs({ words, casing }: SentenceWords, i: number, see: (kind: number) => void): void {
  const word = words[i]!;
  if (word.isLower) {
    see(SEEN.lower);
    return;
  }
  const before = words[i - 1];
  const behind = words[i + 1];
  if (i > 0 && casing === CASING.running && !CUES.opening.has(before!.hash)) see(SEEN.capitalized);
  if (before && !before.isLower) {
    see(SEEN.behindCapital);
    if (isKnown(before, KNOWN.title | KNOWN.firstName)) see(SEEN.afterTitle);
  } else if (before) {
    if (isKnown(before, KNOWN.title)) see(SEEN.afterTitle);
    if (CUES.place.has(before.hash)) see(SEEN.afterIn);
    if (CUES.the.has(before.hash)) see(SEEN.behindThe);
    if (behind && CUES.bracket.has(before.hash) && CUES.closing.has(behind.hash)) see(SEEN.inBrackets);
  }
  if (!behind) return;
  if (!behind.isLower) {
    see(SEEN.beforeCapital);
    if (isKnown(behind, KNOWN.organizationWord)) see(SEEN.beforeOrganizationWord);
  } else if (CUES.saying.has(behind.hash)) see(SEEN.beforeSaying);
}

export function collectEvidence(sentences: readonly SentenceWords[]): Evidence {
  const evidence = new Map<number, Uint16Array>();
  for (const sentence of sentences) {
    for (const [i, word] of sentence.words.entries()) {
      if (word.isMark) continue;
      const counts = evidence.get(word.hash) ?? new Uint16Array(SEEN_KINDS);
      evidence.set(word.hash, counts);
      seenAs(sentence, i, (kind) => {
        if (counts[kind]! < 65535) counts[kind]!++;
      });
    }
  }
  return evidence;
}

/** How much an article is about sport, 0 to 3: there a city or a country is as a rule a team. */
export function sportiness(sentences: readonly SentenceWords[]): number {
  let words = 0;
  let sport = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (word.isMark) continue;
      words++;
      if (CUES.sport.has(word.hash)) sport++;
    }
  }
  const share = sport / (words + 20);
  return share < 0.006 ? 0 : share < 0.02 ? 1 : share < 0.04 ? 2 : 3;
}
