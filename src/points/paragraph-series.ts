import { startsWithLower } from '../text/letter-case.js';
import { covered } from '../text/span.js';
import { withoutInvisibleEdges } from '../text/white-space.js';
import type { Block, Document, Sentence, Span } from '../types.js';
import { isPluralListNoun } from './counts.js';
import { findLead, type Lead } from './lead.js';
import { readLost } from './lost-marks.js';
import { isRankingLead } from './ranking.js';
import type { Series } from './series.js';
import { closesBlock } from './text.js';

/** Paragraphs of a list without markers, at most. */
const MAX_PARAGRAPHS = 40;
/** Characters of a paragraph that are read. */
const MAX_LENGTH = 500;

/** "a four-way test:" before four paragraphs, "the following elements:" before paragraphs of one shape: each is a point. */
export function findParagraphSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    const series =
      closesBlock(doc, sentence) && sentence.start >= next
        ? (readBelow(doc, sentence) ?? readWithoutShape(doc, sentence))
        : null;
    if (!series) continue;
    found.push(series);
    next = series.items.at(-1)!.end;
  }
  return found;
}

function readBelow(doc: Document, sentence: Sentence): Series | null {
  const { text, blocks } = doc.article;
  if (!/:\s*[-–—]?$/.test(text.slice(sentence.end - 4, sentence.end))) return null;
  const below = blocks.slice(sentence.block + 1, sentence.block + 1 + MAX_PARAGRAPHS);
  if (below.length < 2) return null;
  const run = runOf(doc, below);
  const lead = findLead(doc, below[0]!.start, run);
  if (!lead || isRankingLead(doc, lead)) return null;
  const length = lead.announced ?? run;
  const longest = sentence.tokens.some(({ normal }) => isPluralListNoun(normal)) ? MAX_NAMED : MAX_CLOSED;
  const least = areClosed(text, below.slice(0, run - 1), longest) ? 2 : leastOf(doc, lead);
  if (lead.strength === 'count' ? run < length : run < least) return null;
  return {
    lead,
    items: below.slice(0, length).map((block) => itemOf(text, block)),
    by: lead.strength === 'count' ? 'three things: paragraphs' : 'the following: paragraphs',
  };
}

/** Those that do not look alike, but are as many as announced, or end where something else begins. */
function readWithoutShape(doc: Document, sentence: Sentence): Series | null {
  const lost = readLost(doc, sentence);
  if (!lost) return null;
  const { lead, items } = lost;
  return {
    lead,
    items: items.map((item) => itemOf(doc.article.text, item)),
    by: lead.strength === 'count' ? 'three things: paragraphs' : 'the following: paragraphs',
  };
}

