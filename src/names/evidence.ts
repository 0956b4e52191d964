import { KNOWN } from '../resource/gazetteer.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUES } from './cues.js';
import { type Edges, type FeatureToken, isKnown } from './feature-tokens.js';

/** What the occurrences of a word in the article show about it. */
export const SEEN = {
  lower: 0,
  /** Capitalized where running text would not have to. */
  capitalized: 1,
  /** After "Mr.", "President" or a first name. */
  afterTitle: 2,
  /** Before "said". */
  beforeSaying: 3,
  /** After "in", "at", "from", "near". */
  afterIn: 4,
  /** Before "Inc", "Ministry", "University". */
  beforeOrganizationWord: 5,
  inBrackets: 6,
  /** Before or after another capitalized word: part of a longer name. */
  beforeCapital: 7,
  afterCapital: 8,
  afterThe: 9,
  /** After "company" or before "shares"; newspapers, clubs and authorities have such cues as well. */
  besideOrganizationCue: 10,
  /** Before "who", ", who" or an age. */
  asPerson: 11,
  /** Before or after "film", "storm", "project". */
  besideWork: 12,
  /** Before ", France". */
  beforePlace: 13,
} as const;

export const SEEN_KINDS = 14;

/** By the hash of a word: how often it is seen in each of SEEN. */
export type Evidence = ReadonlyMap<number, readonly number[]>;

const AGE = /^[1-9][0-9]$/;

/** The ways in which a word is seen at one position: a bit for each of SEEN. */
export function seenAs({ words, casing }: SentenceWords, i: number): number {
  const word = words[i]!;
  if (word.isLower) return 1 << SEEN.lower;
  const before = words[i - 1];
  const after = words[i + 1];
  let seen = after ? seenBefore(after, words[i + 2]) : 0;
  if (!before) return seen;
  if (casing === CASING.running && !CUES.openingMark.has(before.hash)) seen |= 1 << SEEN.capitalized;
  if (!before.isLower) {
    seen |= 1 << SEEN.afterCapital;
    return isKnown(before, KNOWN.title | KNOWN.firstName) ? seen | (1 << SEEN.afterTitle) : seen;
  }
  if (isKnown(before, KNOWN.title)) seen |= 1 << SEEN.afterTitle;
  if (CUES.place.has(before.hash)) seen |= 1 << SEEN.afterIn;
  if (CUES.the.has(before.hash)) seen |= 1 << SEEN.afterThe;
  if (CUES.organizationKind.has(before.hash)) seen |= 1 << SEEN.besideOrganizationCue;
  if (CUES.work.has(before.hash)) seen |= 1 << SEEN.besideWork;
  if (after && CUES.openingBracket.has(before.hash) && CUES.closingBracket.has(after.hash))
    seen |= 1 << SEEN.inBrackets;
  return seen;
}

/** What the two words after it show. */
function seenBefore(after: FeatureToken, second: FeatureToken | undefined): number {
  if (!after.isLower) {
    const seen = 1 << SEEN.beforeCapital;
    return isKnown(after, KNOWN.organizationWord) ? seen | (1 << SEEN.beforeOrganizationWord) : seen;
  }
  let seen = 0;
  if (CUES.saying.has(after.hash)) seen |= 1 << SEEN.beforeSaying;
  if (CUES.organizationPart.has(after.hash)) seen |= 1 << SEEN.besideOrganizationCue;
  if (CUES.work.has(after.hash)) seen |= 1 << SEEN.besideWork;
  if (CUES.who.has(after.hash)) seen |= 1 << SEEN.asPerson;
  if (!second || !CUES.comma.has(after.hash)) return seen;
  if (CUES.who.has(second.hash) || AGE.test(second.text)) seen |= 1 << SEEN.asPerson;
  if (!second.isLower && isKnown(second, KNOWN.country | KNOWN.region)) seen |= 1 << SEEN.beforePlace;
  return seen;
}

export function collectEvidence(sentences: readonly SentenceWords[]): Evidence {
  const evidence = new Map<number, number[]>();
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.isMark) continue;
      let counts = evidence.get(word.hash);
      if (!counts) {
        counts = new Array<number>(SEEN_KINDS).fill(0);
        evidence.set(word.hash, counts);
      }
      const seen = seenAs(sentence, i);
      for (let kind = 0; kind < SEEN_KINDS; kind++) if ((seen >> kind) & 1) counts[kind]!++;
    }
  }
  return evidence;
}

/** How much an article is about sport, 0 to 3: in sport, a city or a country is usually a team. */
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

/** The clusters of the words before and after the occurrences of a word, in order. */
export interface Neighbors {
  readonly before: number[];
  readonly after: number[];
}

/** No more occurrences of a word are looked at. */
const MAX_OCCURRENCES = 8;

/** By the hash of a word with a capital letter: the words beside it, wherever it stands in the article. */
export function collectNeighbors(sentences: readonly SentenceWords[], edges: Edges): ReadonlyMap<number, Neighbors> {
  const neighbors = new Map<number, Neighbors>();
  for (const { words } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.isLower || word.isMark) continue;
      let found = neighbors.get(word.hash);
      if (!found) {
        found = { before: [], after: [] };
        neighbors.set(word.hash, found);
      }
      if (found.before.length >= MAX_OCCURRENCES) continue;
      found.before.push((words[i - 1] ?? edges.before).middle);
      found.after.push((words[i + 1] ?? edges.after).middle);
    }
  }
  return neighbors;
}
