import { covered } from '../../text/span.js';
import type { Block, RawBlock, Span, StatedName } from '../../types.js';
import { readDatedByline } from './byline.js';
import { isCaption, readCaptionLabel, readSiteLine } from './caption.js';
import { type Credit, readCredits } from './credit.js';
import { readDatedLine } from './dated-line.js';
import { type FoundDateline, readDateline } from './dateline.js';
import { readHeadLabel } from './head-label.js';
import { isSentence } from './head-lines.js';
import { type FoundLabel, findLabels } from './label-finder.js';
import type { StampDay } from './stamp.js';

/** What the form of one block says. */
export interface BlockFacts {
  /** Null for what position decides: the lines of the head, the running text. */
  readonly kind: Extract<Block['kind'], 'byline' | 'caption' | 'credit'> | null;
  readonly dateline: FoundDateline | null;
  /** The names of a byline. */
  readonly writers: readonly StatedName[];
  /** The days that a byline ends with. */
  readonly days: readonly StampDay[];
  readonly credits: readonly Credit[];
  /** "FILE PHOTO:", "Read more:" */
  readonly label: Span | null;
}

/** Reads each block by itself. */
export function readBlocks(text: string, paragraphs: readonly RawBlock[]): BlockFacts[] {
  const labels = findLabels(text);
  let from = 0;
  let isFirst = true;
  return paragraphs.map((block, i) => {
    while (from < labels.length && labels[from]!.start < block.start) from++;
    let to = from;
    while (to < labels.length && labels[to]!.start < block.end) to++;
    const within = to === from ? NO_LABELS : labels.slice(from, to);
    const facts = readBlock(text, block, {
      labels: within,
      isFirst,
      isBelow: i > 0 && i < MAX_BYLINE_BLOCK,
      isNearEdge: i < MAX_DATED_BLOCK,
    });
    if (facts.dateline && facts.kind === null) isFirst = false;
    return facts;
  });
}

/** A line without "By" is a byline only near the headline. */
const MAX_BYLINE_BLOCK = 6;

/** A byline has a day beside it only there. */
const MAX_DATED_BLOCK = 16;

const NO_LABELS: readonly FoundLabel[] = [];

interface Around {
  /** The labels of credits that start in the block. */
  readonly labels: readonly FoundLabel[];
  /** Whether no dateline comes before the block. */
  readonly isFirst: boolean;
  /** Whether it stands near the headline and below another line. */
  readonly isBelow: boolean;
  readonly isNearEdge: boolean;
}

function readBlock(text: string, block: RawBlock, { labels, isFirst, isBelow, isNearEdge }: Around): BlockFacts {
  const byline = readDatedByline(text, block, isBelow, isNearEdge);
  if (byline !== null)
    return { kind: 'byline', dateline: null, writers: byline.names, days: byline.days, credits: [], label: null };
  const all = readCredits(text, block, labels);
  const caption = readCaptionLabel(text, block);
  const label = caption ?? readSiteLine(text, block);
  const isCredit = isOnlyCredits(text, block, all);
  const filed = isCredit || label !== null || !isText(block) ? null : readDateline(text, block, isFirst);
  const found = filed !== null && isNearEdge && isFurniture(covered(text, block)) ? null : filed;
  // "LONDON, ENGLAND - MAY 04: Jane Doe arrives. (Photo by Jane Roe/Getty Images)" is a caption, what an agency files is none.
  const isStory =
    found !== null && (found.agency !== null || (found.date !== null && !DAY_OF_PICTURE.test(found.text)));
  const credits = found ? all.filter(({ start }) => start >= found.textStart) : all;
  const kind = isCredit ? 'credit' : !isStory && isCaption(text, block, caption, credits) ? 'caption' : null;
  const inner = innerDateline(text, block, credits);
  return {
    kind,
    dateline: found,
    writers: [],
    days: [],
    credits: inner ? [...credits, inner] : credits,
    label,
  };
}

/** "BC-EU--Port Strike", "World | March 4, 2021" */
function isFurniture(line: string): boolean {
  return !isSentence(line) && (readHeadLabel(line) !== null || readDatedLine(line)?.others.length === 0);
}

/** " - MAY 04" */
const DAY_OF_PICTURE = /\s[-–—]\s\p{Lu}{3,9} \d/u;

/** Whether a block may be running text: its format does not say that it is anything else. */
function isText({ kind }: RawBlock): boolean {
  return kind === undefined || kind === 'body';
}

/** The names of a dateline that goes on after a picture's credit where their lines were joined: "REUTERS/Jane Roe OSLO (Reuters) -". */
function innerDateline(text: string, block: Span, credits: readonly Credit[]): Credit | null {
  const last = credits.findLast(({ kind }) => kind === 'picture');
  if (!last || block.end - last.end < MIN_DATELINE) return null;
  const start = last.end + (/^[\s.)\]]*/.exec(text.slice(last.end, last.end + 4))?.[0].length ?? 0);
  const found = readDateline(text, { start, end: block.end }, false);
  if (!found?.agency || found.names.length === 0) return null;
  return {
    start: found.start,
    end: found.end,
    kind: 'story',
    names: found.names,
    furniture: [{ start: found.start, end: found.end }],
  };
}

/** Characters of the shortest dateline with its agency. */
const MIN_DATELINE = 10;

/** Whether a block is credits and nothing else but brackets, stops and a few words: "© 2021 The Oslo Courier. All rights reserved." */
function isOnlyCredits(text: string, block: Span, credits: readonly Credit[]): boolean {
  if (credits[0]?.start === undefined || credits[0].start - block.start > 4) return false;
  const end = credits.at(-1)!.end;
  const between = credits.reduce((sum, { start }, i) => sum + Math.max(0, start - (credits[i - 1]?.end ?? start)), 0);
  const rest = covered(text, { start: end, end: Math.min(block.end, end + MAX_REST + 1) });
  if (credits[0].kind === 'rights') return rest.length <= MAX_REST && between <= MAX_REST;
  return between <= MAX_JOINTS * credits.length && /^[\s.)\]]*$/.test(rest);
}

/** Characters of "All rights reserved." and the like after a copyright. */
const MAX_REST = 160;
/** Characters between two credits: "; ", ") (". */
const MAX_JOINTS = 8;
