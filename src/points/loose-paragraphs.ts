import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { openersOfNamedPoints, speechNouns, wordsBeforeMorePoints } from '../lexicon/points/loose-leads.js';
import { referringPronouns } from '../lexicon/points/reference-words.js';
import { anyOf } from '../text/any-of.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Block, Document, Sentence, Span } from '../types.js';
import { isPluralListNoun } from './counts.js';
import { fromParagraphs } from './from-starts.js';
import { isFurniture } from './furniture.js';
import { findLead } from './lead.js';
import { isHeading } from './next-sentence.js';
import { modalOf } from './parallel.js';
import type { Series } from './series.js';
import { closesBlock, isWord, sentenceAt } from './text.js';

/** Points, at least. */
const MIN_ITEMS = 3;
/** Paragraphs below a lead that are read, and of one point. */
const MAX_PARAGRAPHS = 40;
const MAX_POINT = 8;
/** Characters of a paragraph that are read. */
const MAX_LENGTH = 1000;

/** Paragraphs whose lead promises them without a number, and which are alike in one thing: each asks, opens with its name or says what should be. */
export function findLooseParagraphs(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    if (sentence.start < next || !closesBlock(doc, sentence)) continue;
    const items = readItems(doc, sentence);
    const lead = items && findLead(doc, items[0]!.start, items.length);
    if (!lead) continue;
    found.push({ lead, items, by: 'the following: paragraphs' });
    next = items.at(-1)!.end;
  }
  return found;
}

function readItems(doc: Document, sentence: Sentence): Span[] | null {
  const mark = doc.article.text[sentence.end - 1];
  if (mark === ':') {
    return readQuestions(doc, sentence) ?? readNamed(doc, sentence) ?? readHeaded(doc, sentence);
  }
  return mark === '.' && sentence.tokens.at(-2)?.normal === 'following' ? readProposals(doc, sentence) : null;
}

function blocksBelow({ article: { blocks } }: Document, { block }: Sentence): readonly Block[] {
  return blocks.slice(block + 1, block + 1 + MAX_PARAGRAPHS);
}

function lineOf({ article: { text } }: Document, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + MAX_LENGTH));
}

const MARKED = /^(?:\(?(?:\d{1,2}|\p{L}|[ivx]{2,4})[.):]\s|[-–—•*])/u;

/** "Here are some questions for the mayor:" above paragraphs each of which asks; a caption may stand between two. */
function readQuestions(doc: Document, sentence: Sentence): Span[] | null {
  const words = new Set(sentence.tokens.map(({ normal }) => normal));
  if (!words.has('questions') || words.has('answers')) return null;
  const items: Span[] = [];
  for (const block of blocksBelow(doc, sentence)) {
    const line = lineOf(doc, block);
    if (MARKED.test(line)) return null;
    if (line.includes('?')) items.push({ start: block.start, end: block.end });
    else if (items.length === 0 || !isCaption(doc, block)) break;
  }
  return items.length < MIN_ITEMS ? null : items;
}

/** Characters at the end of a paragraph in which a credit is looked for. */
const MAX_CREDIT = 70;
/** A sentence and a name in brackets: "The dam in May. (Ann Lee)" */
const CREDITED = /\(\p{Lu}[^()]{2,60}\)$/u;

function isCaption(doc: Document, block: Block): boolean {
  return isFurniture(doc, block) || CREDITED.test(lineOf(doc, block).slice(-MAX_CREDIT));
}

const NAME = /^(\p{Lu}[^.:;!?]{1,50}):\s+\S/u;
const CAPITALS = /^[^\p{Ll}]+$/u;
const OPENS_NAMED = new RegExp(`^${anyOf(openersOfNamedPoints)}\\b`, 'iu');
const SPEECH = new RegExp(`\\b${anyOf(speechNouns)}s?\\b`, 'iu');

