import { closingLabels } from '../lexicon/points/furniture.js';
import { sectionOpeners, sectionWords } from '../lexicon/points/section-leads.js';
import { anyOf } from '../text/any-of.js';
import { opensLike } from '../text/opens-like.js';
import type { Block, Document, Sentence, Span, Token } from '../types.js';
import { isPluralListNoun, namesSeveral, readCounts } from './counts.js';
import { beforeEach, fromParagraphs } from './from-starts.js';
import { isFurniture } from './furniture.js';
import { findLead, type Lead, titleLead } from './lead.js';
import type { Series } from './series.js';
import { closesBlock, isWord, opensBlock } from './text.js';

/** Characters of a line that heads a point, at most, and of the text below it, at least. */
const MAX_HEAD = 90;
const MIN_TEXT = 120;
/** Paragraphs after a lead that are read, and of a point. */
const MAX_PARAGRAPHS = 80;
const MAX_POINT = 8;
/** Points, at least, and those of a lead that says that sections follow. */
const MIN_ITEMS = 3;
const MIN_SECTIONS = 2;

/** "Here are three things to watch." above "Turnout is low." and a paragraph, "Who leads?" and two: each heads a point. */
export function findHeadedSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    if (!closesBlock(doc, sentence) || sentence.start < next) continue;
    const series = readHeadings(doc, sentence) ?? readLabels(doc, sentence);
    if (!series) continue;
    found.push(series);
    next = series.items.at(-1)!.end;
  }
  return found.length > 0 ? found : readOpeners(doc);
}

/** Words of a sentence that opens a paragraph as its heading, at most. */
const MAX_OPENER = 7;

/** "Three ways to sleep" above "Open a window. The air …", "Drink water. A glass …": as many paragraphs as the title counts. */
function readOpeners(doc: Document): Series[] {
  const title = doc.sentences[0];
  const number = title ? readCounts(title.tokens, 0, title.tokens.length).find(({ isList }) => isList)?.number : null;
  if (!number || number < MIN_ITEMS || number > MAX_PARAGRAPHS) return [];
  const heads = doc.sentences.filter((sentence) => opensBlock(doc, sentence) && isOpener(doc, sentence));
  const blocks = heads.map(({ block }) => block);
  if (blocks.length !== number || blocks.at(-1)! - blocks[0]! !== number - 1) return [];
  const lead = titleLead(doc, heads[0]!.start, number);
  const items = heads.map(({ block }) => ({
    start: doc.article.blocks[block]!.start,
    end: doc.article.blocks[block]!.end,
  }));
  return lead ? [{ lead, items, by: 'three things: headings' }] : [];
}

function isOpener(doc: Document, sentence: Sentence): boolean {
  const words = sentence.tokens.filter(isWord);
  return (
    sentence.index > 0 &&
    words.length <= MAX_OPENER &&
    words.length > 0 &&
    !closesBlock(doc, sentence) &&
    !/\d/.test(words[0]!.text)
  );
}

/** The paragraphs from `from` on that open a point each, as far as none is too long. */
function headsFrom(doc: Document, from: number, isHead: (doc: Document, at: number) => boolean): number[] {
  const heads: number[] = [];
  const limit = Math.min(doc.article.blocks.length, from + MAX_PARAGRAPHS);
  for (let at = from; at < limit && at - (heads.at(-1) ?? at) <= MAX_POINT; at++) {
    if (isHead(doc, at)) heads.push(at);
    else if (heads.length === 0 || closes(doc, at)) break;
  }
  return heads;
}

function readHeadings(doc: Document, sentence: Sentence): Series | null {
  const { blocks } = doc.article;
  const all = headsFrom(doc, sentence.block + 1, isHeadline);
  if (all.length < MIN_SECTIONS || !areApart(doc, all)) return null;
  const { start } = blocks[all[0]!]!;
  const near = findLead(doc, start, all.length);
  const lead = near?.strength === 'count' ? near : titleLead(doc, start, all.length);
  if (lead === null && near && (opensSections(doc, sentence) || promisesSections(doc, sentence, all))) {
    return { lead: near, items: sectionsOf(doc, all), by: 'three things: headings' };
  }
  if (all.length < MIN_ITEMS) return null;
  if (!lead?.isOfPoints || lead.announced === null || lead.announced < MIN_ITEMS) return null;
  const heads = questionsOf(doc, all, lead);
  const isCutOff = blocks.length - heads.at(-1)! <= MAX_POINT && 2 * heads.length > lead.announced;
  if (heads.length < lead.announced && !isCutOff) return null;
  const items = sectionsOf(doc, heads.slice(0, lead.announced), heads[lead.announced]);
  return { lead, items, by: 'three things: headings' };
}

/** Each heading with its text. @param after the paragraph of the heading after them */
function sectionsOf(doc: Document, heads: readonly number[], after?: number): Span[] {
  const { blocks } = doc.article;
  const last = heads.at(-1)!;
  // Nothing says how far the last point goes but the heading after it, or the end of the text where that is near.
  const longest = Math.max(...heads.slice(1).map((head, i) => head - heads[i]!));
  const isRest = after === undefined && blocks.length - last <= longest + 1 && !closes(doc, blocks.length - 1);
  const end = blocks[isRest ? blocks.length - 1 : Math.min(blocks.length, after ?? last + 2) - 1]!.end;
  return [...beforeEach(doc, heads), { start: blocks[last]!.start, end }];
}

