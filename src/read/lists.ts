/** What of an element says how its list counts. */
interface ListNode {
  getAttribute(name: string): string | null;
}

/** A list that is open, as far as it was read. */
export interface OpenList {
  /** How its items count: "1", "a", "A", "i" or "I"; null where they have bullets. */
  readonly numbering: string | null;
  /** -1 where it counts down. */
  readonly step: number;
  /** The number of the next item. */
  next: number;
  /** Columns of the marker of the last item, by which what stands within that is indented. */
  width: number;
}

/** The attribute of a list that is told from the one right above it, where a format does so. */
export const APART = 'data-newsq-apart';

/** Columns by which a text is indented, at most: nobody reads lists that are nested deeper. */
const MAX_INDENT = 40;

/**
 * A list that opens.
 * @param numbering how it counts, null for bullets
 * @param items how many it has, where it counts down from their number
 */
export function openList(node: ListNode, numbering: string | null, items: () => number): OpenList {
  if (numbering === null) return { numbering, step: 1, next: 1, width: 0 };
  const isReversed = node.getAttribute('reversed') !== null;
  const start = node.getAttribute('start')?.trim();
  const next = start && Number.isInteger(Number(start)) ? Number(start) : isReversed ? items() : 1;
  return { numbering, step: isReversed ? -1 : 1, next, width: 0 };
}

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** How a numbered list of HTML counts: the attribute that editors set, or the style that they set it by. */
export function numberingOf(node: ListNode): string {
  const type = node.getAttribute('type')?.trim() ?? '';
  if (/^[aAiI]$/.test(type)) return type;
  const style = /list-style(?:-type)?\s*:[^;]{0,40}?\b((?:lower|upper)-(?:alpha|latin|roman))/i;
  const named = style.exec(node.getAttribute('style') ?? '')?.[1] ?? type;
  return STYLES[named.toLowerCase()] ?? '1';
}

/** What stands before the next item: "• ", "2. ", "b. ", "iv. ". */
export function nextMarker(list: OpenList | undefined, item: ListNode): string {
  if (!list || list.numbering === null) {
    if (list) list.width = BULLET.length;
    return BULLET;
  }
  const value = item.getAttribute('value')?.trim();
  const number = value && Number.isInteger(Number(value)) ? Number(value) : list.next;
  list.next = number + list.step;
  const marker = `${writtenNumber(number, list.numbering)}. `;
  list.width = marker.length;
  return marker;
}

const BULLET = '• ';

/** The same for an item of a numbered list that comes with what stands before it: "2.1", "" for nothing. */
export function labeledMarker(list: OpenList | undefined, label: string | null): string | null {
  if (!list || list.numbering === null || label === null) return null;
  const marker = label === '' ? '' : `${label} `;
  list.width = marker.length;
  return marker;
}

/** Columns by which a line is indented that stands in these lists, the outermost first; `isMarked` where it opens an item. */
export function indentIn(lists: readonly OpenList[], isMarked: boolean): number {
  const around = Math.min(MAX_INDENT, isMarked ? lists.length - 1 : lists.length);
  let indent = 0;
  for (let i = 0; i < around; i++) indent += lists[i]!.width;
  return Math.min(MAX_INDENT, indent);
}

/** A number as a list writes it ("1", "a", "A", "i", "I"); numbers that letters or Roman numerals have no form for stay numbers. */
export function writtenNumber(number: number, numbering: string): string {
  if (number < 1 || numbering === '1') return String(number);
  const isUpper = numbering === 'A' || numbering === 'I';
  const lower = /[aA]/.test(numbering) ? letterOf(number) : romanOf(number);
  return isUpper ? lower.toUpperCase() : lower;
}

/** 3 → "c" */
function letterOf(number: number): string {
  return number > 26 ? String(number) : String.fromCharCode(96 + number);
}

/** 14 → "xiv" */
function romanOf(number: number): string {
  if (number > 39) return String(number);
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(number / 10)) + ones[number % 10]!;
}