/** "Here are the candidates:" above "ANN LEE: …" and "BO HILL: …", each of one paragraph or of several; not what two people say in turn. */
function readNamed(doc: Document, sentence: Sentence): Span[] | null {
  const lead = doc.article.text.slice(sentence.start, sentence.end);
  if (!OPENS_NAMED.test(lead) || SPEECH.test(lead)) return null;
  const heads: number[] = [];
  const names = new Set<string>();
  for (const [i, block] of blocksBelow(doc, sentence).entries()) {
    const at = sentence.block + 1 + i;
    const name = NAME.exec(lineOf(doc, block))?.[1];
    if (name === undefined || !CAPITALS.test(name)) {
      if (heads.length === 0 || at - heads.at(-1)! > MAX_POINT) break;
      continue;
    }
    if (names.has(name)) return null;
    names.add(name);
    heads.push(at);
  }
  return heads.length < 2 ? null : fromParagraphs(doc, sentence, heads);
}

/** Words of a sentence that heads its paragraph, at most. */
const MAX_HEAD = 8;
/** Characters of a line that only asks why, at most. */
const MAX_WHY = 80;
const saying = new Set<string>(verbsOfSaying);
const pronouns = new Set<string>(referringPronouns);
const INCLUDING = new RegExp(`\\b${anyOf(wordsBeforeMorePoints)}:$`, 'iu');

/** "Why Lee lost:", "The report names these faults:" above "Rent. It has doubled.", "The trains. …": each paragraph opens with a few words that name its point. */
function readHeaded(doc: Document, sentence: Sentence): Span[] | null {
  const { text } = doc.article;
  const isWhy = sentence.end - sentence.start <= MAX_WHY && sentence.tokens[0]!.normal === 'why';
  const isOpen = INCLUDING.test(text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end));
  if (!isWhy && !isOpen && !isPluralListNoun(sentence.tokens.at(-2)?.normal ?? '')) return null;
  const below = blocksBelow(doc, sentence);
  const end = below.findIndex((block) => !isHeaded(doc, block));
  const items = end < 0 ? below : below.slice(0, end);
  const next = below[items.length];
  // Another list or a heading follows, or nothing.
  const isClosed = !next || text[next.end - 1] === ':' || isHeading(doc, sentenceAt(doc, next.start));
  return items.length >= MIN_ITEMS && isClosed ? items.map((block) => ({ start: block.start, end: block.end })) : null;
}

function isHeaded(doc: Document, block: Block): boolean {
  const first = sentenceAt(doc, block.start);
  const words = first.tokens.filter(isWord);
  return (
    first.end < block.end &&
    words.length > 0 &&
    words.length <= MAX_HEAD &&
    startsWithCapital(lineOf(doc, block)) &&
    doc.article.text[first.end - 1] === '.' &&
    !pronouns.has(words[0]!.normal) &&
    !words.some(({ normal }) => saying.has(normal))
  );
}

/** "We submit the following." above paragraphs that say what should be: each sentence of them, or each of the paragraphs. */
function readProposals(doc: Document, lead: Sentence): Span[] | null {
  const first = doc.sentences[lead.index + 1];
  const modal = first && modalOf(first);
  if (!modal) return null;
  const after = doc.sentences.slice(first.index, first.index + MAX_PARAGRAPHS);
  const end = after.findIndex((sentence) => modalOf(sentence) !== modal);
  const all = end < 0 ? after : after.slice(0, end);
  if (all.length >= MIN_ITEMS && closesBlock(doc, all.at(-1)!)) return all.map(({ start, end }) => ({ start, end }));
  const heads = blocksBelow(doc, lead).flatMap(({ start }, i) =>
    modalOf(sentenceAt(doc, start)) === modal ? [lead.block + 1 + i] : [],
  );
  const isNear = heads.every((head, i) => head - (heads[i - 1] ?? lead.block) <= 2);
  return heads.length >= MIN_ITEMS && isNear ? fromParagraphs(doc, lead, heads) : null;
}
