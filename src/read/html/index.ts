import type { RawBlock } from '../../types.js';
import { compose, type Paragraph } from '../compose.js';
import { blocksOf, type PageBlock, tidy } from './blocks.js';
import { chooseBlocks } from './choose.js';
import { type PageNode, parsePage } from './dom.js';
import { isFurniture } from './furniture.js';
import { readJsonLd, type StatedArticle } from './json-ld.js';
import { readAddress, readByline, readDay, readLanguage, readLead, readMetadata, readTitle } from './metadata.js';
import { removeNotices } from './notices.js';
import { scanPage } from './scan.js';
import { countSpent } from './spent.js';
import { paragraphsInState } from './state.js';
import { doubtsOf, refusalOf, storyLength } from './trouble.js';

export { parsePage, parseXmlDocument } from './dom.js';

/** The article of a page. Its text and blocks are without its title. */
export interface Page {
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  /** The day of publication as the page writes it, ISO 8601. */
  readonly date: string | null;
  readonly byline: string | null;
  /** As the page says: "en-GB". */
  readonly language: string | null;
  readonly url: string | null;
  /** Why there is no article in it and what to do, for a message; null if there is one. */
  readonly refused: string | null;
  /** Whether it is refused for its size. */
  readonly isTooLarge: boolean;
  /** What is missing of the article, for messages. */
  readonly doubts: readonly string[];
}

/** More markup than this, without scripts and styles, is no page that people read. */
const MAX_MARKUP = 12_000_000;

/**
 * Takes the article out of a page.
 * @param url the page's address, where it is known better than from the page
 */
export function readPage(html: string, url?: string): Page {
  const { markup, jsonLd, scripts } = scanPage(html);
  if (markup.length > MAX_MARKUP)
    return { ...NOTHING, refused: 'over 12 MB of markup; save its text, and give that (.txt)', isTooLarge: true };
  countSpent(markup.length);
  const document = parsePage(markup);
  const stated = readJsonLd(jsonLd);
  const metadata = readMetadata(document);
  const address = url ?? readAddress(document, metadata, stated);
  const about = {
    title: readTitle(document, metadata, stated),
    date: readDay(document, metadata, stated, address),
    byline: readByline(document, metadata, stated),
    language: readLanguage(document, metadata, stated),
    url: address,
  };
  const body = document.querySelector('body') ?? document;
  const hadNotice = removeNotices(body);
  const all = blocksOf(body);
  const hints = { body: stated?.body ?? null, title: about.title ?? '', lead: readLead(metadata) };
  const chosen = inRows(chooseBlocks(document, all, hints));
  const paragraphs = moreThan(chosen, stated, scripts) ?? chosen;
  const refused = refusalOf(paragraphs, all, { title: about.title, hadNotice, hasScripts: scripts.length > 0 });
  const doubts = refused === null ? doubtsOf(paragraphs, all, stated) : [];
  return { ...about, ...compose(withKinds(paragraphs)), refused, isTooLarge: false, doubts };
}

const NOTHING: Page = {
  ...{
    title: null,
    text: '',
    blocks: [],
    date: null,
    byline: null,
    language: null,
    url: null,
    refused: null,
    isTooLarge: false,
    doubts: [],
  },
};

/** With less than this in the markup, the page's own data may hold more of the story. */
const SCANT = 600;

/** The paragraphs of the article in the page's data, where its markup holds little of it: scripts show it. */
function moreThan(
  chosen: readonly Paragraph[],
  stated: StatedArticle | null,
  scripts: readonly string[],
): Paragraph[] | null {
  const length = storyLength(chosen);
  if (length >= SCANT) return null;
  for (const found of [paragraphsInState(scripts), linesOf(stated?.body), linesOf(stated?.updates)]) {
    const paragraphs = found.flatMap((paragraph) =>
      /[<&]/.test(paragraph) ? htmlToParagraphs(paragraph) : [{ text: paragraph }],
    );
    const rest = paragraphs
      .map(({ text }) => ({ text: tidy(text) }))
      .filter(({ text }) => !isFurniture({ text, linked: 0 }));
    if (storyLength(rest) > 1.5 * length && storyLength(rest) > 200) return rest;
  }
  return null;
}

function linesOf(text: string | null | undefined): string[] {
  return (text ?? '').split(/\n+/);
}

/** Characters of a cell that holds data; a longer one is a column of a page. */
const MAX_CELL = 80;

/** The blocks as paragraphs, the cells of a row of a table as one. */
function inRows(blocks: readonly PageBlock[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let row: PageBlock[] = [];
  const endRow = () => {
    if (row.length > 0) paragraphs.push({ text: row.map(({ text }) => text).join(' | ') });
    row = [];
  };
  for (const block of blocks) {
    const isCell = (block.tag === 'td' || block.tag === 'th') && block.text.length <= MAX_CELL;
    if (!isCell || row[0]?.parent !== block.parent) endRow();
    if (isCell) row.push(block);
    else paragraphs.push(paragraphOf(block));
  }
  endRow();
  return paragraphs;
}

function paragraphOf({ text, marker, indent }: PageBlock): Paragraph {
  return { text: marker + text, ...(indent === 0 ? {} : { indent }) };
}

/** The title is known, so that no short line at the top is one; a byline there is still told by its words. */
function withKinds(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, i) =>
    i < 3 && !/^by\s/i.test(paragraph.text) ? { ...paragraph, kind: 'body' } : paragraph,
  );
}

/**
 * The paragraphs of a part of a page, all of them.
 * @param apart a selector of elements that are left out
 */
export function htmlToParagraphs(html: string, apart?: string): Paragraph[] {
  const body = parseBody(html);
  if (apart !== undefined) for (const node of body.querySelectorAll(apart)) node.remove();
  return inRows(blocksOf(body));
}

/** The body of a page, or of a part of one, without its scripts. */
export function parseBody(html: string): PageNode {
  const { markup } = scanPage(html);
  countSpent(markup.length);
  const document = parsePage(markup);
  return document.querySelector('body') ?? document;
}
