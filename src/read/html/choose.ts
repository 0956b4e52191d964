import { endHeadings } from '../../lexicon/read/page-words.js';
import { fullDatesIn } from '../structure/calendar-date.js';
import type { Holder, PageBlock, Region } from './blocks.js';
import type { PageNode } from './dom.js';
import { isFurniture } from './furniture.js';
import { readable } from './readable.js';

/** What the page says of its article elsewhere. */
export interface Hints {
  /** All of its text. */
  readonly body: string | null;
  /** Its headline, or "". */
  readonly title: string;
  /** Its first or its summary line, or "". */
  readonly lead: string;
}

/**
 * The blocks of the article, in order. Readability says where it is; the page's own words (`articleBody`) say it more surely
 * where they are whole; a second look brings in what stands among the chosen and takes out what is furniture.
 * @param document is changed: Readability takes it apart
 */
export function chooseBlocks(
  document: PageNode,
  blocks: readonly PageBlock[],
  { body, title, lead }: Hints,
): PageBlock[] {
  const kept = readable(document, blocks);
  let chosen = blocks.filter((block) => kept.get(block)! > 0.5);
  const stated = body === null ? null : saidIn(body, blocks);
  if (stated && length(stated) >= 0.6 * length(chosen.filter(isProse)))
    chosen = blocks.filter((b) => stated.includes(b));
  if (length(chosen) < 140) chosen = longer(proseOf(blocks), chosen);
  const isStated = stated !== null && length(stated) >= 0.6 * length(chosen);
  chosen = secondLook(blocks, chosen, isStated, lead);
  return withoutFurniture(chosen, title);
}

function length(blocks: readonly PageBlock[]): number {
  let sum = 0;
  for (const { text } of blocks) sum += text.length;
  return sum;
}

/** Ends like a sentence, or is as long as one. */
function isProse({ text, linked }: PageBlock): boolean {
  return linked <= 0.5 * text.length && isSentence(text);
}

