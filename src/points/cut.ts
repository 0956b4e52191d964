import { covered } from '../text/span.js';
import { atCharacter, withoutInvisibleEdges } from '../text/white-space.js';
import type { Document, PointItem, PointList, Span } from '../types.js';
import type { Chain } from './chains.js';
import { isWithinNumber } from './decimal-markers.js';
import { innerEnd, lastEnd } from './edges.js';
import { areHung, hungEnd, standsUnder } from './indents.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';
import { isRoman, type PointRule, ruleOf } from './rules.js';
import { blockIndexAt, sentenceAt } from './text.js';
import { isUnmarked } from './unmarked.js';

/** A list as its own text gives it; its noun and announcer are read once all lists are found. */
export interface FoundList extends Omit<PointList, 'noun' | 'announcedBy'> {
  readonly by: PointRule;
}

/** Markers that count up, and what announces them. */
export interface Enumeration {
  readonly chain: Chain;
  readonly lead: Lead | null;
}

/** How many lists before and after are tried as the one around or within a list: a text of many lists stays linear. */
export const MAX_NEIGHBORS = 12;
/** How many lists may stand one in the last point of the other: no text nests deeper. */
const MAX_DEPTH = 4;

interface CutList {
  readonly list: FoundList;
  readonly opening: Marker;
  /** Where its first marker starts. */
  readonly first: number;
  /** Where it or its lead starts. */
  readonly start: number;
  /** Whether something announces it. */
  readonly isLed: boolean;
  /** Where its last point ends at the latest. */
  readonly limit: number;
  readonly depth: number;
}

/** Cuts the points of all lists, from the last list to the first, so that a list within a point is cut before it; returns them in order. */
export function cutItems(doc: Document, enumerations: readonly Enumeration[]): FoundList[] {
  const cut: CutList[] = [];
  for (let i = enumerations.length - 1; i >= 0; i--) cut.push(cutList(doc, enumerations, i, cut.slice(-MAX_NEIGHBORS)));
  return cut
    .map(({ list }) => list)
    .filter(({ found }) => found > 1)
    .reverse();
}

/** @param later lists that were cut, the farthest first */
function cutList(
  doc: Document,
  enumerations: readonly Enumeration[],
  index: number,
  later: readonly CutList[],
): CutList {
  const { chain, lead } = enumerations[index]!;
  const { markers } = chain;
  const isHung = areHung(doc, chain);
  const ends = markers.slice(1).map((next, i) => {
    const end = innerEnd(doc, markers[i]!, next);
    return isHung ? Math.min(end, hungEnd(doc, markers[i]!.start)) : end;
  });
  const earlier = ends.map((end, i): Span => ({ start: markers[i]!.textStart, end }));
  const marker = markers.at(-1)!;
  // A list within an earlier point of this one does not come after its last.
  const next = later.findLast(({ first }) => first > marker.start);
  const hung = isIndented(doc, enumerations, index) ? hungEnd(doc, marker.start) : null;
  const isInner =
    hung === null &&
    next &&
    next.depth < MAX_DEPTH &&
    (heads(marker, next) ||
      isWithinNumber(next.opening, marker) ||
      (!startsAgain(next, markers) &&
        (isWithin(doc, next, marker.textStart) || isAsBefore(doc, next, marker, earlier, later))));
  const inner = isInner ? next : null;
  const limit = Math.min(hung ?? limitOf(doc, marker, inner ?? null, next), outerEnd(enumerations, index));
  const end = lastEnd(doc, {
    marker,
    earlier: earlier.map((span) => withoutInner(span, later)),
    lead,
    limit,
    atLeast: hung ?? inner?.list.items.at(-1)?.end ?? 0,
    sharesSentence: marker.position === 'clause' && markers.at(-2)!.sentence === marker.sentence,
  });
  const spans = [...earlier, { start: marker.textStart, end }];
  const { start } = markers[0]!;
  const isLed = lead !== null && lead.strength !== 'none';
  return {
    list: listOf(doc, chain, lead, [...spans, ...unmarkedAfter(doc, chain, spans)]),
    opening: markers[0]!,
    first: start,
    // The sentence before may be the end of another list.
    start: isLed ? Math.min(start, lead.start) : start,
    isLed,
    limit,
    depth: inner ? inner.depth + 1 : 1,
  };
}

/** Whether its points, or the list itself under one of another, are indented. */
function isIndented(doc: Document, enumerations: readonly Enumeration[], index: number): boolean {
  const { chain } = enumerations[index]!;
  const [first] = chain.markers;
  if (first!.position !== 'line' || areHung(doc, chain)) return first!.position === 'line';
  return enumerations
    .slice(Math.max(0, index - MAX_NEIGHBORS), index)
    .some((outer) => outer.chain.markers.some((marker) => standsUnder(doc, first!, marker)));
}

/** A point as far as the lists on lines of their own within it: what comes after its last is told by the point's own length. */
function withoutInner(span: Span, later: readonly CutList[]): Span {
  const inner = later.findLast(({ first, opening }) => opening.position === 'line' && first > span.start);
  return inner && inner.first < span.end ? { start: span.start, end: inner.first } : span;
}

