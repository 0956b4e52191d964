import { NewsqError } from '../../errors.js';
import type { DomNode } from '../dom-node.js';
import { parseXml } from './dom.js';
import { paragraphsOf, type Role } from './paragraphs.js';
import { type OfficeText, titled } from './text.js';
import { unpack } from './zip.js';

const WANTED = new Set(['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** A text document of LibreOffice and its kin. */
export async function readOdt(bytes: Uint8Array, where: string): Promise<OfficeText> {
  const members = await unpack(bytes, where, (name) => WANTED.has(name));
  const kind = members.text('mimetype')?.trim() ?? '';
  if (/spreadsheet/.test(kind))
    throw new NewsqError(`${where}: is a spreadsheet (.ods); save its sheet as CSV`, { trouble: 'kind' });
  if (/presentation|graphics/.test(kind))
    throw new NewsqError(`${where}: are slides (.odp); save their text first`, { trouble: 'kind' });
  if (/<manifest:encryption-data/.test(members.text('META-INF/manifest.xml') ?? ''))
    throw new NewsqError(`${where}: is encrypted; save it without its password`);
  const content = members.text('content.xml');
  if (content === null) throw new NewsqError(`${where}: is damaged, it has no text in it; open it and save it again`);
  const document = await parseXml(content, where);
  const [body] = document.getElementsByTagName('office:text');
  if (!body) throw new NewsqError(`${where}: is damaged, its text cannot be read; open it and save it again`);
  const styles = members.text('styles.xml');
  const sheets = styles === null ? [document] : [await parseXml(styles, where), document];
  const meta = members.text('meta.xml');
  const stated =
    meta === null ? null : ((await parseXml(meta, where)).getElementsByTagName('dc:title')[0]?.textContent ?? null);
  // The days in the properties are those on which the file was made and saved, not the day of publication.
  const numbers = numbersIn(sheets);
  const roleOf = roleIn(sheets, (list) => numbers(list) !== null);
  return titled(
    paragraphsOf(body, roleOf, (list) => numbers(list) ?? '1'),
    stated,
  );
}

const ROLES = new Map<string, Role>([
  ...[
    ...['text:note', 'office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:table-of-content'],
    ...['text:sequence-decls', 'office:forms', 'svg:title', 'svg:desc', 'text:alphabetical-index', 'text:bibliography'],
    ...['text:user-index', 'text:illustration-index', 'text:ruby-text', 'office:binary-data'],
  ].map((name): [string, Role] => [name, 'skip']),
  ['text:h', 'heading'],
  ['text:p', 'paragraph'],
  ['text:list-item', 'item'],
  ['table:table-row', 'row'],
  ['table:table-cell', 'cell'],
  ['text:line-break', 'line'],
  ['text:s', 'space'],
  ['text:tab', 'space'],
]);

/** What the elements of a text are, with the styles that the document has. */
function roleIn(sheets: readonly DomNode[], isNumbered: (list: DomNode) => boolean): (node: DomNode) => Role {
  const parents = new Map<string, string>();
  for (const sheet of sheets)
    for (const style of sheet.getElementsByTagName('style:style'))
      parents.set(style.getAttribute('style:name') ?? '', style.getAttribute('style:parent-style-name') ?? '');
  const isOf = (node: DomNode, style: string): boolean => {
    const name = node.getAttribute('text:style-name') ?? '';
    return name === style || parents.get(name) === style;
  };
  return (node) => {
    if (node.localName === 'text:list') return isNumbered(node) ? 'numbered' : 'list';
    if (node.localName === 'text:p' || node.localName === 'text:h') {
      if (isOf(node, 'Title')) return 'title';
      if (isOf(node, 'Caption') || isOf(node, 'Illustration') || isOf(node, 'Figure')) return 'caption';
    }
    return ROLES.get(node.localName) ?? null;
  };
}

/** How a list counts at its level: "1", "a", "i"; null where it has bullets. */
function numbersIn(sheets: readonly DomNode[]): (list: DomNode) => string | null {
  const levels = new Map<string, (string | null)[]>();
  for (const sheet of sheets)
    for (const style of sheet.getElementsByTagName('text:list-style'))
      levels.set(style.getAttribute('style:name') ?? '', levelsOf(style));
  return (list) => {
    const { style, level } = placeOf(list);
    return levels.get(style)?.[level] ?? null;
  };
}

function levelsOf(style: DomNode): (string | null)[] {
  const levels: (string | null)[] = [];
  for (let level = style.firstChild; level; level = level.nextSibling) {
    if (!level.localName?.startsWith('text:list-level')) continue;
    const format = level.getAttribute('style:num-format') ?? '1';
    const isNumbered = level.localName === 'text:list-level-style-number' && format !== '';
    levels.push(isNumbered ? format : null);
  }
  return levels;
}

/** Lists that are looked through for the style of one within them; no text nests deeper. */
const MAX_LEVELS = 10;

/** The style that a list has, its own or that of the list around it, and its level in that, from 0. */
function placeOf(list: DomNode): { readonly style: string; readonly level: number } {
  let style = list.getAttribute('text:style-name');
  let level = 0;
  let outer = list.parentNode?.parentNode;
  while (outer?.localName === 'text:list' && level < MAX_LEVELS) {
    style ??= outer.getAttribute('text:style-name');
    level++;
    outer = outer.parentNode?.parentNode;
  }
  return { style: style ?? '', level };
}
