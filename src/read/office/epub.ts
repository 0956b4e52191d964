import { NewsqError } from '../../errors.js';
import type { DomNode } from '../dom-node.js';
import { readCalendarDate } from '../structure/calendar-date.js';
import { parseHtml, parseXml } from './dom.js';
import { type FoundParagraph, htmlRole, paragraphsOf } from './paragraphs.js';
import { type OfficeText, titled } from './text.js';
import { type Members, unpack } from './zip.js';

export interface Book {
  /** The day of publication that the book states, ISO 8601. */
  readonly date: string | null;
  /** A chapter is an article: in a magazine each has its own headline, and a whole book is too long for one. */
  readonly chapters: readonly OfficeText[];
}

/** A part with fewer characters is a cover, a title page or a dedication. */
const MIN_CHAPTER = 200;

/** @throws NewsqError where it is locked or damaged */
export async function readEpub(bytes: Uint8Array, where: string): Promise<Book> {
  const members = await unpack(bytes, where, (name) => /\.(?:opf|ncx|x?html?|xml)$/i.test(name));
  const rootFile = /full-path\s*=\s*["']([^"']+)["']/.exec(members.text('META-INF/container.xml') ?? '')?.[1];
  const path = rootFile ?? [...members.names].find((name) => name.endsWith('.opf'));
  const opf = path === undefined ? null : members.text(path);
  if (path === undefined || opf === null)
    throw new NewsqError(`${where}: is damaged, it has no list of its chapters; save its text first`);
  if (isLocked(members.text('META-INF/encryption.xml') ?? ''))
    throw new NewsqError(`${where}: is locked against copying; give a copy that is not`);
  const book = await parseXml(opf, where);
  const items = itemsOf(book, path.slice(0, path.lastIndexOf('/') + 1));
  return { date: publicationDay(book), chapters: await chaptersOf(book, items, members, where) };
}

/** Whether the list of what is encrypted has chapters in it; fonts alone are encrypted in many books. */
function isLocked(encryption: string): boolean {
  return [...encryption.matchAll(/\bURI=["']([^"'<>]{1,300})["']/g)].some(([, uri]) => /\.x?html?$/i.test(uri!));
}

interface Item {
  readonly path: string;
  readonly isContents: boolean;
}

/** The files of a book by their ids. */
function itemsOf(book: DomNode, folder: string): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const item of named(book, 'item')) {
    const href = item.getAttribute('href');
    if (href === null) continue;
    const isNav = /\bnav\b/.test(item.getAttribute('properties') ?? '');
    const isNcx = item.getAttribute('media-type') === 'application/x-dtbncx+xml';
    items.set(item.getAttribute('id') ?? '', { path: resolved(folder, href), isContents: isNav || isNcx });
  }
  return items;
}

/** The elements of a name, with or without the prefix of its namespace. */
function named(root: DomNode, name: string): DomNode[] {
  return [...root.getElementsByTagName(name), ...root.getElementsByTagName(`opf:${name}`)];
}

/** "OEBPS/text/" and "../a%20b.xhtml#c" → "OEBPS/a b.xhtml". */
function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href.split('#')[0]!)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The day of publication; not that on which the file was made or changed. */
function publicationDay(book: DomNode): string | null {
  const dates = [...book.getElementsByTagName('dc:date')];
  const stated =
    dates.find((date) => date.getAttribute('opf:event') === 'publication') ??
    dates.find((date) => date.getAttribute('opf:event') === null);
  const day = readCalendarDate(stated?.textContent.trim().slice(0, 40) ?? '');
  return day?.startsWith('XXXX') ? null : day;
}

async function chaptersOf(
  book: DomNode,
  items: ReadonlyMap<string, Item>,
  members: Members,
  where: string,
): Promise<readonly OfficeText[]> {
  const contents = await titlesOf([...items.values()], members, where);
  const chapters: { title: string | null; readonly found: FoundParagraph[] }[] = [];
  for (const { path, isContents } of spineOf(book, items)) {
    const page = isContents ? null : members.text(path);
    if (page === null) continue;
    const found = paragraphsOf(await parseHtml(page), htmlRole);
    const title = contents.get(path) ?? null;
    const last = chapters.at(-1);
    // A long chapter may be cut into files, of which the table of contents names the first.
    const goesOn =
      last && contents.size > 1 && title === null && !found.slice(0, 2).some(({ role }) => role === 'heading');
    if (goesOn) last.found.push(...found);
    else chapters.push({ title, found });
  }
  const whole = chapters.filter(({ found }) => found.reduce((sum, { text }) => sum + text.length, 0) >= MIN_CHAPTER);
  return (whole.length > 0 ? whole : chapters.filter(({ found }) => found.length > 0)).map(({ title, found }) =>
    chapterOf(title, found),
  );
}

function chapterOf(stated: string | null, found: readonly FoundParagraph[]): OfficeText {
  const { title, paragraphs } = titled(found, stated);
  // A title of one word is none in a file's properties, but it is in a table of contents.
  return { title: title ?? stated, paragraphs };
}

/** The files of a book in the order in which they are read. */
function spineOf(book: DomNode, items: ReadonlyMap<string, Item>): Item[] {
  const refs = named(book, 'itemref').filter((ref) => ref.getAttribute('linear') !== 'no');
  return refs.flatMap((ref) => items.get(ref.getAttribute('idref') ?? '') ?? []);
}

/** The titles that the table of contents gives to files. */
async function titlesOf(items: readonly Item[], members: Members, where: string): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const add = (base: string, href: string | null | undefined, words: string | undefined): void => {
    const path = resolved(base.slice(0, base.lastIndexOf('/') + 1), href ?? '');
    const title = words?.replace(/\s+/g, ' ').trim();
    if (title && href && !titles.has(path)) titles.set(path, title);
  };
  for (const { path, isContents } of items) {
    const text = isContents ? members.text(path) : null;
    if (text === null) continue;
    const contents = await parseXml(text, where);
    for (const link of contents.getElementsByTagName('a')) add(path, link.getAttribute('href'), link.textContent);
    for (const point of contents.getElementsByTagName('navPoint'))
      add(
        path,
        point.getElementsByTagName('content')[0]?.getAttribute('src'),
        point.getElementsByTagName('text')[0]?.textContent,
      );
  }
  return titles;
}
