import { countNouns, counts, vagueCounts } from '../lexicon/points/counts.js';
import { listNouns, listWholes } from '../lexicon/points/list-nouns.js';
import { measureNouns } from '../lexicon/points/measure-nouns.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { isDash, isWord, sentenceAt, tokenFrom } from './text.js';

/** What announces a list, and how plainly. */
export interface Lead extends Span {
  /** Whether it names what lists are made of: "two reasons", not "two bombs". */
  readonly isOfPoints: boolean;
  /** "in four areas" → 4. */
  readonly announced: number | null;
  /** 'count' names the number, 'noun' what the points are ("several reasons", "the following"), 'plural' some things ("several grains"), 'colon' only opens them, 'clause' begins their sentence; 'none' merely stands before. */
  readonly strength: 'count' | 'noun' | 'plural' | 'colon' | 'clause' | 'none';
}

/** A number of things in a sentence: "three basic gaps". */
export interface Count {
  readonly number: number;
  /** Index of the number's token. */
  readonly at: number;
  /** Index behind the noun's token. */
  readonly end: number;
  /** Whether the noun is one that lists are made of: "reasons", not "bombs". */
  readonly isList: boolean;
}

const plurals = new Set<string>(listNouns);
const singulars = new Set<string>(listNouns.map(singular));
const wholes = new Set<string>(listWholes);
const measures = new Set<string>(measureNouns);
const vague = new Set<string>(vagueCounts);
const numbers = new Map<string, number>([
  ...counts.map((word, i): [string, number] => [word, i + 1]),
  ...Object.entries(countNouns),
]);

function singular(plural: string): string {
  if (plural === 'criteria') return 'criterion';
  if (plural === 'hypotheses') return 'hypothesis';
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/, '');
}

/** Whether a point is called so: "reason", "areas". */
export function isListNoun(word: string): boolean {
  return plurals.has(word) || singulars.has(word);
}

const COMPOUND = /^(\p{L}+|\d{1,2})-(?:points?|parts?|way|steps?|pronged?|stages?|pillars?|items?|pieces?|tracks?)$/u;
const MOST_WORDS_TO_NOUN = 6;
/** Words that end the noun phrase a number counts: "two of", "two that". */
const PHRASE_END = new Set([
  'of',
  'in',
  'for',
  'to',
  'that',
  'which',
  'who',
  'is',
  'are',
  'was',
  'were',
  'and',
  'or',
  'have',
  'has',
  'had',
  'with',
  'by',
  'on',
  'at',
  'from',
  'as',
  'will',
  'would',
  'but',
]);

/** The numbers of things that a stretch of a sentence names, in order; measures ("two years") are none. */
export function readCounts(tokens: readonly Token[], from: number, to: number): Count[] {
  const found: Count[] = [];
  for (let i = from; i < to; i++) {
    const count = readCount(tokens, i, to);
    if (count) found.push(count);
  }
  return found;
}

