import { noiseClasses, summaryClasses } from '../../lexicon/read/page-words.js';
import { indentIn, nextMarker, numberingOf, type OpenList, openList } from '../lists.js';
import { ELEMENT, type PageNode, TEXT, walk } from './dom.js';

/** An element that may hold none of the article: a box of links, a caption. */
export interface Region {
  /** What of its class or id says so: "related". */
  readonly word: string;
}

/** The place of an element among those that hold it, which stays what it was when the page is taken apart. */
export interface Holder {
  readonly up: Holder | null;
}

/** A paragraph, heading, list item or cell of a page, as far as it stands on lines of its own. */
export interface PageBlock {
  readonly text: string;
  /** The element it is of: "p", "h2", "li". */
  readonly tag: string;
  /** "• " or "1. " for a list item. */
  readonly marker: string;
  /** Columns by which the lists that it stands in indent it. */
  readonly indent: number;
  /** How many of its characters are links. */
  readonly linked: number;
  /** The nodes that its words are in: these stay what they are when the page is taken apart. */
  readonly nodes: readonly PageNode[];
  readonly parent: Holder;
  readonly regions: readonly Region[];
  /** Whether it is within the element that the page itself marks as the article, or as its body. */
  readonly inArticle: boolean;
  readonly inBody: boolean;
  /** In an aside, a caption, a footer, navigation. */
  readonly isApart: boolean;
  /** In a box at the head of the story that sums it up in items. */
  readonly inSummary: boolean;
  /** Whether all of it is in italics or bold. */
  readonly emphasized: boolean;
}

const BREAKING = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg iframe button select option textarea input audio video object canvas map dialog head title math'.split(
    ' ',
  ),
);
const APART = new Set(['aside', 'figure', 'figcaption', 'footer', 'nav', 'menu']);
const NOISE = new RegExp(`(?:^|[\\s_-])(${noiseClasses.join('|')})(?![a-z0-9])`, 'i');

const SUMMARY = new RegExp(`(?:^|[\\s_-])(?:${summaryClasses.join('|')})(?![a-z0-9])`, 'i');

interface Frame {
  readonly node: PageNode;
  readonly holder: Holder;
  readonly tag: string;
  readonly region: Region | null;
  readonly isApart: boolean;
  readonly isArticle: boolean;
  readonly isBody: boolean;
  readonly isSummary: boolean;
}

