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
  return titled(paragraphsOf(body, roleIn(sheets)), stated);
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
function roleIn(sheets: readonly DomNode[]): (node: DomNode) => Role {
  const parents = new Map<string, string>();
  const numbered = new Set<string>();
  for (const sheet of sheets) {
    for (const style of sheet.getElementsByTagName('style:style'))
      parents.set(style.getAttribute('style:name') ?? '', style.getAttribute('style:parent-style-name') ?? '');
    for (const style of sheet.getElementsByTagName('text:list-style'))
      if (isNumbered(style)) numbered.add(style.getAttribute('style:name') ?? '');
  }
  const isOf = (node: DomNode, style: string): boolean => {
    const name = node.getAttribute('text:style-name') ?? '';
    return name === style || parents.get(name) === style;
  };
  return (node) => {
    if (node.localName === 'text:list') return isInNumbered(node, numbered) ? 'numbered' : 'list';
    if (node.localName === 'text:p' || node.localName === 'text:h') {
      if (isOf(node, 'Title')) return 'title';
      if (isOf(node, 'Caption') || isOf(node, 'Illustration') || isOf(node, 'Figure')) return 'caption';
    }
    return ROLES.get(node.localName) ?? null;
  };
}

/** Whether the first level of a list has numbers. */
function isNumbered(style: DomNode): boolean {
  let level = style.firstChild;
  while (level && !level.localName?.startsWith('text:list-level')) level = level.nextSibling;
  return level?.localName === 'text:list-level-style-number' && (level.getAttribute('style:num-format') ?? '1') !== '';
}

/** A list within another has the style of that one where it has none. */
function isInNumbered(list: DomNode, numbered: ReadonlySet<string>): boolean {
  const own = list.getAttribute('text:style-name');
  if (own !== null) return numbered.has(own);
  const outer = list.parentNode?.parentNode;
  return outer?.localName === 'text:list' && numbered.has(outer.getAttribute('text:style-name') ?? '');
}
