import type { Paragraph } from '../compose.js';
import { indentIn, nextMarker, numberingOf, type OpenList, openList } from '../lists.js';
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

interface Walk {
  readonly paragraphs: Paragraph[];
  /** The words of the paragraph that is open. */
  line: string;
  /** What stands before the first words of the list item that is open; empty once they are there. */
  marker: string;
  /** The lists that are open, the outermost first. */
  readonly lists: OpenList[];
}

/** The paragraphs of an element: its blocks, list items with their number or "•" before them. */
export function paragraphsOf(root: Node): Paragraph[] {
  const walk: Walk = { paragraphs: [], line: '', marker: '', lists: [] };
  visit(root, walk);
  close(walk);
  return walk.paragraphs;
}

function close(walk: Walk): void {
  const text = walk.line.replace(/\s+/g, ' ').trim();
  if (text !== '') {
    const indent = indentIn(walk.lists, walk.marker !== '');
    walk.paragraphs.push({ text: walk.marker + text, ...(indent === 0 ? {} : { indent }) });
    walk.marker = '';
  }
  walk.line = '';
}

function visit(node: Node, walk: Walk): void {
  for (const child of node.childNodes) {
    if (isText(child)) walk.line += child.textContent ?? '';
    if (!isElement(child)) continue;
    const name = nameOf(child);
    if (LEFT_OUT.has(name)) continue;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close(walk);
    if (name === 'pre') readLines(child, walk);
    else {
      const list = LISTS.has(name) ? listOf(child, name) : null;
      const isItem = name === 'li' || (name === 'dt' && walk.lists.length > 0);
      if (list) walk.lists.push(list);
      if (isItem) walk.marker = nextMarker(walk.lists.at(-1), child);
      visit(child, walk);
      if (isBlock) close(walk);
      if (list) walk.lists.pop();
      if (isItem) walk.marker = '';
    }
    if (isBlock) close(walk);
  }
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
  }
}
