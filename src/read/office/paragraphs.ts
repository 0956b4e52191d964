import { type DomNode, ELEMENT, TEXT, walk } from '../dom-node.js';
import { indentIn, labeledMarker, nextMarker, numberingOf, type OpenList, openList } from '../lists.js';

/** What an element of a document is for its text. */
export type Role =
  | 'skip'
  | 'paragraph'
  | 'heading'
  | 'title'
  | 'caption'
  | 'list'
  | 'numbered'
  | 'item'
  | 'row'
  | 'cell'
  | 'line'
  | 'space'
  | null;

export interface FoundParagraph {
  readonly text: string;
  readonly role: 'paragraph' | 'heading' | 'title' | 'caption';
  /** Columns by which the lists that it stands in indent it. */
  readonly indent?: number;
}

interface Row {
  /** How many paragraphs were found before it. */
  readonly from: number;
  cells: number;
  /** The cell of each of its paragraphs. */
  readonly of: number[];
}

/** A row with more than this is a part of a layout, not of a table. */
const MAX_ROW = 400;

/**
 * The paragraphs of a document, in order: a list item with its marker ("• ", "1. "), a row of a table as a line.
 * @param roleOf what an element is
 * @param numbersOf how a numbered list counts
 * @param labelOf what stands before an item of a numbered list; null where its list tells
 */
export function paragraphsOf(
  root: DomNode,
  roleOf: (node: DomNode) => Role,
  numbersOf: (list: DomNode) => string = numberingOf,
  labelOf: (item: DomNode) => string | null = () => null,
): FoundParagraph[] {
  const found: FoundParagraph[] = [];
  const lists: OpenList[] = [];
  const rows: Row[] = [];
  const roles: { readonly node: DomNode; readonly role: Role }[] = [];
  let text = '';
  let marker = '';

  const flush = (): void => {
    const words = tidy(text);
    text = '';
    if (words === '') return;
    const role = roles.findLast(({ role }) => role !== null && PARAGRAPHS.has(role))?.role as FoundParagraph['role'];
    const indent = indentIn(lists, marker !== '');
    found.push({ text: marker + words, role: role ?? 'paragraph', ...(indent === 0 ? {} : { indent }) });
    marker = '';
    const row = rows.at(-1);
    if (row) row.of.push(row.cells);
  };
  const enter = (node: DomNode): boolean => {
    if (node.nodeType === TEXT) text += node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return false;
    const role = roleOf(node);
    if (role === 'skip') return false;
    if (role === 'line') text += '\n';
    if (role === 'space') text += ' ';
    if (role === null || role === 'line' || role === 'space') return true;
    flush();
    roles.push({ node, role });
    if (role === 'list' || role === 'numbered')
      lists.push(openList(node, role === 'numbered' ? numbersOf(node) : null, () => itemsOf(node, roleOf)));
    else if (role === 'item') marker = labeledMarker(lists.at(-1), labelOf(node)) ?? nextMarker(lists.at(-1), node);
    else if (role === 'row') rows.push({ from: found.length, cells: 0, of: [] });
    else if (role === 'cell' && rows.length > 0) rows.at(-1)!.cells++;
    return true;
  };
  const leave = (node: DomNode): void => {
    if (roles.at(-1)?.node !== node) return;
    flush();
    const { role } = roles.pop()!;
    if (role === 'list' || role === 'numbered') lists.pop();
    else if (role === 'item') marker = '';
    else if (role === 'row') closeRow(found, rows);
  };
  walk(root, enter, leave);
  flush();
  return found;
}

const PARAGRAPHS: ReadonlySet<Role> = new Set<Role>(['paragraph', 'heading', 'title', 'caption']);

function itemsOf(list: DomNode, roleOf: (node: DomNode) => Role): number {
  let count = 0;
  for (let child = list.firstChild; child; child = child.nextSibling)
    if (child.nodeType === ELEMENT && roleOf(child) === 'item') count++;
  return count;
}

/** The cells of a row on one line, where each is a line by itself. */
function closeRow(found: FoundParagraph[], rows: Row[]): void {
  const { from, of } = rows.pop()!;
  const cells = found.slice(from);
  const isTable =
    new Set(of).size === of.length &&
    of.length > 1 &&
    cells.reduce((sum, cell) => sum + cell.text.length, 0) <= MAX_ROW;
  if (isTable) {
    found.length = from;
    found.push({ text: cells.map((cell) => cell.text.replaceAll('\n', ' ')).join(' | '), role: 'paragraph' });
  }
  // The row around it, where tables are within one another, has its paragraphs too.
  const outer = rows.at(-1);
  if (outer) for (let i = from; i < found.length; i++) outer.of.push(outer.cells);
}

/** White space as a page shows it. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}

const HTML_ROLES = new Map<string, Role>();
const rolesOf = (role: Role, names: string) => {
  for (const name of names.split(' ')) HTML_ROLES.set(name, role);
};
rolesOf(
  'skip',
  'script style noscript template svg math iframe button select option textarea input audio video object canvas head title nav',
);
rolesOf(
  'paragraph',
  'p div address article aside blockquote body center dd details fieldset figure footer form header hr legend main pre section summary table tbody thead tfoot hgroup',
);
rolesOf('heading', 'h1 h2 h3 h4 h5 h6');
rolesOf('caption', 'figcaption caption');
rolesOf('list', 'ul menu dl');
rolesOf('numbered', 'ol');
rolesOf('item', 'li dt');
rolesOf('row', 'tr');
rolesOf('cell', 'td th');
rolesOf('line', 'br');

export function htmlRole(node: DomNode): Role {
  return HTML_ROLES.get(node.localName.toLowerCase()) ?? null;
}
