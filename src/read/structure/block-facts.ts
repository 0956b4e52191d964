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
  return paragraphs.map((block) => {
    const facts = readBlock(text, block, isFirst);
    if (facts.dateline && facts.kind === null) isFirst = false;
    return facts;
  });
}

function readBlock(text: string, block: RawBlock, isFirst: boolean): BlockFacts {
  const writers = readByline(text, block);
  if (writers !== null) return { kind: 'byline', dateline: null, writers, credits: [], label: null };
  const credits = readCredits(text, block);
  const caption = readCaptionLabel(text, block);
  const isCredit = credits[0]?.start === block.start && endsWith(text, block, credits.at(-1)!);
  const kind = isCredit ? 'credit' : isCaption(block, caption, credits) ? 'caption' : null;
  const label = caption ?? readSiteLine(text, block);
  const mayHaveDateline = kind !== 'credit' && label === null && (block.kind === undefined || block.kind === 'body');
  return {
    kind,
    dateline: mayHaveDateline ? readDateline(text, block, isFirst) : null,
    writers: [],
    credits,
    label,
  };
}

/** Whether a block ends with a credit, its bracket and its full stop. */
function endsWith(text: string, block: Span, credit: Credit): boolean {
  return /^[\s.)\]]*$/.test(covered(text, { start: credit.end, end: block.end }).slice(0, 8));
}
