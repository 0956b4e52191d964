import type { Paragraph } from '../compose.js';
import { APART, indentIn, nextMarker, numberingOf, type OpenList, openList } from '../lists.js';
import { type Element, isElement, isText, type Node, nameOf } from './nodes.js';

/** Elements that begin a line of their own, of HTML and of NITF. */
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'bq',
    'block',
    'body',
    'body.content',
    'br',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hl1',
    'hl2',
    'hr',
    'html',
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'section',
  ],
  ...['summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'ol'],
]);
/** Elements whose words are none of the article's: programs, pictures with their captions, forms, what a page is decked with. */
const LEFT_OUT = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'iframe',
    'template',
    'head',
    'figure',
    'figcaption',
    'picture',
    'svg',
    'audio',
    'video',
  ],
  ...[
    'form',
    'button',
    'select',
    'textarea',
    'nav',
    'media',
    'media-caption',
    'media-reference',
    'object',
    'embed',
    'aside',
  ],
]);

interface Written extends Paragraph {
  /** Whether all of it is a link. */
  readonly isLink: boolean;
}

interface Walk {
  readonly paragraphs: Written[];
  /** The words of the paragraph that is open. */
  line: string;
  /** What stands before the first words of the list item that is open; empty once they are there. */
  marker: string;
  /** How many links are open, and the characters of the line that stand in none. */
  links: number;
  plain: number;
  /** The lists that are open, the outermost first. */
  readonly lists: OpenList[];
  /** Whether a list has opened, without an item so far, that is told from the one right above it. */
  isApart: boolean;
}

/** The paragraphs of an element: its blocks, list items with their number or "•" before them. */
export function paragraphsOf(root: Node): Paragraph[] {
  const walk: Walk = { paragraphs: [], line: '', marker: '', links: 0, plain: 0, lists: [], isApart: false };
  visit(root, walk);
  close(walk);
  return walk.paragraphs.map(({ isLink, ...paragraph }) => paragraph);
}

function close(walk: Walk): void {
  const text = walk.line.replace(/\s+/g, ' ').trim();
  if (text !== '') {
    const indent = indentIn(walk.lists, walk.marker !== '');
    walk.paragraphs.push({
      text: walk.marker + text,
      ...(indent === 0 ? {} : { indent }),
      ...(walk.isApart && walk.marker !== '' ? { opensList: true } : {}),
      isLink: walk.plain === 0,
    });
    walk.marker = '';
    walk.isApart = false;
  }
  walk.line = '';
  walk.plain = 0;
}

function visit(node: Node, walk: Walk): void {
  for (const child of node.childNodes) {
    if (isText(child)) read(child, walk);
    if (!isElement(child)) continue;
    const name = nameOf(child);
    if (LEFT_OUT.has(name)) continue;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close(walk);
    if (name === 'pre') readLines(child, walk);
    else {
      const list = LISTS.has(name) ? listOf(child, name) : null;
      const isItem = name === 'li' || (name === 'dt' && walk.lists.length > 0);
      const from = walk.paragraphs.length;
      if (list) walk.lists.push(list);
      if (list) walk.isApart = child.getAttribute(APART) !== null;
      if (name === 'a') walk.links++;
      if (isItem) walk.marker = nextMarker(walk.lists.at(-1), child);
      visit(child, walk);
      if (isBlock) close(walk);
      if (name === 'a') walk.links--;
      if (list) closeList(walk, from);
      if (isItem) walk.marker = '';
    }
    if (isBlock) close(walk);
  }
}

function read(node: Node, walk: Walk): void {
  const words = node.textContent ?? '';
  walk.line += words;
  if (walk.links === 0) walk.plain += words.trim().length;
}

/** A list whose items are links alone is a menu, unless a colon announces it: its items have no bullets. @param from its first paragraph */
function closeList({ paragraphs, lists }: Walk, from: number): void {
  const { numbering } = lists.pop()!;
  const items = paragraphs.slice(from);
  if (numbering !== null || items.length < 2 || !items.every(({ isLink }) => isLink)) return;
  if (/[:：]$/.test(paragraphs[from - 1]?.text ?? '')) return;
  for (const [i, { text, isLink }] of items.entries()) paragraphs[from + i] = { text: text.replace(/^• /, ''), isLink };
}

const LISTS = new Set(['ul', 'ol', 'dl']);

function listOf(element: Element, name: string): OpenList {
  return openList(element, name === 'ol' ? numberingOf(element) : null, () => itemsOf(element));
}

function itemsOf(list: Node): number {
  return Array.from(list.childNodes).filter((child) => isElement(child) && nameOf(child) === 'li').length;
}

/** Text that was set line by line: an empty line, or one that is indented, begins a paragraph. */
function readLines(element: Element, walk: Walk): void {
  for (const line of (element.textContent ?? '').split(/\r?\n/)) {
    if (/^\s*$|^\s{2}/.test(line)) close(walk);
    walk.line += `${line} `;
    walk.plain += line.length;
  }
}
