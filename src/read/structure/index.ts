import type { Block, RawBlock, Span, Statements } from '../../types.js';
import { readBlocks } from './block-facts.js';
import type { FoundDateline } from './dateline.js';
import { readHead, titleOf } from './head.js';
import { readTurns, type Turn } from './speaker.js';
import type { StampDay } from './stamp.js';
import { gatherStatements } from './statements.js';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly titleSpan: Span | null;
  readonly dateline: FoundDateline | null;
  /** The days that lines of their own or bylines give, that of publication first. */
  readonly days: readonly StampDay[];
  /** The line that says when the article was published but not on which day. */
  readonly undated: string | null;
  readonly stated: Statements;
}

/**
 * Separates the headline, the lines around it and the dateline from the running text.
 * @param paragraphs in the order of the text; a kind given by the format is kept
 */
export function readStructure(text: string, paragraphs: readonly RawBlock[]): Structure {
  const facts = readBlocks(text, paragraphs);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const head = readHead(words, facts);
  const turns = readTurns(text, paragraphs);
  const blocks = paragraphs.map((paragraph, i): Block => {
    const { start, end } = paragraph;
    const turn = turns?.[i];
    if (turn) return spoken({ start, end }, turn);
    const { dateline, kind } = facts[i]!;
    const from = dateline
      ? { datelineEnd: dateline.end, textStart: dateline.textStart }
      : { datelineEnd: start, textStart: start };
    const isSource = i >= paragraphs.length - 2 && i > 0 && words[i]!.includes(':') && SOURCE_LINE.test(words[i]!);
    return {
      start,
      end,
      kind: paragraph.kind ?? head.kinds.get(i) ?? kind ?? (isSource ? 'source' : 'body'),
      ...from,
      ...(paragraph.opensList ? { opensList: true } : {}),
    };
  });
  return {
    blocks,
    titleSpan: titleOf(text, blocks, head.end),
    dateline: head.datelineAt === null ? null : facts[head.datelineAt]!.dateline,
    days: head.days,
    undated: head.undated,
    stated: gatherStatements(text, facts, turns ?? []),
  };
}

/** A block of a transcript: its label stands before its text as a dateline does. */
function spoken({ start, end }: Span, { speaker, label, textStart }: Turn): Block {
  return { start, end, kind: 'body', datelineEnd: label?.end ?? start, textStart, speaker };
}

const SOURCE_LINE =
  /^(?:an? )?(?:source|sources|courtesy|credit|via|originally published|read the original)\b[^.\n]{0,20}:/i;
