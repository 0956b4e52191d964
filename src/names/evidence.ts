import { KNOWN } from '../resource/gazetteer.js';
import { CASING, type SentenceWords } from './article-words.js';
import { CUE } from './cues.js';
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

/** What the occurrences of a word with a capital letter show of it. */
export interface Occurrences {
  /** How often it is seen in each of SEEN. */
  readonly counts: number[];
  /** The clusters of the words before and after the first {@link MAX_OCCURRENCES}. */
  readonly before: number[];
  readonly after: number[];
}

/** No more occurrences of a word have their neighbors looked at. */
const MAX_OCCURRENCES = 8;

/** What all words of an article show. */
export interface Evidence {
  /** By the hash of a word that has a capital letter somewhere. */
  readonly occurrences: ReadonlyMap<number, Occurrences>;
  /** How much the article is about sport, 0 to 3: in sport, a city or a country is usually a team. */
  readonly sport: number;
}

const AGE = /^[1-9][0-9]$/;

/** The ways in which a word with a capital letter is seen at one position: a bit for each of SEEN. */
export function seenAs({ words, casing }: SentenceWords, i: number): number {
  const after = words[i + 1];
  let seen = after ? seenBefore(after, words[i + 2]) : 0;
  if (i === 0) return seen;
  const before = words[i - 1]!;
  const { cues } = before;
  if (casing === CASING.running && (cues & CUE.openingMark) === 0) seen |= 1 << SEEN.capitalized;
  if (!before.isLower) {
    seen |= 1 << SEEN.afterCapital;
    return isKnown(before, KNOWN.title | KNOWN.firstName) ? seen | (1 << SEEN.afterTitle) : seen;
  }
  if (isKnown(before, KNOWN.title)) seen |= 1 << SEEN.afterTitle;
  if ((cues & CUE.place) !== 0) seen |= 1 << SEEN.afterIn;
  if ((cues & CUE.the) !== 0) seen |= 1 << SEEN.afterThe;
  if ((cues & CUE.organizationKind) !== 0) seen |= 1 << SEEN.besideOrganizationCue;
  if ((cues & CUE.work) !== 0) seen |= 1 << SEEN.besideWork;
  if (after && (cues & CUE.openingBracket) !== 0 && (after.cues & CUE.closingBracket) !== 0)
    seen |= 1 << SEEN.inBrackets;
  return seen;
}

/** What the two words after it show. */
function seenBefore(after: FeatureToken, second: FeatureToken | undefined): number {
  if (!after.isLower) {
    const seen = 1 << SEEN.beforeCapital;
    return isKnown(after, KNOWN.organizationWord) ? seen | (1 << SEEN.beforeOrganizationWord) : seen;
  }
  const { cues } = after;
  let seen = 0;
  if ((cues & CUE.saying) !== 0) seen |= 1 << SEEN.beforeSaying;
  if ((cues & CUE.organizationPart) !== 0) seen |= 1 << SEEN.besideOrganizationCue;
  if ((cues & CUE.work) !== 0) seen |= 1 << SEEN.besideWork;
  if ((cues & CUE.who) !== 0) seen |= 1 << SEEN.asPerson;
  if (!second || (cues & CUE.comma) === 0) return seen;
  if ((second.cues & CUE.who) !== 0 || AGE.test(second.text)) seen |= 1 << SEEN.asPerson;
  if (!second.isLower && isKnown(second, KNOWN.country | KNOWN.region)) seen |= 1 << SEEN.beforePlace;
  return seen;
}

export function collectEvidence(sentences: readonly SentenceWords[], edges: Edges): Evidence {
  const occurrences = new Map<number, Occurrences>();
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      const { isLower, hash } = words[i]!;
      if (isLower) continue;
      let found = occurrences.get(hash);
      if (!found) {
        found = { counts: new Array<number>(SEEN_KINDS).fill(0), before: [], after: [] };
        occurrences.set(hash, found);
      }
      const { counts, before, after } = found;
      const seen = seenAs(sentence, i);
      for (let kind = 0; kind < SEEN_KINDS; kind++) counts[kind]! += (seen >> kind) & 1;
      if (before.length >= MAX_OCCURRENCES) continue;
      before.push((i > 0 ? words[i - 1]! : edges.before).middle);
      after.push((words[i + 1] ?? edges.after).middle);
    }
  }
  return { occurrences, sport: readLower(sentences, occurrences) };
}

/** Counts where words are seen in lower case, and returns how much the article is about sport. */
function readLower(sentences: readonly SentenceWords[], occurrences: ReadonlyMap<number, Occurrences>): number {
  let count = 0;
  let sport = 0;
  for (const { words } of sentences) {
    for (const { isMark, isLower, hash, cues } of words) {
      if (isMark) continue;
      count++;
      if ((cues & CUE.sport) !== 0) sport++;
      const found = isLower ? occurrences.get(hash) : undefined;
      if (found) found.counts[SEEN.lower]!++;
    }
  }
  const share = sport / (count + 20);
  return share < 0.006 ? 0 : share < 0.02 ? 1 : share < 0.04 ? 2 : 3;
}