/** Where the last point ends at the latest that nothing is indented in. @param next the list after its marker */
function limitOf(doc: Document, marker: Marker, inner: CutList | null, next: CutList | undefined): number {
  if (inner) return heads(marker, inner) ? inner.list.items.at(-1)!.end : inner.limit;
  return next ? limitBefore(next, marker) : doc.article.text.length;
}

/** "2. Fewer schools" above "- …" and "- …": a line that only heads a list. */
function heads({ textStart }: Marker, { list }: CutList): boolean {
  return list.style === 'bullet' && list.lead?.start === textStart;
}

/** Where the next list begins: with its lead, unless the last point of this list starts within that. */
function limitBefore({ first, start }: CutList, { textStart }: Marker): number {
  return start > textStart ? start : first;
}

/** Where the next point of a list around this one starts. */
function outerEnd(enumerations: readonly Enumeration[], index: number): number {
  const { markers } = enumerations[index]!.chain;
  let end = Infinity;
  for (let i = index - 1; i >= Math.max(0, index - MAX_NEIGHBORS); i--) {
    const next = enumerations[i]!.chain.markers.find(({ start }) => start > markers[0]!.start);
    if (next && next.start > markers.at(-1)!.start) end = Math.min(end, next.start);
  }
  return end;
}

/** "1." on a line after the "4." of another: the next list of the same kind. */
function startsAgain({ opening, list }: CutList, markers: readonly Marker[]): boolean {
  const marker = markers.at(-1)!;
  if (marker.position !== 'line' || marker.family === 'ordinal' || opening.key !== marker.key) return false;
  // "II. …" and the "A." within it.
  return (opening.family === 'letter' && list.style === 'numeral') === isRoman(markers);
}

/** Whether a list belongs to the last point of the one before: it opens the point, or its lead stands in the point's first sentence. */
function isWithin(doc: Document, { start, first, isLed }: CutList, textStart: number): boolean {
  if (first === textStart) return true;
  return isLed && start >= textStart && start <= sentenceAt(doc, textStart).end;
}

/** Paragraphs of a point before a list within it, at most. */
const MAX_BEFORE_INNER = 3;

/** Whether an earlier point has such a list within it too, and this one follows the last marker closely. */
function isAsBefore(
  doc: Document,
  { start, opening }: CutList,
  marker: Marker,
  earlier: readonly Span[],
  later: readonly CutList[],
): boolean {
  if (marker.position !== 'line' || opening.position !== 'line') return false;
  if (blockIndexAt(doc, start) - blockIndexAt(doc, marker.start) > MAX_BEFORE_INNER) return false;
  const isInEarlier = (at: number) => earlier.some((span) => span.start < at && at < span.end);
  return later.some((other) => other.opening.key === opening.key && isInEarlier(other.first));
}

const MAX_UNMARKED_LENGTH = 3000;

/** "first, to …; second, to …; to …; and to …": what goes on in the same words is a point too. */
function unmarkedAfter(doc: Document, { markers }: Chain, spans: readonly Span[]): Span[] {
  const { text } = doc.article;
  const last = spans.at(-1)!;
  const sentence = sentenceAt(doc, last.start);
  if (text[last.end] !== ';' || markers.at(-1)!.position !== 'clause') return [];
  const word = firstWord(text, spans[0]!.start);
  if (word === '' || spans.some(({ start }) => firstWord(text, start) !== word)) return [];
  const found: Span[] = [];
  const limit = atCharacter(text, Math.min(sentence.end, last.end + MAX_UNMARKED_LENGTH));
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

/** "to", "also to" */
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
        marker:
          marker && !isUnmarked(marker) ? { text: covered(text, marker), start: marker.start, end: marker.end } : null,
        text: covered(text, span),
        start: span.start,
        end: Math.max(span.start, span.end),
      };
    })
    // A marker after which the text breaks off, or "first and second".
    .filter((item) => /[\p{L}\p{N}]/u.test(item.text));
  const announced = lead?.announced ?? null;
  const missing = missingOf(items, announced);
  const shown = lead && lead.strength !== 'none' ? lead : null;
  return {
    lead: shown && { text: covered(text, shown), start: shown.start, end: shown.end },
    announced,
    found: items.length,
    complete: missing.length === 0,
    ...(missing.length > 0 && { missing }),
    style: styleOf(chain),
    items,
    by: ruleOf(chain.markers),
  };
}

/** The numbers up to the last, or up to that announced, that no point has. */
function missingOf(items: readonly PointItem[], announced: number | null): number[] {
  const found = new Set(items.map(({ number }) => number));
  const last = Math.max(announced ?? 0, ...found);
  return Array.from({ length: last }, (_, i) => i + 1).filter((number) => !found.has(number));
}

function styleOf({ markers }: Chain): PointList['style'] {
  const { family } = markers[0]!;
  if (family === 'bullet') return 'bullet';
  if (family === 'label' || family === 'numeral' || isRoman(markers)) return 'numeral';
  return family === 'letter' ? 'letter' : 'ordinal';
}