export function isSentence(text: string): boolean {
  return text.length > 120 || (text.length > 40 && /[.!?:…]["”’')\]]*$/.test(text));
}

/** The blocks whose words stand in a text: the page's structured data often gives the whole article, without its furniture. */
function saidIn(body: string, blocks: readonly PageBlock[]): PageBlock[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  const all = wordsOf(body);
  for (let i = 0; i + 3 <= all.length; i++) shingles.add(`${all[i]} ${all[i + 1]} ${all[i + 2]}`);
  const whole = ` ${all.join(' ')} `;
  const seen = new Set<string>();
  return blocks.filter(({ text, linked }) => {
    const words = wordsOf(text);
    if (words.length === 0 || seen.has(text)) return false;
    if (words.length < 6) {
      if (linked > 0.5 * text.length || !whole.includes(` ${words.join(' ')} `) || words.length < 2) return false;
    } else {
      let hits = 0;
      for (let i = 0; i + 3 <= words.length; i++)
        if (shingles.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) hits++;
      if (hits < 0.7 * (words.length - 2)) return false;
    }
    seen.add(text);
    return true;
  });
}

function longer(a: PageBlock[], b: PageBlock[]): PageBlock[] {
  return length(a) > length(b) ? a : b;
}

/** Without any help: the prose of what the page marks as its article, or of all of it. */
function proseOf(blocks: readonly PageBlock[]): PageBlock[] {
  const prose = blocks.filter(
    (block) => !block.isApart && isProse(block) && /^(?:p|div|li|blockquote|td|section|article|body)$/.test(block.tag),
  );
  const marked = prose.filter(({ inArticle }) => inArticle);
  return length(marked) > 0.4 * length(prose) ? marked : prose;
}

/** Adds what stands among the chosen blocks: paragraphs, list items and headings of the element that holds most of them. */
function secondLook(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  isStated: boolean,
  lead: string,
): PageBlock[] {
  const inside = new Set(chosen);
  const container = commonHolder(chosen.filter(isProse));
  const first = blocks.findIndex((block) => inside.has(block));
  const last = blocks.findLastIndex((block) => inside.has(block));
  const isOfDivisions = !areParagraphs(chosen);
  const start = leadFrom(blocks, first, container);
  const summary = summaryOf(blocks.slice(0, last + 1));
  return blocks.filter((block, i) => {
    if (inside.has(block) || summary.has(block)) return true;
    if (block.isApart && !block.inBody) return false;
    if (i < first && isLead(block, lead)) return true;
    if (i < start || i > last || !isWithin(block.parent, container) || block.linked > 0.8 * block.text.length)
      return false;
    if (/^h[2-6]$/.test(block.tag))
      return block.text.length < 200 && i > first && block.linked < 0.5 * block.text.length;
    if (isStated) return false;
    if (block.tag === 'div') return isOfDivisions && isProse(block);
    return (block.tag === 'p' || block.tag === 'blockquote' || block.tag === 'li') && isSentence(block.text);
  });
}

/** The first of the paragraphs right before the chosen ones that are as much of the story as they are. */
function leadFrom(blocks: readonly PageBlock[], first: number, container: Holder | null): number {
  let start = first;
  for (let i = first - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.tag === 'h1' || !isWithin(block.parent, container)) break;
    if (block.tag === 'p' && isProse(block) && !block.isApart) start = i;
  }
  return start;
}

/** The lowest element that holds nearly all of some blocks. */
function commonHolder(blocks: readonly PageBlock[]): Holder | null {
  const weights = new Map<Holder, number>();
  for (const { parent, text } of blocks)
    for (let node: Holder | null = parent; node; node = node.up)
      weights.set(node, (weights.get(node) ?? 0) + text.length);
  const total = length(blocks);
  // Elements are in the order in which they were first met: of one branch, the lower before the higher.
  for (const [node, weight] of weights) if (weight >= 0.85 * total) return node;
  return null;
}

function isWithin(node: Holder, container: Holder | null): boolean {
  for (let up: Holder | null = node; up; up = up.up) if (up === container) return true;
  return false;
}

/** Whether a block is the line under the headline, which the head of the page repeats. */
function isLead({ text, tag, linked }: PageBlock, lead: string): boolean {
  if (text.length < 40 || linked > 0 || lead === '' || !/^(?:p|h[2-4]|div)$/.test(tag)) return false;
  const [line, said] = [bare(text), bare(lead)];
  return line === said || (line.length >= 40 && said.startsWith(line)) || (said.length >= 60 && line.startsWith(said));
}

/** Characters of an item of a summary, and of the words above it, at most. */
const MAX_SUMMARY = 400;
const MAX_ABOVE = 60;

/** What a box at the head of the story sums up in items, and the words above them: "Key points". Links to other stories are none. */
function summaryOf(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const boxes = blocks.filter(({ inSummary }) => inSummary);
  const items = boxes.filter(
    ({ tag, marker, text, linked }) =>
      tag === 'li' && marker !== '' && text.length <= MAX_SUMMARY && linked <= 0.3 * text.length,
  );
  const all = boxes.filter(({ marker }) => marker !== '');
  if (items.length < 2 || items.length < all.length) return new Set();
  const above = boxes[boxes.indexOf(items[0]!) - 1];
  return new Set(above && above.text.length <= MAX_ABOVE ? [above, ...items] : items);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutFurniture(chosen: readonly PageBlock[], title: string): PageBlock[] {
  const noise = noiseOf(chosen);
  const same = bare(title);
  const isOfParagraphs = areParagraphs(chosen);
  const summary = summaryOf(chosen);
  const isMarked = length(chosen.filter(({ inArticle }) => inArticle)) > 0.85 * length(chosen);
  const rest = chosen.filter((block, i) => {
    if (isMarked && !block.inArticle) return false;
    if (summary.has(block)) return true;
    if (isOfParagraphs && LOOSE.has(block.tag) && !isSentence(block.text) && !LIST_LINE.test(block.text)) return false;
    if (i < 6 && isDateLine(block.text)) return false;
    if (block.regions.some(noise) || isFurniture(block) || block.tag === 'h1') return false;
    if (block.isApart && !block.inBody && chosen.some(({ isApart }) => !isApart)) return false;
    return block.text.length > 300 || bare(block.text) !== same;
  });
  const firstProse = rest.findIndex(
    (block) => isSentence(block.text) || block.marker !== '' || /^h\d$/.test(block.tag) || summary.has(block),
  );
  return untilEnd(rest.slice(Math.max(firstProse, 0)));
}

/** Whether a region is furniture: its name says so, and neither it nor all of that name hold most of the story. */
function noiseOf(chosen: readonly PageBlock[]): (region: Region) => boolean {
  const most = 0.4 * length(chosen);
  const regions = new Map<Region, number>();
  const words = new Map<string, number>();
  for (const { regions: around, text } of chosen)
    for (const region of around) regions.set(region, (regions.get(region) ?? 0) + text.length);
  for (const [{ word }, weight] of regions)
    if (weight < 0.85 * length(chosen)) words.set(word, (words.get(word) ?? 0) + weight);
  return (region) => (regions.get(region) ?? 0) < most && words.get(region.word)! < most;
}

/** Whether the story stands in elements of paragraphs, and what is in others is furniture. */
function areParagraphs(chosen: readonly PageBlock[]): boolean {
  const prose = chosen.filter(isProse);
  return length(prose.filter(({ tag }) => tag === 'p')) > 0.6 * length(prose);
}

/** Elements that hold a paragraph only where a page has no elements of paragraphs. */
const LOOSE = new Set(['div', 'section', 'article', 'main', 'body', 'header', 'center']);

/** "- better roads", "2) Two schools": an item that its editor wrote without a list. */
const LIST_LINE = /^(?:[-–—•*·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\p{L}/u;

/** "Nov. 20, 2019, 9:28 AM UTC" above the story. */
function isDateLine(text: string): boolean {
  return text.length < 70 && !/[.!?]$/.test(text) && text.split(/\s+/).length < 10 && fullDatesIn(text).length > 0;
}

const END = new Set(endHeadings);

/** Up to a heading like "About the author" in the last part, and without headings that nothing follows. */
function untilEnd(blocks: readonly PageBlock[]): PageBlock[] {
  const total = length(blocks);
  let before = 0;
  const rest: PageBlock[] = [];
  for (const block of blocks) {
    if (before > 0.6 * total && block.text.length < 40 && END.has(block.text.toLowerCase().replace(/[:.\s]{1,9}$/, '')))
      break;
    before += block.text.length;
    rest.push(block);
  }
  while (rest.length > 0 && /^h[1-6]$/.test(rest.at(-1)!.tag)) rest.pop();
  return rest;
}
