import type { Document, Entity, Quote } from '../../types.js';
import type { QuoteRule } from '../rules.js';

/** "(As interpreted.) ": what is done, before what is said. */
const STAGE = /^(?:\([^()]{1,80}\)\s*)+/;
const BY = 'WANG: …' satisfies QuoteRule;

/** What is said in the blocks of a transcript, each block a quote of whoever its label names. */
export function findSpoken({ article: { text, blocks } }: Document, entities: readonly Entity[]): Quote[] {
  if (!blocks.some(({ speaker }) => speaker !== undefined)) return [];
  const ids = new Map(entities.flatMap(({ id, mentions }) => mentions.map(({ start }) => [start, id] as const)));
  return blocks.flatMap(({ speaker, textStart, end }): Quote[] => {
    if (speaker === undefined) return [];
    const words = text.slice(textStart, end);
    const start = textStart + (STAGE.exec(words)?.[0].length ?? 0);
    if (!/\p{L}/u.test(text.slice(start, end))) return [];
    const id = speaker === null ? null : (ids.get(speaker.start) ?? null);
    const source = speaker && { text: text.slice(speaker.start, speaker.end), ...speaker, kind: 'named' as const };
    return [{ text: text.slice(start, end), start, end, kind: 'direct', source, speaker: id, verb: null, by: BY }];
  });
}
