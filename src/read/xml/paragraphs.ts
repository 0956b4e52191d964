import type { Paragraph } from '../compose.js';
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
}

/** The paragraphs of an element: its blocks, list items with their number or "•" before them. */
export function paragraphsOf(root: Node): Paragraph[] {
  const walk: Walk = { paragraphs: [], line: '', marker: '' };
  visit(root, walk);
  close(walk);
  return walk.paragraphs;
}

function close(walk: Walk): void {
  const text = walk.line.replace(/\s+/g, ' ').trim();
  if (text !== '') {
    walk.paragraphs.push({ text: walk.marker + text });
    walk.marker = '';
  }
  walk.line = '';
}

function visit(node: Node, walk: Walk): void {
  let item = 0;
  for (const child of node.childNodes) {
    if (isText(child)) walk.line += child.textContent ?? '';
    if (!isElement(child)) continue;
    const name = nameOf(child);
    if (LEFT_OUT.has(name)) continue;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close(walk);
    if (name === 'pre') readLines(child, walk);
    else {
      if (name === 'li') walk.marker = markerOf(child, node, item++);
      visit(child, walk);
    }
    if (isBlock) close(walk);
    if (name === 'li') walk.marker = '';
  }
}

/** "2. " in a numbered list, "• " in another. */
function markerOf(item: Element, list: Node, index: number): string {
  if (!isElement(list) || nameOf(list) !== 'ol') return '• ';
  const first = Number(list.getAttribute('start') ?? 1);
  const own = Number(item.getAttribute('value') ?? Number.NaN);
  return `${Number.isInteger(own) ? own : (Number.isInteger(first) ? first : 1) + index}. `;
}

/** Text that was set line by line: an empty line, or one that is indented, begins a paragraph. */
function readLines(element: Element, walk: Walk): void {
  for (const line of (element.textContent ?? '').split(/\r?\n/)) {
    if (/^\s*$|^\s{2}/.test(line)) close(walk);
    walk.line += `${line} `;
  }
}
