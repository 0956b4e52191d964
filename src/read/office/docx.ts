import { strToU8, zipSync } from 'fflate';
import { NewsqError } from '../../errors.js';
import { type DomNode, ELEMENT } from '../dom-node.js';
import { parseHtml, parseXml } from './dom.js';
import { htmlRole, paragraphsOf, type Role } from './paragraphs.js';
import type { OfficeText } from './text.js';
import { titled } from './text.js';
import {
  itemMarker,
  labelOfItem,
  namedNumbering,
  readWordLists,
  type WordLists,
  type WordParagraph,
} from './word-lists.js';
import { type Members, unpack } from './zip.js';

/** The parts that have to do with text; not the pictures, headers and footers. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/\w+\.xml\.rels|(?:document|document2|styles|numbering|footnotes|endnotes)\.xml))$/;

const STYLES = [
  "p[style-name='Title'] => h1.newsq-title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.newsq-caption:fresh",
  "p[style-name='Caption'] => p.newsq-caption:fresh",
  "p[style-name='toc 1'] => p.newsq-contents:fresh",
  "p[style-name='toc 2'] => p.newsq-contents:fresh",
  "p[style-name='toc 3'] => p.newsq-contents:fresh",
  'comment-reference => !',
];

/** A document of Word, of 2007 or later. */
export async function readDocx(bytes: Uint8Array, where: string): Promise<OfficeText> {
  const members = await unpack(bytes, where, (name) => WANTED.test(name));
  refuseOthers(members.names, where);
  const main = members.text('word/document.xml') ?? members.text('word/document2.xml');
  if (main === null) throw new NewsqError(`${where}: is a zip file without a document; give the file it was made from`);
  parsable(main, where);
  const lists = await listsOf(members, where);
  const parts = [...members.names].flatMap((name): [string, Uint8Array][] => {
    const part = members.bytes(name);
    if (part && name === NUMBERING && lists.lists.size > 0) return [[name, strToU8(namedNumbering(lists))]];
    return part ? [[name, part]] : [];
  });
  const html = await toHtml(zipSync(Object.fromEntries(parts), { level: 0 }), itemMarker(lists), where);
  const roleOf = (node: DomNode): Role => {
    const kind = node.getAttribute('class');
    // A note stands at the end, and its number in the text; what is struck out was taken back.
    const isNote = /^(?:foot|end)note-/.test(node.getAttribute('id') ?? '');
    if (kind === 'newsq-contents' || isNote || node.localName.toLowerCase() === 's') return 'skip';
    return kind === 'newsq-title' ? 'title' : kind === 'newsq-caption' ? 'caption' : htmlRole(node);
  };
  const found = paragraphsOf(await parseHtml(html), roleOf, undefined, labelOf);
  const core = members.text('docProps/core.xml');
  const stated =
    core === null ? null : ((await parseXml(core, where)).getElementsByTagName('dc:title')[0]?.textContent ?? null);
  // When a document was made or saved says nothing of when its article was published: no day is taken from its properties.
  return titled(found, stated);
}

const NUMBERING = 'word/numbering.xml';
const NO_LISTS: WordLists = { lists: new Map(), styles: new Map() };

async function listsOf({ text }: Members, where: string): Promise<WordLists> {
  const [numbering, styles] = [text(NUMBERING), text('word/styles.xml')];
  if (numbering === null) return NO_LISTS;
  return readWordLists(await parseXml(numbering, where), styles === null ? null : await parseXml(styles, where));
}

/** What the types of the library leave out. */
interface Transforms {
  readonly transforms: {
    paragraph(change: (paragraph: WordParagraph) => WordParagraph): (document: unknown) => unknown;
  };
}

/** What stands before an item, by the bookmark that opens it. */
function labelOf(item: DomNode): string | null {
  const first = item.firstChild;
  return labelOfItem(first?.nodeType === ELEMENT ? first.getAttribute('id') : null);
}

/** @throws NewsqError for the other documents of the same family */
function refuseOthers(names: ReadonlySet<string>, where: string): void {
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin'))
    throw new NewsqError(`${where}: is a workbook (.xlsx); save its sheet as CSV`, { trouble: 'kind' });
  if (names.has('ppt/presentation.xml'))
    throw new NewsqError(`${where}: are slides (.pptx); save their text first`, { trouble: 'kind' });
}

/** The library recurses: what is too deep in one another is refused before it sees it. */
function parsable(xml: string, where: string): void {
  if (!xml.includes('<w:body') && !/<\w{1,20}:body[\s>]/.test(xml.slice(0, 20_000)))
    throw new NewsqError(`${where}: is damaged, its text cannot be read; open it and save it again`);
  refuseDeep(xml, where);
}

function refuseDeep(xml: string, where: string): void {
  let depth = 0;
  for (const [tag, end] of xml.matchAll(/<(\/?)[A-Za-z][^<>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    depth += end ? -1 : 1;
    if (depth > 500) throw new NewsqError(`${where}: is damaged, its elements never end; open it and save it again`);
  }
}

async function toHtml(
  docx: Uint8Array,
  mark: (paragraph: WordParagraph) => WordParagraph,
  where: string,
): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { transforms } = mammoth as typeof mammoth & Transforms;
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx) },
      {
        styleMap: STYLES,
        convertImage: noPictures,
        includeEmbeddedStyleMap: false,
        transformDocument: transforms.paragraph(mark),
      },
    );
    return value;
  } catch (cause) {
    throw new NewsqError(`${where}: is damaged, its text cannot be read; open it and save it again`, { cause });
  }
}
