import type { Block, RawBlock, Span } from '../../types.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';
import { type FoundDateline, readDateline } from './dateline.js';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly titleSpan: Span | null;
  readonly dateline: FoundDateline | null;
  /** The day given by a line of its own above the text, ISO 8601. */
  readonly headerDate: string | null;
}

/** No wire puts more than this above its story: label, headline, the headline again, deck, byline, date … */
const MAX_HEAD_BLOCKS = 8;
const MAX_HEADLINE = 160;

/**
 * Separates the headline, the lines around it and the dateline from the running text.
 * @param paragraphs in the order of the text; a kind given by the format is kept
 */
export function readStructure(text: string, paragraphs: readonly RawBlock[]): Structure {
  const dateline = findDateline(text, paragraphs);
  const headEnd = dateline ? dateline.index : countHeadBlocks(text, paragraphs);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const head = words.slice(0, headEnd).map((line, i) => headKind(line, words[i + 1], i + 1 < headEnd));
  const blocks = paragraphs.map(({ start, end, kind }, i): Block => {
    if (kind !== undefined) return { start, end, kind, textStart: start };
    if (i < headEnd) return { start, end, kind: head[i]!, textStart: start };
    if (dateline && i === dateline.index) return { start, end, kind: 'body', textStart: dateline.found.textStart };
    const isSource = i >= paragraphs.length - 2 && i > 0 && SOURCE_LINE.test(words[i]!);
    return { start, end, kind: isSource ? 'source' : 'body', textStart: start };
  });
  const title = blocks.slice(0, Math.max(headEnd, 1)).find(({ kind }) => kind === 'title');
  const dateAt = head.indexOf('date');
  return {
    blocks,
    titleSpan: title ? { start: title.start, end: title.end } : null,
    dateline: dateline?.found ?? null,
    headerDate: dateAt < 0 ? null : readHeaderDate(words[dateAt]!),
  };
}

function findDateline(text: string, paragraphs: readonly Span[]): { index: number; found: FoundDateline } | null {
  for (const [index, paragraph] of paragraphs.slice(0, MAX_HEAD_BLOCKS).entries()) {
    const found = readDateline(text, paragraph);
    if (found) return { index, found };
    if (paragraph.end - paragraph.start > MAX_HEADLINE * 1.5) return null;
  }
  return null;
}

/**
 * For a text without a dateline: the headline, with a label before it and a repetition, bylines and dates after it, if
 * running text follows. Any further short line counts as text: in a transcript or a table all lines are short.
 */
function countHeadBlocks(text: string, paragraphs: readonly Span[]): number {
  const lines = paragraphs.slice(0, MAX_HEAD_BLOCKS).map(({ start, end }) => text.slice(start, end));
  let count = 0;
  let title: string | null = null;
  for (const line of lines) {
    const isAside = isByline(line) || readHeaderDate(line) !== null;
    const isTitle =
      isHeadline(line) && (title === null || title === line || (count === 1 && isShort(title) && !isShort(line)));
    if (!isAside && !isTitle) break;
    if (!isAside) title = line;
    count++;
  }
  // A line with nothing after it is text.
  return count < paragraphs.length ? count : Math.min(1, paragraphs.length - 1);
}

/** Short enough to be the name of a section. */
function isShort(line: string): boolean {
  return line.length <= 30 && line.split(/\s+/).length <= 3;
}

function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE || line.includes('\n') || /^["“•*\-–—(\d]/.test(line)) return false;
  if (!/[.,;:…]["”’')\]]*$/.test(line)) return true;
  return line.endsWith('.') && isTitleCase(line);
}

/** "Talks Fail In Geneva" and "TALKS FAIL IN GENEVA": at least two long words, nearly all capitalized. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.9 * words.length;
}

const BYLINE = /^(?:by|from|reporting by|written by|story by|text by)\s+(\S.*)$/i;
/** "Ann Lee and Bo Berg, Reuters": capitalized words, and what joins them. */
const BYLINE_WORD = /^(?:\p{Lu}[\p{L}.'’-]*,?|and|in|of|for|the|de|van|von|al|bin|[&|/-])$/u;
const SOURCE_LINE =
  /^(?:an? )?(?:source|sources|courtesy|credit|via|originally published|read the original)\b[^.\n]{0,20}:/i;
const HEADER_DATE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date|issued|released)(?: on| at)?:?\\s*)?(${DATE_SOURCE})(?:[,;|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d.{0,16})?$`,
  'i',
);

function isByline(line: string): boolean {
  const names = line.length <= 120 ? BYLINE.exec(line)?.[1] : undefined;
  return names !== undefined && /^\p{Lu}/u.test(names) && names.split(/\s+/).every((word) => BYLINE_WORD.test(word));
}

function readHeaderDate(line: string): string | null {
  const match = line.length <= 80 && /\d/.test(line) ? HEADER_DATE.exec(line) : null;
  const date = match && readCalendarDate(match[1]!);
  return date?.startsWith('XXXX') ? null : (date ?? null);
}

function headKind(line: string, next: string | undefined, nextIsHead: boolean): Block['kind'] {
  if (isByline(line)) return 'byline';
  if (readHeaderDate(line) !== null) return 'date';
  if (
    isShort(line) &&
    nextIsHead &&
    next !== undefined &&
    next.length > line.length &&
    !isByline(next) &&
    readHeaderDate(next) === null
  )
    return 'label';
  return 'title';
}
