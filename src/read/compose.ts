import type { RawBlock } from '../types.js';

/** A paragraph of a marked-up file; without a kind, its position and its words decide what it is. */
export interface Paragraph {
  readonly text: string;
  readonly kind?: RawBlock['kind'];
  /** Columns by which it is indented: what stands in an item of a list stands farther in than the item's marker. */
  readonly indent?: number;
  /** Characters of the name at its start, of whoever says it; null for somebody who is not named. */
  readonly speaker?: number | null;
  /** Whether it is the first item of a list that its format tells from the list right above it. */
  readonly opensList?: boolean;
}

/**
 * The paragraphs as one text, an empty line between two, and where each of them stands in it, without its indentation. Those
 * without words are left out.
 */
export function compose(paragraphs: readonly Paragraph[]): { readonly text: string; readonly blocks: RawBlock[] } {
  const blocks: RawBlock[] = [];
  let text = '';
  for (const { text: words, kind, indent = 0, speaker, opensList } of paragraphs.flatMap(inLines)) {
    const bare = words.trim();
    if (bare === '') continue;
    const head = (text === '' ? '' : `${text}\n\n`) + ' '.repeat(text === '' ? 0 : indent);
    const start = head.length;
    text = head + bare;
    blocks.push({
      ...{ start, end: text.length },
      ...(kind === undefined ? {} : { kind }),
      ...(opensList ? { opensList } : {}),
      ...(speaker === undefined ? {} : { speaker: speaker === null ? null : { start, end: start + speaker } }),
    });
  }
  return { text, blocks };
}

/** A line that opens with a bullet, within a paragraph. */
const ITEM = /\n(?=[ \t]{0,9}[-–—*•◦▪●‣·][ \t])/;

/** "It wants to:", "- mend the roads" and "- build schools", with breaks between them: each line is a paragraph. */
function inLines(paragraph: Paragraph): readonly Paragraph[] {
  const { text, speaker, ...rest } = paragraph;
  if (speaker !== undefined || !ITEM.test(text)) return [paragraph];
  const lines = text.split(ITEM);
  return lines.length > 2 ? lines.map((line) => ({ ...rest, text: line })) : [paragraph];
}
