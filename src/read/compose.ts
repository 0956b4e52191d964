import type { RawBlock } from '../types.js';

/** A paragraph of a marked-up file; without a kind, its position and its words decide what it is. */
export interface Paragraph {
  readonly text: string;
  readonly kind?: RawBlock['kind'];
  /** Characters of the name at its start, of whoever says it; null for somebody who is not named. */
  readonly speaker?: number | null;
}

/** The paragraphs as one text, an empty line between two, and where each of them stands in it. Those without words are left out. */
export function compose(paragraphs: readonly Paragraph[]): { readonly text: string; readonly blocks: RawBlock[] } {
  const blocks: RawBlock[] = [];
  let text = '';
  for (const { text: words, kind, speaker } of paragraphs) {
    const bare = words.trim();
    if (bare === '') continue;
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? bare : `${text}\n\n${bare}`;
    blocks.push({
      ...{ start, end: text.length },
      ...(kind === undefined ? {} : { kind }),
      ...(speaker === undefined ? {} : { speaker: speaker === null ? null : { start, end: start + speaker } }),
    });
  }
  return { text, blocks };
}
