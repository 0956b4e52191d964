import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { wordsOfRivers } from '../lexicon/names/companies-named-like-rivers.js';
import { beforeInOthers } from '../lexicon/names/place-nouns.js';
import { partitionPoint } from '../text/binary-search.js';
import { sureCue } from '../text/person-cues.js';
import type { Document, NameMention } from '../types.js';

/** "Paris, 24,", "Mr. Ford", "his sister Georgia" */
export function isSurelyPerson({ sentences }: Document, { sentence, start, end }: NameMention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const first = partitionPoint(tokens, (token) => token.end <= start);
  const last = partitionPoint(tokens, (token) => token.start < end) - 1;
  return last >= first && sureCue(tokens, { first, last }) !== null;
}

/** "MP for Tottenham"; not "for the Greens". */
export function isConstituency(text: string, { start }: NameMention): boolean {
  return /\bM[SE]?Ps? for $/.test(text.slice(Math.max(0, start - MAX_OFFICE), start));
}

const WITHIN = new RegExp(`(?<!\\b(?:${beforeInOthers.join('|')})\\s)\\b(?:in|near)\\s$`, 'i');
/** Characters of " investment in ". */
const MAX_WITHIN = 15;

/** "in Oxford", "near Oxford"; not "a stake in Oxford". */
export function isWithin(text: string, { start }: NameMention): boolean {
  return WITHIN.test(text.slice(Math.max(0, start - MAX_WITHIN), start));
}

const verbs = new Set<string>(verbsOfSaying);

/** "Arequipa says" */
export function isSpeaking(text: string, { end }: NameMention): boolean {
  return verbs.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + MAX_VERB))?.[1] ?? '');
}

/** Characters of " acknowledges" and of " MSPs for ". */
const [MAX_VERB, MAX_OFFICE] = [16, 10];

/** "lives in Hemsworth", "a train from Hemsworth" */
export function isAfterPreposition(text: string, { start }: NameMention): boolean {
  return PREPOSITION.test(text.slice(Math.max(0, start - MAX_PREPOSITION), start));
}

const PREPOSITION = /\b(?:around|at|from|in|into|near|of|outside|through|to|toward|towards|via|the)\s$/i;
/** Characters of " outside ". */
const MAX_PREPOSITION = 9;

const THE_RIVER = /\bthe(?:\s[\p{L}-]+)?\s$/iu;
/** Characters of " the Colombian ". */
const MAX_THE = 24;
const ofRivers = new Set<string>(wordsOfRivers);

/** "the Amazon", "Amazon deforestation" */
export function isRiver(text: string, { start, end }: NameMention): boolean {
  if (THE_RIVER.test(text.slice(Math.max(0, start - MAX_THE), start))) return true;
  return ofRivers.has(/^ ([\p{L}]+)/u.exec(text.slice(end, end + MAX_OF_RIVER))?.[1]?.toLowerCase() ?? '');
}

/** Characters of " deforestation". */
const MAX_OF_RIVER = 16;