/** The paragraph without the ";" or "; and" at its end, and without the marks of a quotation that all of it is in. */
function itemOf(text: string, { start, end }: Span): Span {
  const joint = /\s*[;,](?:\s*(?:and|or))?$/.exec(text.slice(Math.max(start, end - 8), end));
  if (joint) return withoutInvisibleEdges(text, { start, end: end - joint[0].length });
  const isQuoted =
    /["“]/.test(text[start]!) && end - start < MAX_LENGTH && !/["“”]/.test(text.slice(start + 1, end - 1));
  return isQuoted ? { start: start + 1, end: /["”]/.test(text[end - 1]!) ? end - 1 : end } : { start, end };
}

/** "the following" promises a list, "Its aims include:" at least three points; "as it said:" does not. */
function leastOf(doc: Document, lead: Lead): number {
  if (lead.strength !== 'noun') return Infinity;
  const text = doc.article.text.slice(lead.start, lead.end);
  if (/\bfollow(?:ing|s)\b/i.test(text)) return 2;
  const last = /(\p{L}+):$/u.exec(text.slice(-30))?.[1]?.toLowerCase() ?? '';
  return /^(?:includ(?:e|ed|es|ing)|are|were)$/.test(last) || isPluralListNoun(last) ? 3 : Infinity;
}

/** Characters of a paragraph that its ";" makes a point, at most; and where the lead names points. */
const MAX_CLOSED = 200;
const MAX_NAMED = 300;

/** "Solutions with people at their centre:" before paragraphs that each end with ";": their own marks say that they are a list. */
function areClosed(text: string, blocks: readonly Block[], longest: number): boolean {
  const isClosed = ({ start, end }: Block) =>
    end - start <= longest && CLOSED.test(text.slice(Math.max(start, end - 6), end));
  return blocks.length > 0 && blocks.every(isClosed);
}

/** How many paragraphs from the first on have one shape. */
function runOf(doc: Document, blocks: readonly Block[]): number {
  const { text } = doc.article;
  const empty = blocks.findIndex((block) => !/[\p{L}\p{N}]/u.test(covered(text, itemOf(text, block))));
  const lines = blocks
    .slice(0, empty < 0 ? undefined : empty)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_LENGTH)));
  // "the firm pay a fine;", "the case be closed.": nothing after the full stop, however it opens.
  const shapes = lines.slice(0, 2).every((line) => CLOSED.test(line)) ? [isClosedLine] : SHAPES;
  let longest = 0;
  for (const hasShape of shapes) {
    let run = 0;
    while (run < lines.length && !SPEAKER.test(lines[run]!) && hasShape(lines[run]!, lines[0]!)) run++;
    // The last paragraph of "…; …; and …" ends with a full stop.
    if (run > 0 && run < lines.length && /[;,](?:\s*(?:and|or))?$/.test(lines[run - 1]!)) run++;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** "RAMOS: …": what somebody says in a transcript. */
const SPEAKER = /^["“]?\p{Lu}{2}[\p{Lu} .'’-]*:/u;
const MARKED = /:$|^About\s|^(?:["“‘'(]*(?:first|second|third|finally|next|one)\b|\(?\w{1,3}[.)]\s|[-–—•]|\*(?!\*))/i;
const firstWord = (line: string) => /(?<=^["“]?)[\p{L}'’]+/u.exec(line)?.[0].toLowerCase() ?? '';

const lastWord = (line: string) => /[\p{L}'’]+(?=[.?!]?$)/u.exec(line)?.[0].toLowerCase() ?? '';

const CLOSED = /;(?:\s*(?:and|or))?$/;

/** "the draft articles;" */
function isClosedLine(line: string): boolean {
  return !MARKED.test(line) && CLOSED.test(line);
}

/** Ways in which the paragraphs of a list look alike; a paragraph that begins with a marker or ends with a colon has none of them. */
const SHAPES: readonly ((line: string, first: string) => boolean)[] = [
  // "Is it the truth?", "Is it fair?"
  (line, first) =>
    !MARKED.test(line) && line.length < 200 && firstWord(line) !== '' && firstWord(line) === firstWord(first),
  // "Is it the truth? – Yes", "Will it build good will? – Yes"
  (line, first) =>
    !MARKED.test(line) && line.length < 200 && lastWord(line) !== '' && lastWord(line) === lastWord(first),
  // "Who is to pay?"
  (line) => !MARKED.test(line) && line.length < 200 && /\?["”]?$/.test(line),
  // "Lexical: breaking up a word.", "Law vs. Order – a debate"
  (line) =>
    !MARKED.test(line) &&
    /^(?:["“]|\*\*)?\p{Lu}(?:[^.:;!?]|\.(?=\s\p{Lu}\p{Ll}+:)){2,50}(?::(?:\*\*)?|(?:\*\*)?\s[–—-])\s/u.test(line),
  isClosedLine,
  // "Ann Lee, Chief Executive Officer"
  (line) => !MARKED.test(line) && /^\p{Lu}[^\d.:;,]{3,60},\s[^\d.:;]{3,60}$/u.test(line),
  // "to cut taxes"
  (line) => !MARKED.test(line) && startsWithLower(line) && line.length < 300,
];
