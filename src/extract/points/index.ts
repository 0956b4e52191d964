import { covered } from '../../span.js';
import type { Document, PointItem, PointList, Span } from '../../types.js';
import { joinBullets } from './bullets.js';
import { type Chain, joinMarkers } from './chains.js';
import { innerEnd, lastEnd } from './edges.js';
import { findLead, type Lead } from './lead.js';
import type { Marker } from './marker.js';
import { readBullets, readNumeralMarkers } from './numeral-markers.js';
import { readOrdinalMarkers } from './ordinal-markers.js';
import { findParagraphSeries } from './paragraph-series.js';
import { findInlineSeries, type Series } from './series.js';
import { isEnumeration } from './silence.js';

/** Every enumeration of the article, in order. */
export function findPoints(doc: Document): PointList[] {
  const marked = findMarked(doc);
  const series = [...findInlineSeries(doc), ...findParagraphSeries(doc)].filter((found) => isUnmarked(found, marked));
  return [...marked, ...series.map((found) => seriesList(doc, found))].sort(
    (a, b) => a.items[0]!.start - b.items[0]!.start,
  );
}

/** Whether no marked list starts a point inside the series. */
function isUnmarked({ items }: Series, marked: readonly PointList[]): boolean {
  const [start, end] = [items[0]!.start, items.at(-1)!.end];
  return !marked.some((list) => list.items.some((item) => item.start >= start && item.start < end));
}

function seriesList(doc: Document, { lead, items }: Series): PointList {
  const { text } = doc.article;
  return {
    lead: { text: covered(text, lead), start: lead.start, end: lead.end },
    announced: lead.announced,
    found: items.length,
    complete: true,
    style: 'series',
    items: items.map(({ start, end }, i) => ({
      number: i + 1,
      marker: null,
      text: text.slice(start, end),
      start,
      end,
    })),
  };
}

/** Lists before and behind that may lie around one; looking no further keeps a text of many lists linear. */
const NEIGHBORS = 12;

interface Enumeration {
  readonly chain: Chain;
  readonly lead: Lead | null;
}

function findMarked(doc: Document): PointList[] {
  const markers = [...readOrdinalMarkers(doc), ...readNumeralMarkers(doc)].sort((a, b) => a.start - b.start);
  const enumerations = [...joinMarkers(markers), ...joinBullets(doc, readBullets(doc), markers)]
    .filter(({ markers }) => markers.length > 1)
    .map((chain): Enumeration => {
      const lead = findLead(doc, chain.markers[0]!.start, chain.markers.length);
      return { chain: withinCount(chain, lead), lead };
    })
    .filter(({ chain, lead }) => isEnumeration(doc, chain, lead))
    .sort((a, b) => a.chain.markers[0]!.start - b.chain.markers[0]!.start);
  return cutItems(
    doc,
    enumerations.filter((inner) => !enumerations.some((outer) => isInStep(outer.chain, inner.chain))),
  );
}

/** "for two reasons": a "Finally" behind the second is no third. */
function withinCount(chain: Chain, lead: Lead | null): Chain {
  let length = chain.markers.length;
  const announced = lead?.announced ?? length;
  while (length > Math.max(2, announced) && typeof chain.markers[length - 1]!.numbers === 'string') length--;
  return { markers: chain.markers.slice(0, length), numbers: chain.numbers.slice(0, length) };
}

/** "One: parity. First, …. Two: training. Second, …": the same points, counted twice. */
function isInStep(outer: Chain, inner: Chain): boolean {
  if (outer === inner || Math.abs(outer.markers.length - inner.markers.length) > 1) return false;
  if (outer.markers[0]!.start >= inner.markers[0]!.start) return false;
  const length = Math.min(outer.markers.length, inner.markers.length);
  for (let i = 0; i < length; i++) {
    const [at, next] = [inner.markers[i]!.start, outer.markers[i + 1]?.start ?? Infinity];
    if (at < outer.markers[i]!.start || at >= next) return false;
  }
  return true;
}

/** From the last list to the first, so that the lists inside a point are cut before it. */
function cutItems(doc: Document, enumerations: readonly Enumeration[]): PointList[] {
  const lists: PointList[] = [];
  for (const [index, enumeration] of [...enumerations.entries()].reverse()) {
    const { chain, lead } = enumeration;
    const { markers } = chain;
    const ends = markers.slice(1).map((next, i) => innerEnd(doc, markers[i]!, next));
    const last = markers.at(-1)!;
    const earlier = ends.map((end, i): Span => ({ start: markers[i]!.textStart, end }));
    const { limit, atLeast } = surroundings(doc, enumerations, index, last, lists);
    ends.push(
      lastEnd(doc, {
        marker: last,
        earlier,
        lead,
        limit,
        atLeast,
        sharesSentence: last.place === 'clause' && markers.at(-2)!.sentence === last.sentence,
      }),
    );
    lists.push(listOf(doc, enumeration, ends));
  }
  return lists.reverse();
}

function surroundings(
  doc: Document,
  enumerations: readonly Enumeration[],
  index: number,
  last: Marker,
  later: readonly PointList[],
): { limit: number; atLeast: number } {
  let limit = doc.article.text.length;
  const first = enumerations[index]!.chain.markers[0]!;
  for (let i = index - 1; i >= Math.max(0, index - NEIGHBORS); i--) {
    const next = enumerations[i]!.chain.markers.find(({ start }) => start > first.start);
    if (next && next.start > last.start) limit = Math.min(limit, next.start);
  }
  let atLeast = 0;
  // `later` holds the lists behind this one, the nearest last.
  for (let i = later.length - 1; i >= Math.max(0, later.length - NEIGHBORS); i--) {
    const list = later[i]!;
    const start = list.items[0]!.marker?.start ?? list.items[0]!.start;
    if (start < last.textStart) continue;
    const leadStart = Math.min(start, list.lead?.start ?? start);
    const isInside = leadStart <= last.textStart || doc.article.text.slice(last.textStart, leadStart).length === 0;
    if (isInside) atLeast = Math.max(atLeast, list.items.at(-1)!.end);
    else limit = Math.min(limit, leadStart);
    break;
  }
  return { limit, atLeast };
}

function listOf(doc: Document, { chain, lead }: Enumeration, ends: readonly number[]): PointList {
  const { text } = doc.article;
  const items = chain.markers.map((marker, i): PointItem => {
    const span = { start: marker.textStart, end: Math.max(marker.textStart, ends[i]!) };
    return {
      number: chain.numbers[i]!,
      marker: { text: covered(text, marker), start: marker.start, end: marker.end },
      text: covered(text, span),
      ...span,
    };
  });
  const announced = lead?.announced ?? null;
  const hasGap = chain.numbers.some((number, i) => number !== i + 1);
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