/** The blocks of a page or of a part of one, in order. */
export function blocksOf(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  const frames: Frame[] = [
    {
      node: root,
      holder: { up: null },
      tag: 'body',
      region: null,
      isApart: false,
      isArticle: false,
      isBody: false,
      isSummary: false,
    },
  ];
  const lists: OpenList[] = [];
  let regions: readonly Region[] = [];
  let apart = 0;
  let articles = 0;
  let bodies = 0;
  let summaries = 0;
  let links = 0;
  let emphases = 0;
  let text = '';
  let nodes: PageNode[] = [];
  let linked = 0;
  let plain = 0;
  let marker = '';

  const flush = (): void => {
    const words = tidy(text);
    if (words !== '') {
      const frame = frames.at(-1)!;
      const parent = frames.at(-2)?.holder ?? frame.holder;
      const inItem = frame.tag === 'li' || marker !== '';
      blocks.push({
        ...{
          text: words,
          tag: inItem && frame.tag !== 'li' && !/^h\d$/.test(frame.tag) ? 'li' : frame.tag,
          marker,
          indent: indentIn(lists, marker !== ''),
          linked,
          nodes,
          parent,
          regions,
        },
        ...{ inArticle: articles > 0, inBody: bodies > 0, isApart: apart > 0, inSummary: summaries > 0 },
        emphasized: plain === 0,
      });
      marker = '';
    }
    text = '';
    nodes = [];
    linked = 0;
    plain = 0;
  };

  /** Two breaks in a row part paragraphs. */
  const breakLine = (): void => {
    if (/\n\s{0,3}$/.test(text.slice(-4))) flush();
    else text += '\n';
  };

  const open = (node: PageNode, tag: string): void => {
    flush();
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    const role = node.getAttribute('role');
    const noise = tag !== 'body' && tag !== 'main' && names.length > 1 ? NOISE.exec(spaced(names)) : null;
    const isApart = APART.has(tag) || role === 'navigation' || role === 'complementary' || role === 'contentinfo';
    const region = noise ? { word: noise[1]!.toLowerCase() } : null;
    const isSummary = tag !== 'body' && names.length > 1 && SUMMARY.test(spaced(names));
    const isBody = /articleBody/.test(node.getAttribute('itemprop') ?? '');
    frames.push({
      ...{ node, holder: { up: frames.at(-1)!.holder }, tag, region, isApart, isBody, isSummary },
      isArticle: tag === 'article' || isBody,
    });
    if (region !== null) regions = [...regions, region];
    if (isApart) apart++;
    if (tag === 'article' || isBody) articles++;
    if (isBody) bodies++;
    if (isSummary) summaries++;
    openItem(node, tag);
  };

  const openItem = (node: PageNode, tag: string): void => {
    if (isList(tag)) lists.push(openList(node, tag === 'ol' ? numberingOf(node) : null, () => itemsOf(node)));
    else if (tag === 'li' || (tag === 'dt' && lists.length > 0)) marker = nextMarker(lists.at(-1), node);
    // A list of stories is no list of points.
    else if (tag === 'article' && lists.length > 0) marker = withoutMarker(lists.at(-1)!);
  };

  const close = (): void => {
    flush();
    const { region, isApart, isArticle, isBody, isSummary, tag } = frames.pop()!;
    if (region !== null) regions = regions.slice(0, -1);
    if (isApart) apart--;
    if (isArticle) articles--;
    if (isBody) bodies--;
    if (isSummary) summaries--;
    if (isList(tag)) lists.pop();
    if (tag === 'li' || tag === 'dt') marker = '';
  };

  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      text += node.data.replace(/\s+/g, ' ');
      nodes.push(node);
      const length = node.data.trim().length;
      if (links > 0) linked += length;
      if (emphases === 0) plain += length;
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const tag = node.localName.toLowerCase();
    if (SKIPPED.has(tag) || isHidden(node)) return false;
    if (tag === 'br') breakLine();
    else if (BREAKING.has(tag)) open(node, tag);
    else if (tag === 'a') links++;
    else if (isEmphasis(tag)) emphases++;
    return true;
  };

  const leave = (node: PageNode): void => {
    if (node.nodeType !== ELEMENT) return;
    const tag = node.localName.toLowerCase();
    if (frames.at(-1)!.node === node) close();
    else if (tag === 'a' && links > 0) links--;
    else if (isEmphasis(tag) && emphases > 0) emphases--;
  };
  walk(root, enter, leave);
  flush();
  return blocks;
}

function isList(tag: string): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'dl';
}

function withoutMarker(list: OpenList): '' {
  list.width = 0;
  return '';
}

function itemsOf(list: PageNode): number {
  let count = 0;
  for (let child = list.firstChild; child; child = child.nextSibling) if (child.localName === 'li') count++;
  return count;
}

function isEmphasis(tag: string): boolean {
  return tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i';
}

/** "relatedLinks" → "related Links". */
function spaced(names: string): string {
  return names.replace(/([a-z])(?=[A-Z])/g, '$1 ');
}

/** Not shown, or only read out: "opens in a new tab" after a link. */
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01]/i;
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only|s)?|a11y-hidden|assistive-text|off-?screen)(?![a-z])/i;

function isHidden(node: PageNode): boolean {
  if (node.getAttribute('hidden') !== null) return true;
  const style = node.getAttribute('style');
  if (style !== null && UNSEEN_STYLE.test(style)) return true;
  const names = node.getAttribute('class');
  return names !== null && UNSEEN_CLASS.test(names);
}

/** White space as a browser shows it: one space for any, a line break where the page has one. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
