import { vagueCounts } from '../lexicon/points/counts.js';
import { listWholes } from '../lexicon/points/list-nouns.js';
import { covered } from '../text/span.js';
import type { Document, Sentence, Span, Token } from '../types.js';
import { type Count, isPluralListNoun, readCounts } from './counts.js';
import { isDash, isWord, sentenceAt, tokenFrom } from './text.js';

/** What announces a list, and how plainly. */
export interface Lead extends Span {
  /** Whether it names what lists are made of: "two reasons", not "two bombs". */
  readonly isOfPoints: boolean;
  /** "in four areas" → 4. */
  readonly announced: number | null;
  /**
   * 'count' gives the number, 'noun' says what the points are ("several reasons", "the following"), 'plural' promises
   * some things ("several grains"), 'colon' ends with a colon or a question mark, 'clause' opens the sentence of the first
   * point; 'none' merely comes before.
   */
  readonly strength: 'count' | 'noun' | 'plural' | 'colon' | 'clause' | 'none';
}

const wholes = new Set<string>(listWholes);
const vagueWords = new Set<string>(vagueCounts);

/** Tokens of a lead that are read, from its end: nobody would want a longer one printed whole. */
const MAX_LEAD_TOKENS = 150;

/** Characters of a title, at most. */
const MAX_TITLE = 150;

/** The title, where it has the number of the points below it: "Five lessons of the flood". */
export function titleLead(doc: Document, firstMarker: number, found: number): Lead | null {
  const title = doc.sentences[0]!;
  if (title.end >= firstMarker || title.end - title.start > MAX_TITLE) return null;
  const lead = readWholeLead(title, found);
  return lead.announced === found && lead.isOfPoints ? lead : null;
}

/**
 * The sentence or clause before the first point.
 * @param firstMarker offset of the first point's marker
 * @param found how many points there are: it tells the number announced from others in the sentence ("for the two
 * companies there are three options")
 * @param notBefore offset; what stands before it belongs to another list
 */
export function findLead(doc: Document, firstMarker: number, found: number, notBefore = 0): Lead | null {
  const own = sentenceAt(doc, firstMarker);
  const to = tokenFrom(own.tokens, firstMarker);
  const from = Math.max(0, to - MAX_LEAD_TOKENS, own.start < notBefore ? tokenFrom(own.tokens, notBefore) : 0);
  const words = own.tokens.slice(from, to).filter(isWord);
  if (words.length >= 2) return widenLead(doc, own, readLead(own, from, to, found), found);
  // "124. First, …": the number of a paragraph may pass for a sentence.
  const isNumber = (sentence: Sentence | undefined) =>
    sentence !== undefined && !/\p{L}/u.test(covered(doc.article.text, sentence).slice(0, 12));
  const before = doc.sentences[own.index - (isNumber(doc.sentences[own.index - 1]) ? 2 : 1)];
  if (!before || own.block - before.block > 1 || before.end < notBefore) return null;
  return widenLead(doc, before, readWholeLead(before, found, notBefore), found);
}

/** A short lead that opens with "We need: first, …", in characters, and one as short as "We must, first, …". */
const MAX_SHORT_LEAD = 60;
const MAX_SHORT_CLAUSE = 30;

/** A lead without a number may take it from the sentence before. */
function widenLead(doc: Document, sentence: Sentence, lead: Lead, found: number): Lead {
  const before = doc.sentences[sentence.index - 1];
  if (lead.announced !== null || !before || before.block !== sentence.block) return lead;
  // "There are two ways out. The bank must help. First, … Second, …"
  const isSilent = lead.strength === 'none';
  if (!isSilent && !isShort(doc, lead)) return lead;
  const wider = readWholeLead(before, found);
  // "He named several reasons. Here they are:"
  if (lead.strength === 'colon' && wider.strength === 'noun') return { ...wider, end: lead.end };
  if (wider.announced !== found || (isSilent && !wider.isOfPoints)) return lead;
  return isSilent ? wider : { ...wider, end: lead.end };
}

/** "There are three gaps in our protection. We need: first, …", "There are two tasks. We must, first, listen and, second, act." */
function isShort(doc: Document, { start, end, strength }: Lead): boolean {
  if (doc.article.text[end - 1] === ':') return end - start <= MAX_SHORT_LEAD;
  return strength === 'clause' && end - start <= MAX_SHORT_CLAUSE;
}

function readWholeLead(sentence: Sentence, found: number, notBefore = 0): Lead {
  const { length } = sentence.tokens;
  const from = sentence.start < notBefore ? Math.min(length - 1, tokenFrom(sentence.tokens, notBefore)) : 0;
  return readLead(sentence, Math.max(from, length - MAX_LEAD_TOKENS), length, found);
}

function readLead({ tokens }: Sentence, from: number, to: number, found: number): Lead {
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

/** Of the counts in a lead the one that equals the number of points found; otherwise the last of things that lists are made of. */
function announcedNumber(found: readonly Count[], points: number): number | null {
  if (found.some(({ number }) => number === points)) return points;
  return found.findLast(({ isList }) => isList)?.number ?? null;
}

/** "several reasons", "the following steps", "as follows", "There's a reason for this". */
export function namesPoints(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.normal;
    if (word === 'following' || word === 'follows' || word === 'thus' || word === 'threefold') return true;
    if (isPluralListNoun(word) || (wholes.has(word) && at > from)) return true;
  }
  return false;
}

/** "several grains" */
function namesSome(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ normal }, i) => vagueWords.has(normal) && /[^s]s$/.test(tokens[from + i + 1]?.normal ?? ''));
}
