import { sectionNames } from '../../lexicon/read/section-names.js';
import type { Span } from '../../types.js';
import { readHeadLabel } from './head-label.js';
import { isSentence } from './head-lines.js';
import { isStampPart, MAX_STAMP, readStamp, type StampDay, stampAtEnd } from './stamp.js';

/** A line that gives the day of the article among other things: "By Jo Day | Updated: March 4, 2021 | World". */
export interface DatedLine {
  readonly days: readonly StampDay[];
  /** What else it has that may be a name, by its place in the line, and whether a stroke or a dot sets it apart. */
  readonly others: readonly (Span & { readonly isParted: boolean })[];
}

/** What parts the names and the days of such a line; "by" begins a part of its own. */
const WORK = '(?:written|edited|reported|compiled|reporting|story|text)';
const separator = () =>
  new RegExp(
    `\\s{0,3}[|•·]\\s{0,3}|\\s{1,3}(?:\\/{1,2}|[–—]|--?)\\s{1,3}|(?<!${WORK}),?\\s{1,3}(?=(?:${WORK} )?by:?\\s\\p{L})|,\\s(?=The\\s\\p{Lu}|p(?:age|p?\\.)\\s?\\p{Lu}?\\d)`,
    'giu',
  );

const sections = new Set<string>(sectionNames);

/** The parts of a line of which at least one is a day and one is none; null for any other. */
export function readDatedLine(line: string): DatedLine | null {
  if (line.length > MAX_STAMP || !/\d/.test(line) || isSentence(line)) return null;
  return readParted(line) ?? readEnding(line);
}

function readParted(line: string): DatedLine | null {
  const stamps: string[] = [];
  const others: (Span & { isParted: boolean })[] = [];
  let start = 0;
  for (const match of [...line.matchAll(separator()), null]) {
    const end = match?.index ?? line.length;
    const part = withoutSection(line.slice(start, end));
    const before = line.slice(0, start).trimEnd().at(-1) ?? '';
    if (isStampPart(part)) stamps.push(part);
    else if (!isFurniture(part)) others.push({ start, end, isParted: /[|•·/]/.test(before + (match?.[0] ?? '')) });
    if (match !== null) start = match.index + match[0].length;
  }
  const days = stamps.length === 0 ? null : readStamp(stamps.join(' | '));
  return days && { days, others };
}

/** "March 4, 2021 in News" */
function withoutSection(part: string): string {
  const at = part.lastIndexOf(' in ');
  return at > 0 && sections.has(part.slice(at + 4).toLowerCase()) ? part.slice(0, at) : part;
}

/** "World", "3 min read", "Updated 2 hours ago" */
function isFurniture(part: string): boolean {
  return part === '' || sections.has(part.toLowerCase()) || readHeadLabel(part) !== null;
}

/** "By Jo Day, March 4, 2021" */
function readEnding(line: string): DatedLine | null {
  const stamp = stampAtEnd(line);
  if (stamp === null) return null;
  return {
    days: stamp.days,
    others: [{ start: 0, end: stamp.from, isParted: /^\s?[|•·]/.test(line.slice(stamp.from)) }],
  };
}

/** "This story was first published in The Oslo Courier on March 4, 2021.", "Published in The Oslo Courier on March 4, 2021" */
const noticeForm = () =>
  /^(?:(?:an? (?:\p{L}+ )?version of )?this (?:article|story|post|piece|report|column) (?:(?:was|has been|is) )?(?:(?:originally|first) )?)?(?:published|appeared|appears|posted|ran) (?:by|in|on|at) [^.!?]{2,60} on (?=\p{L}|\d)/iu;

/** The day that a sentence about the article below it gives. */
export function readNotice(line: string): readonly StampDay[] | null {
  // Most lines at the end of an article are prose, and the form takes long to compile.
  const mayBe = line.length <= MAX_STAMP && /\d/.test(line) && /publish|appear|posted|ran /i.test(line);
  const opening = mayBe ? noticeForm().exec(line)?.[0] : undefined;
  return opening === undefined ? null : readStamp(`Published ${line.slice(opening.length)}`);
}
