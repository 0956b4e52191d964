import { covered } from '../text/span.js';
import { withoutInvisibleEdges } from '../text/white-space.js';
import type { Block, Document, Sentence, Span } from '../types.js';
import { findLead, type Lead } from './lead.js';
import type { Series } from './series.js';
import { isRankingLead } from './silence.js';
import { closesBlock } from './text.js';

/** A list longer than this without a marker has a shape of its own. */
const MOST_PARAGRAPHS = 40;
const LONGEST_PARAGRAPH = 500;

/** "a four-way test:" and four paragraphs; "the following elements:" and paragraphs of one shape, each a point. */
export function findParagraphSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let behind = 0;
  for (const sentence of doc.sentences) {
    const series = closesBlock(doc, sentence) && sentence.start >= behind ? readBelow(doc, sentence) : null;
    if (!series) continue;
    found.push(series);
    behind = series.items.at(-1)!.end;
  }
  return found;
}

function readBelow(doc: Document, sentence: Sentence): Series | null {
  const { text, blocks } = doc.article;
  if (!/:\s*[-–—]?$/.test(text.slice(sentence.end - 4, sentence.end))) return null;
  const below = blocks.slice(sentence.block + 1, sentence.block + 1 + MOST_PARAGRAPHS);
  if (below.length < 2) return null;
  const run = runOf(doc, below);
  const lead = findLead(doc, below[0]!.start, run);
  if (!lead || isRankingLead(doc, lead)) return null;
  const length = lead.announced ?? run;
  if (lead.strength === 'count' ? run < length : !isOpen(doc, lead) || run < 2) return null;
  return {
    lead,
    items: below.slice(0, length).map((block) => itemOf(text, block)),
  };
}

/** Without the ";" or "; and" at its end. */
function itemOf(text: string, { start, end }: Span): Span {
  const joint = /\s*[;,](?:\s*(?:and|or))?$/.exec(text.slice(Math.max(start, end - 8), end));
  return joint ? withoutInvisibleEdges(text, { start, end: end - joint[0].length }) : { start, end };
}

/** "the following" promises what stands below; "as it said:" does not. */
function isOpen(doc: Document, lead: Lead): boolean {
  return lead.strength === 'noun' && /\bfollow(?:ing|s)\b/i.test(doc.article.text.slice(lead.start, lead.end));
}

/** How many of the paragraphs, from the first, have the shape of the first two. */
function runOf(doc: Document, blocks: readonly Block[]): number {
  const { text } = doc.article;
  const empty = blocks.findIndex((block) => !/[\p{L}\p{N}]/u.test(covered(text, itemOf(text, block))));
  const lines = blocks
    .slice(0, empty < 0 ? undefined : empty)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_PARAGRAPH)));
  let longest = 0;
  for (const hasShape of SHAPES) {
    let run = 0;
    while (run < lines.length && hasShape(lines[run]!, lines[0]!)) run++;
    // The last paragraph of "…; …; and …" ends with a full stop.
    if (run > 0 && run < lines.length && /[;,](?:\s*(?:and|or))?$/.test(lines[run - 1]!)) run++;
    longest = Math.max(longest, run);
  }
  return longest;
}

const MARKED = /:$|^(?:["“‘'(]*(?:first|second|third|finally|next|one)\b|\(?\w{1,3}[.)]\s|[-–—*•])/i;
const firstWord = (line: string) => /^[\p{L}'’]+/u.exec(line)?.[0].toLowerCase() ?? '';

const lastWord = (line: string) => /[\p{L}'’]+(?=[.?!]?$)/u.exec(line)?.[0].toLowerCase() ?? '';

/** Ways in which paragraphs of a list look alike; one that begins with a marker or leads in what follows is none of them. */
const SHAPES: readonly ((line: string, first: string) => boolean)[] = [
  // "Is it the truth?", "Is it fair?"
  (line, first) =>
    !MARKED.test(line) && line.length < 200 && firstWord(line) !== '' && firstWord(line) === firstWord(first),
  // "Is it the truth? – Yes", "Will it build good will? – Yes"
  (line, first) =>
    !MARKED.test(line) && line.length < 200 && lastWord(line) !== '' && lastWord(line) === lastWord(first),
  // "Lexical: breaking up a word."
  (line) => !MARKED.test(line) && /^["“]?\p{Lu}[^.:;!?]{2,50}(?::|\s[–—-])\s/u.test(line),
  // "the draft articles;"
  (line) => !MARKED.test(line) && /[;](?:\s*(?:and|or))?$/.test(line),
  // "to cut taxes"
  (line) => !MARKED.test(line) && /^\p{Ll}/u.test(line) && line.length < 300,
];
