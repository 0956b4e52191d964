import type { Block, RawBlock, Span, Statements } from '../../types.js';
import { type BlockFacts, readBlocks } from './block-facts.js';
import { DATE_SOURCE, readCalendarDate } from './calendar-date.js';
import type { FoundDateline } from './dateline.js';
import { gatherStatements } from './statements.js';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly titleSpan: Span | null;
  readonly dateline: FoundDateline | null;
  /** The day given by a line of its own above the text, ISO 8601. */
  readonly headerDate: string | null;
  readonly stated: Statements;
}

/** No wire puts more than this above its story: label, headline, the headline again, deck, byline, date … */
const MAX_HEAD_BLOCKS = 8;
const MAX_HEADLINE = 160;

/**
 * Separates the headline, the lines around it and the dateline from the running text.
 * @param paragraphs in the order of the text; a kind given by the format is kept
 */
export function readStructure(text: string, paragraphs: readonly RawBlock[]): Structure {
  const facts = readBlocks(text, paragraphs);
  const datelineAt = findDateline(paragraphs, facts);
  const headEnd = datelineAt ?? countHeadBlocks(text, paragraphs, facts);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const nextHeadline = (i: number) => (i < headEnd && facts[i]!.kind === null ? words[i]! : null);
  const head = words.slice(0, headEnd).map((line, i) => facts[i]!.kind ?? headKind(line, nextHeadline(i + 1)));
  const blocks = paragraphs.map((paragraph, i): Block => {
    const { start, end } = paragraph;
    const { dateline } = facts[i]!;
    const from = dateline
      ? { datelineEnd: dateline.end, textStart: dateline.textStart }
      : { datelineEnd: start, textStart: start };
    const isSource = i >= paragraphs.length - 2 && i > 0 && SOURCE_LINE.test(words[i]!);
    return { start, end, kind: paragraph.kind ?? head[i] ?? facts[i]!.kind ?? (isSource ? 'source' : 'body'), ...from };
  });
  const title = blocks.slice(0, Math.max(headEnd, 1)).find(({ kind }) => kind === 'title');
  const dateAt = head.indexOf('date');
  return {
    blocks,
    titleSpan: title ? { start: title.start, end: title.end } : null,
    dateline: datelineAt === null ? null : facts[datelineAt]!.dateline,
    headerDate: dateAt < 0 ? null : readHeaderDate(words[dateAt]!),
    stated: gatherStatements(text, facts),
  };
}

/** The block that the article's own dateline is in: that of a caption says when a picture was taken. */
function findDateline(paragraphs: readonly Span[], facts: readonly BlockFacts[]): number | null {
  for (const [index, paragraph] of paragraphs.slice(0, MAX_HEAD_BLOCKS).entries()) {
    const { dateline, kind } = facts[index]!;
    if (kind === 'caption' || kind === 'credit') continue;
    if (dateline) return index;
    if (paragraph.end - paragraph.start > MAX_HEADLINE * 1.5) return null;
  }
  return null;
}

/**
 * For a text without a dateline: the headline, with a label before it and a repetition, bylines and dates after it, if
 * running text follows. Any further short line counts as text: in a transcript or a table all lines are short.
 */
function countHeadBlocks(text: string, paragraphs: readonly Span[], facts: readonly BlockFacts[]): number {
  const lines = paragraphs.slice(0, MAX_HEAD_BLOCKS).map(({ start, end }) => text.slice(start, end));
  let count = 0;
  let title: string | null = null;
  for (const [i, line] of lines.entries()) {
    const isAside = facts[i]!.kind !== null || readHeaderDate(line) !== null;
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

const SOURCE_LINE =
  /^(?:an? )?(?:source|sources|courtesy|credit|via|originally published|read the original)\b[^.\n]{0,20}:/i;
const HEADER_DATE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date|issued|released)(?: on| at)?:?\\s*)?(${DATE_SOURCE})(?:[,;|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d.{0,16})?$`,
  'i',
);

function readHeaderDate(line: string): string | null {
  const match = line.length <= 80 && /\d/.test(line) ? HEADER_DATE.exec(line) : null;
  const date = match && readCalendarDate(match[1]!);
  return date?.startsWith('XXXX') ? null : (date ?? null);
}

/** @param next the line below it, if that is of the head too and no byline, caption or credit */
function headKind(line: string, next: string | null): Block['kind'] {
  if (readHeaderDate(line) !== null) return 'date';
  const isLabel = isShort(line) && next !== null && next.length > line.length && readHeaderDate(next) === null;
  return isLabel ? 'label' : 'title';
}
