import { partitionPoint } from '../../text/binary-search.js';
import type { Block, Document, Entity, Quote, QuoteSource, Span } from '../../types.js';
import type { QuoteRule } from '../rules.js';

/** "(As interpreted.) ": what is done, before what is said. */
const STAGE = /^(?:\([^()]{1,80}\)\s*)+/;
const BY = 'WANG: …' satisfies QuoteRule;
const ANSWER = /^(?:A|ANSWER)$/;

/** Whoever says a block of a transcript. */
interface Speaker {
  readonly source: QuoteSource | null;
  readonly id: string | null;
}

/** What is said in the blocks of a transcript, each block a quote of whoever its label names. */
export function findSpoken(doc: Document, entities: readonly Entity[]): Quote[] {
  const { text, blocks } = doc.article;
  const first = blocks.findIndex(({ speaker }) => speaker !== undefined);
  if (first < 0) return [];
  const ids = new Map(entities.flatMap(({ id, mentions }) => mentions.map(({ start }) => [start, id] as const)));
  const asked = personAsked(blocks.slice(0, first), entities);
  let unnamed: Speaker = { source: null, id: null };
  return blocks.flatMap((block): Quote[] => {
    const { speaker, start: from, textStart, end } = block;
    if (speaker === undefined) return [];
    const words = text.slice(textStart, end);
    const start = textStart + (STAGE.exec(words)?.[0].length ?? 0);
    if (!/\p{L}/u.test(text.slice(start, end))) return [];
    if (speaker === null && textStart > from) unnamed = labelled(text, from, textStart, asked);
    const { source, id } = speaker === null ? unnamed : named(text, speaker, ids);
    return [{ text: text.slice(start, end), start, end, kind: 'direct', source, speaker: id, verb: null, by: BY }];
  });
}

function named(text: string, { start, end }: Span, ids: ReadonlyMap<number, string>): Speaker {
  return { source: { text: text.slice(start, end), start, end, kind: 'named' }, id: ids.get(start) ?? null };
}

/** "Q", "A", "MODERATOR": what stands in place of a name. */
function labelled(text: string, start: number, to: number, asked: string | null): Speaker {
  let end = to;
  while (end > start && /[\s.:]/.test(text[end - 1]!)) end--;
  const label = text.slice(start, end);
  const source = { text: label, start, end, kind: 'unnamed' as const };
  return { source, id: ANSWER.test(label) ? asked : null };
}

/** Whoever answers in an interview: the one person in its title, otherwise the one in what stands before its questions. */
function personAsked(head: readonly Block[], entities: readonly Entity[]): string | null {
  const inTitle = peopleIn(head, 'title', entities);
  const [only, ...others] = inTitle.length > 0 ? inTitle : peopleIn(head, 'body', entities);
  return only !== undefined && others.length === 0 ? only : null;
}

function peopleIn(head: readonly Block[], kind: Block['kind'], entities: readonly Entity[]): string[] {
  const isIn = ({ start }: Span): boolean => head[partitionPoint(head, ({ end }) => end <= start)]?.kind === kind;
  return entities.filter(({ type, mentions }) => type === 'person' && mentions.some(isIn)).map(({ id }) => id);
}
