import { covered } from '../text/span.js';
import { atCharacter, withoutInvisibleEdges } from '../text/white-space.js';
import type { Document, PointItem, PointList, Span } from '../types.js';
import type { Chain } from './chains.js';
import { innerEnd, lastEnd } from './edges.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';
import { sentenceAt } from './text.js';

/** A list as its own text gives it; the lead-in is read for more once all are found. */
export type FoundList = Omit<PointList, 'noun' | 'announcedBy'>;

/** Markers that count up, and what announces them. */
export interface Enumeration {
  readonly chain: Chain;
  readonly lead: Lead | null;
}

/** Lists before and behind that may lie around one; looking no further keeps a text of many lists linear. */
export const NEIGHBORS = 12;
/** Lists inside the last points of lists inside the last points of lists: no text means more. */
const DEEPEST = 4;

interface CutList {
  readonly list: FoundList;
  /** Where its first marker starts. */
  readonly first: number;
  /** Where it or its lead starts. */
  readonly start: number;
  /** Whether words of the same text lead to it. */
  readonly isLed: boolean;
  /** Where its last point ends at the latest. */
  readonly limit: number;
  readonly depth: number;
}

/** Cuts the points of all lists, in order: from the last list to the first, so that a list inside a point is cut before it. */
export function cutItems(doc: Document, enumerations: readonly Enumeration[]): FoundList[] {
  const cut: CutList[] = [];
  for (let i = enumerations.length - 1; i >= 0; i--) cut.push(cutList(doc, enumerations, i, cut.slice(-NEIGHBORS)));
  return cut
    .map(({ list }) => list)
    .filter(({ found }) => found > 1)
    .reverse();
}

function cutList(
  doc: Document,
  enumerations: readonly Enumeration[],
  index: number,
  later: readonly CutList[],
): CutList {
  const { chain, lead } = enumerations[index]!;
  const { markers } = chain;
  const ends = markers.slice(1).map((next, i) => innerEnd(doc, markers[i]!, next));
  const earlier = ends.map((end, i): Span => ({ start: markers[i]!.textStart, end }));
  const marker = markers.at(-1)!;
  // `later` begins with the farthest; a list inside an earlier point of this one is not behind its last.
  const behind = later.findLast(({ first }) => first > marker.start);
  const inside = behind && behind.depth < DEEPEST && isInside(doc, behind, marker.textStart) ? behind : null;
  const limit = Math.min(
    inside ? inside.limit : behind ? limitBefore(behind, marker) : doc.article.text.length,
    aroundEnd(enumerations, index),
  );
  const end = lastEnd(doc, {
    marker,
    earlier,
    lead,
    limit,
    atLeast: inside?.list.items.at(-1)?.end ?? 0,
    sharesSentence: marker.position === 'clause' && markers.at(-2)!.sentence === marker.sentence,
  });
  const spans = [...earlier, { start: marker.textStart, end }];
  const { start } = markers[0]!;
  return {
    list: listOf(doc, chain, lead, [...spans, ...unmarkedBehind(doc, chain, spans)]),
    first: start,
    // The sentence before may be the end of another list.
    start: lead && lead.strength !== 'none' ? Math.min(start, lead.start) : start,
    isLed: lead !== null && lead.strength !== 'none',
    limit,
    depth: inside ? inside.depth + 1 : 1,
  };
}

/** Where the list behind begins: with its lead, unless that holds the point before it. */
function limitBefore({ first, start }: CutList, { textStart }: Marker): number {
  return start > textStart ? start : first;
}

/** Where the next point of a list around this one starts. */
function aroundEnd(enumerations: readonly Enumeration[], index: number): number {
  const { markers } = enumerations[index]!.chain;
  let end = Infinity;
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBORS); i--) {
    const next = enumerations[i]!.chain.markers.find(({ start }) => start > markers[0]!.start);
    if (next && next.start > markers.at(-1)!.start) end = Math.min(end, next.start);
  }
  return end;
}

/** Whether a list belongs to the last point of the one before: its lead opens in the point's first sentence. */
function isInside(doc: Document, { start, isLed }: CutList, textStart: number): boolean {
  return isLed && start >= textStart && start <= sentenceAt(doc, textStart).end;
}

const LONGEST_SENTENCE = 3000;

/** "first, to …; second, to …; to …; and to …": what goes on in the same words is a point too. */
function unmarkedBehind(doc: Document, { markers }: Chain, spans: readonly Span[]): Span[] {
  const { text } = doc.article;
  const last = spans.at(-1)!;
  const sentence = sentenceAt(doc, last.start);
  if (text[last.end] !== ';' || markers.at(-1)!.position !== 'clause') return [];
  const word = firstWord(text, spans[0]!.start);
  if (word === '' || spans.some(({ start }) => firstWord(text, start) !== word)) return [];
  const found: Span[] = [];
  const limit = atCharacter(text, Math.min(sentence.end, last.end + LONGEST_SENTENCE));
  for (let at = last.end; at < limit; ) {
    const start = at + /^[;\s]*(?:(?:and|or)\s+)?/.exec(text.slice(at, Math.min(limit, at + 40)))![0].length;
    const next = text.slice(start, limit).indexOf(';');
    const end = next < 0 ? limit : start + next;
    if (firstWord(text, start).replace(/^(?:also|finally) /, '') !== word) return [];
    found.push({ start, end });
    at = end;
  }
  return found;
}

/** "to", "also to". */
function firstWord(text: string, start: number): string {
  return /^(?:(?:also|finally),? )?\p{L}+/u.exec(text.slice(start, start + 40))?.[0].replace(',', '') ?? '';
}

function listOf(doc: Document, chain: Chain, lead: Lead | null, spans: readonly Span[]): FoundList {
  const { text } = doc.article;
  const items = spans
    .map((cut, i): PointItem => {
      const marker = chain.markers[i];
      const span = withoutInvisibleEdges(text, cut);
      return {
        number: chain.numbers[i] ?? i + 1,
        marker: marker ? { text: covered(text, marker), start: marker.start, end: marker.end } : null,
        text: covered(text, span),
        start: span.start,
        end: Math.max(span.start, span.end),
      };
    })
    // A marker that the text breaks off behind, or "first and second".
    .filter((item) => /[\p{L}\p{N}]/u.test(item.text));
  const announced = lead?.announced ?? null;
  const hasGap = items.some(({ number }, i) => number !== i + 1);
  const shown = lead && lead.strength !== 'none' ? lead : null;
  return {
    lead: shown && { text: covered(text, shown), start: shown.start, end: shown.end },
    announced,
    found: items.length,
    complete: !hasGap && (announced === null || items.length >= announced),
    style: styleOf(chain),
    items,
  };
}

function styleOf({ markers }: Chain): PointList['style'] {
  const { family } = markers[0]!;
  if (family === 'bullet') return 'bullet';
  if (family === 'label' || family === 'numeral') return 'numeral';
  // "(i) … (ii)": a numeral, though its first marker looks like a letter.
  if (family === 'letter') return markers[1]!.family === 'numeral' ? 'numeral' : 'letter';
  return 'ordinal';
}
