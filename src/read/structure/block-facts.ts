import { covered } from '../../text/span.js';
import type { Block, RawBlock, Span, StatedName } from '../../types.js';
import { readByline } from './byline.js';
import { isCaption, readCaptionLabel, readSiteLine } from './caption.js';
import { type Credit, readCredits } from './credit.js';
import { type FoundDateline, readDateline } from './dateline.js';

/** What the form of one block says. */
export interface BlockFacts {
  /** Null for what position decides: the lines of the head, the running text. */
  readonly kind: Extract<Block['kind'], 'byline' | 'caption' | 'credit'> | null;
  readonly dateline: FoundDateline | null;
  /** The names of a byline. */
  readonly writers: readonly StatedName[];
  readonly credits: readonly Credit[];
  /** "FILE PHOTO:", "Read more:" */
  readonly label: Span | null;
}

/** Reads each block by itself. */
export function readBlocks(text: string, paragraphs: readonly RawBlock[]): BlockFacts[] {
  let isFirst = true;
  return paragraphs.map((block, i) => {
    const facts = readBlock(text, block, { isFirst, isBelow: i > 0 && i < MAX_BYLINE_BLOCK });
    if (facts.dateline && facts.kind === null) isFirst = false;
    return facts;
  });
}

/** A line without "By" is a byline only near the headline. */
const MAX_BYLINE_BLOCK = 6;

interface Above {
  /** Whether no dateline comes before the block. */
  readonly isFirst: boolean;
  /** Whether it stands near the headline and below another line. */
  readonly isBelow: boolean;
}

function readBlock(text: string, block: RawBlock, { isFirst, isBelow }: Above): BlockFacts {
  const writers = readByline(text, block, isBelow);
  if (writers !== null) return { kind: 'byline', dateline: null, writers, credits: [], label: null };
  const credits = readCredits(text, block);
  const caption = readCaptionLabel(text, block);
  const isCredit = credits[0]?.start === block.start && endsWith(text, block, credits.at(-1)!);
  const kind = isCredit ? 'credit' : isCaption(block, caption, credits) ? 'caption' : null;
  const label = caption ?? readSiteLine(text, block);
  const inner = innerDateline(text, block, credits);
  const mayHaveDateline = kind !== 'credit' && label === null && (block.kind === undefined || block.kind === 'body');
  return {
    kind,
    dateline: mayHaveDateline ? readDateline(text, block, isFirst) : null,
    writers: [],
    credits: inner ? [...credits, inner] : credits,
    label,
  };
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

/** Whether a block ends with a credit, its bracket and its full stop. */
function endsWith(text: string, block: Span, credit: Credit): boolean {
  return /^[\s.)\]]*$/.test(covered(text, { start: credit.end, end: block.end }).slice(0, 8));
}