function readCount(tokens: readonly Token[], i: number, to: number): Count | null {
  const { normal, text } = tokens[i]!;
  // "Five-point plan" is three tokens, "five-point plan" one.
  const isCut = tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued && tokens[i + 2]?.glued === true;
  const compound = COMPOUND.exec(isCut ? `${normal}-${tokens[i + 2]!.normal}` : normal);
  if (compound) {
    const number = numbers.get(compound[1]!) ?? (Number(compound[1]) || 0);
    return number > 1 ? { number, at: i, end: i + (isCut ? 3 : 1), isList: true } : null;
  }
  if (isCut) return null;
  const number = numbers.get(normal) ?? (/^\d{1,2}$/.test(text) ? Number(text) : 0);
  if (number < 2) return null;
  const before = tokens[i - 1];
  if (
    before &&
    (/^[$€£#/:.]$/.test(before.text) || /^(?:nos?\.|article|section|chapter|page|of)$/.test(before.normal))
  ) {
    if (before.normal !== 'of' || /^\d/.test(text)) return null;
  }
  if (normal.endsWith('fold')) return { number, at: i, end: i + 1, isList: true };
  let k = i + 1;
  if (normal in countNouns && tokens[k]?.normal === 'of') k++;
  const limit = Math.min(to, k + MOST_WORDS_TO_NOUN);
  // "There are two more."
  if (/^(?:more|others)$/.test(tokens[k]?.normal ?? '') && !isWord(tokens[k + 1])) {
    return { number, at: i, end: k + 1, isList: true };
  }
  let plural: number | null = null;
  for (; k < limit; k++) {
    const word = tokens[k]!;
    if (/^["“”‘’']+$/.test(word.text) || isDash(word)) continue;
    if (!isWord(word) || PHRASE_END.has(word.normal)) break;
    if (measures.has(word.normal)) return null;
    if (plurals.has(word.normal)) return { number, at: i, end: k + 1, isList: true };
    if (plural === null && /[^s'u]s$/.test(word.normal)) plural = k;
  }
  return plural === null ? null : { number, at: i, end: plural + 1, isList: false };
}

/** Longest lead in tokens; what is longer announces nothing that a reader would want whole. */
const LONGEST_LEAD = 150;

/**
 * The sentence or clause before the first point. `found` helps to tell the number announced from others in the
 * sentence ("for the two companies there are three options"); what stands before `notBefore` belongs to another list.
 */
export function findLead(doc: Document, firstMarker: number, found: number, notBefore = 0): Lead | null {
  const own = sentenceAt(doc, firstMarker);
  const to = tokenFrom(own.tokens, firstMarker);
  const from = Math.max(0, to - LONGEST_LEAD, own.start < notBefore ? tokenFrom(own.tokens, notBefore) : 0);
  const words = own.tokens.slice(from, to).filter(isWord);
  if (words.length >= 2) return widenLead(doc, own, readLead(own, from, to, found), found);
  const before = doc.sentences[own.index - 1];
  if (!before || own.block - before.block > 1 || before.end < notBefore) return null;
  const lead = readLead(before, Math.max(0, before.tokens.length - LONGEST_LEAD), before.tokens.length, found);
  return widenLead(doc, before, lead, found);
}

/** "… filling three basic gaps in our protection. We need: first, …": a short lead takes its number from the sentence before it. */
function widenLead(doc: Document, sentence: Sentence, lead: Lead, found: number): Lead {
  const before = doc.sentences[sentence.index - 1];
  // "There are two tasks. We must, first, listen and, second, act."
  const length = lead.end - lead.start;
  const isShort = doc.article.text[lead.end - 1] === ':' ? length <= 60 : lead.strength === 'clause' && length <= 30;
  // "There are two ways out. The bank must help. First, … Second, …"
  const isSilent = lead.strength === 'none';
  if (lead.announced !== null || !(isShort || isSilent) || !before || before.block !== sentence.block) return lead;
  const wider = readLead(before, Math.max(0, before.tokens.length - LONGEST_LEAD), before.tokens.length, found);
  if (wider.announced !== found || (isSilent && !wider.isOfPoints)) return lead;
  return isSilent ? wider : { ...wider, end: lead.end };
}

function readLead(sentence: Sentence, from: number, to: number, found: number): Lead {
  const { tokens } = sentence;
  let last = to;
  while (last > from + 1 && (/^[,;("“‘'[]+$/.test(tokens[last - 1]!.text) || isDash(tokens[last - 1]))) last--;
  const span = { start: tokens[from]!.start, end: tokens[last - 1]!.end };
  const counted = readCounts(tokens, from, to);
  const announced = announcedNumber(counted, found);
  if (announced !== null) {
    const isOfPoints = counted.some((count) => count.number === announced && count.isList);
    return { ...span, announced, isOfPoints, strength: 'count' };
  }
  const isOfPoints = namesPoints(tokens, from, to);
  if (isOfPoints) return { ...span, announced, isOfPoints, strength: 'noun' };
  if (namesSome(tokens, from, to)) return { ...span, announced, isOfPoints, strength: 'plural' };
  if (/^[:?]+$/.test(tokens[last - 1]!.text)) return { ...span, announced, isOfPoints, strength: 'colon' };
  return { ...span, announced, isOfPoints, strength: to < tokens.length ? 'clause' : 'none' };
}

/** Of the counts in a lead, the one that the points found bear out; else the last of things that lists are made of. */
function announcedNumber(found: readonly Count[], points: number): number | null {
  const fitting = found.filter(({ number }) => number === points);
  if (fitting.length > 0) return points;
  return found.filter(({ isList }) => isList).at(-1)?.number ?? null;
}

/** "several reasons", "the following steps", "as follows", "There's a reason for this". */
export function namesPoints(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.normal;
    if (word === 'following' || word === 'follows' || word === 'thus' || word === 'threefold') return true;
    if (plurals.has(word) || (wholes.has(word) && i > from)) return true;
  }
  return false;
}

/** "several grains" */
function namesSome(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ normal }, i) => vague.has(normal) && /[^s]s$/.test(tokens[from + i + 1]?.normal ?? ''));
}