/** "Here's what to know:", "Below is a breakdown of the plan:" */
function opensSections(doc: Document, { start, end }: Sentence): boolean {
  const { text } = doc.article;
  const first = '"“'.includes(text[start]!) ? start + 1 : start;
  return end - start <= MAX_SECTION_LEAD && opensLikeSections(text, first) && SECTION_LEAD.test(text.slice(start, end));
}

/** Characters of such a sentence, at most. */
const MAX_SECTION_LEAD = 160;
const SECTION_LEAD = new RegExp(`^["“]?${anyOf(sectionOpeners)}\\b[^.:]*\\b${anyOf(sectionWords)}\\b[^.:]*[.:]$`, 'iu');

const opensLikeSections = opensLike(sectionOpeners);

/** Tokens of a sentence that promises sections, at most, where only their number says so. */
const MAX_PROMISE = 25;

/** Headings that "several" or "a few" can stand for, at most. */
const MAX_SEVERAL = 10;

/** "The story has changed on a few subjects.", "Experts name several reasons why he lost.": above headings in capitals, or three of any kind. */
function promisesSections(
  { article: { text, blocks } }: Document,
  { tokens }: Sentence,
  heads: readonly number[],
): boolean {
  const isFew = ({ normal }: Token, i: number) =>
    isPluralListNoun(normal) && tokens[i - 1]?.normal === 'few' && tokens[i - 2]?.normal === 'a';
  const isPromised = namesSeveral(tokens) || tokens.some(isFew);
  if (heads.length > MAX_SEVERAL) return false;
  const areCapitals = heads.every((head) => !/\p{Ll}/u.test(text.slice(blocks[head]!.start, blocks[head]!.end)));
  return isPromised && (areCapitals || (heads.length >= MIN_ITEMS && tokens.length <= MAX_PROMISE));
}

/** "Seven questions": of the headings those that ask, where they are as many. */
function questionsOf({ article: { text, blocks } }: Document, heads: readonly number[], lead: Lead): readonly number[] {
  const asked = heads.filter((head) => text[blocks[head]!.end - 1] === '?');
  return asked.length === lead.announced && /\bquestions\b/i.test(text.slice(lead.start, lead.end)) ? asked : heads;
}

/** Credits and the like say the same again and again. */
function areApart({ article: { text, blocks } }: Document, heads: readonly number[]): boolean {
  return new Set(heads.map((head) => text.slice(blocks[head]!.start, blocks[head]!.end))).size === heads.length;
}

/** "The funds include:" above "Hill Fund: …" and a paragraph more on it, "Lee Fund: …" and two: points that open with their names. */
function readLabels(doc: Document, { block, end }: Sentence): Series | null {
  const { text, blocks } = doc.article;
  if (text[end - 1] !== ':' || !OPEN.test(text.slice(Math.max(0, end - 40), end))) return null;
  const heads = headsFrom(doc, block + 1, isLabeled);
  // Where each has one paragraph, another rule reads them.
  if (heads.length < MIN_ITEMS || heads.length === heads.at(-1)! - heads[0]! + 1) return null;
  const lead = findLead(doc, blocks[heads[0]!]!.start, heads.length);
  return lead && { lead, items: fromParagraphs(doc, lead, heads), by: 'three things: headings' };
}

const OPEN = /\b(?:follow(?:ing|s)?(?:\s\p{L}+)?|includ(?:e|es|ed|ing)|are|were):$/iu;

/** A short line that says one thing, above a longer paragraph. */
function isHeadline(doc: Document, at: number): boolean {
  const { text, blocks } = doc.article;
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next || lengthOf(block) > MAX_HEAD || lengthOf(next) < MIN_TEXT) return false;
  return (
    !isFurniture(doc, block) &&
    /^["“‘]?\p{Lu}/u.test(text.slice(block.start, block.start + 2)) &&
    !/[:;,"”]$/.test(text.slice(block.end - 1, block.end))
  );
}

const LABEL = /^["“]?\p{Lu}(?!\p{Lu})[^.:;!?]{1,50}:(?:\s|$)/u;
const CLOSING = new RegExp(`^${anyOf(closingLabels)}(?![\\p{L}])`, 'iu');
const opensLikeClosing = opensLike(closingLabels);

/** "Hill Fund: …" */
function isLabeled(doc: Document, at: number): boolean {
  const block = doc.article.blocks[at]!;
  return !closes(doc, at) && LABEL.test(doc.article.text.slice(block.start, Math.min(block.end, block.start + 60)));
}

/** "About Acme: …", "Contact: …": what stands below an article. */
function closes({ article: { text, blocks } }: Document, at: number): boolean {
  const { start } = blocks[at]!;
  return opensLikeClosing(text, start) && CLOSING.test(text.slice(start, start + 30));
}

function lengthOf({ start, end }: Block): number {
  return end - start;
}
