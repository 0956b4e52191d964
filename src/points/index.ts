import { covered } from '../text/span.js';
import type { Document, Entity, PointList, Quote } from '../types.js';
import { findAnnouncer, readNoun, readVoices } from './announcement.js';
import { readBullets } from './bullet-markers.js';
import { joinBullets, withRepeated } from './bullets.js';
import { type Chain, joinMarkers } from './chains.js';
import { joinCountdowns } from './countdown.js';
import { cutItems, type Enumeration, type FoundList, MAX_NEIGHBORS } from './cut.js';
import { readBareMarkers, readDecimalMarkers } from './decimal-markers.js';
import { isEnumeration } from './enumerations.js';
import { findHeadedSeries } from './headed-series.js';
import { areInColumns, outerEnd } from './indents.js';
import { findInlineBullets } from './inline-bullets.js';
import { withInnerLists } from './inner-lists.js';
import { findLabelSeries } from './label-series.js';
import { findLead, type Lead, titleLead } from './lead.js';
import { findLooseParagraphs } from './loose-paragraphs.js';
import type { Marker } from './marker.js';
import { readNumberedHeadings } from './numbered-headings.js';
import { readNumeralMarkers } from './numeral-markers.js';
import { readOrdinalMarkers } from './ordinal-markers.js';
import { findParagraphSeries } from './paragraph-series.js';
import { withoutSections } from './sections.js';
import { findSentenceSeries } from './sentence-series.js';
import { findInlineSeries, type Series } from './series.js';
import { findTakenUp } from './taken-up.js';
import { blockIndexAt, lastStartingBy } from './text.js';
import { isWhole, unmarkedFirst } from './unmarked.js';

/**
 * Every enumeration of the article, in order.
 * @param who the entities and quotes of the article: who announces a list is one of them
 */
export function findPoints(
  doc: Document,
  who: { readonly entities: readonly Entity[]; readonly quotes: readonly Quote[] } = { entities: [], quotes: [] },
): PointList[] {
  const lists = withInnerLists(findLists(doc));
  // Most articles have none.
  if (lists.length === 0) return [];
  const voices = readVoices(who.entities, who.quotes);
  const announcers: (string | null)[] = [];
  return lists.map(({ by, ...list }, i) => {
    // A list within a point is announced by whoever announces that, unless it names another.
    const announcedBy = findAnnouncer(doc, list, voices) ?? announcers[i] ?? null;
    for (const place of list.items.flatMap(({ lists = [] }) => lists)) announcers[place] = announcedBy;
    return { ...list, noun: readNoun(doc, list), announcedBy, by };
  });
}

function findLists(doc: Document): FoundList[] {
  const marked = findMarked(doc);
  const starts = marked.flatMap(({ items }) => items).sort((a, b) => a.start - b.start);
  const named = findInlineSeries(doc);
  const all = [
    ...named,
    ...findParagraphSeries(doc),
    ...findSentenceSeries(doc),
    ...findLabelSeries(doc),
    ...findHeadedSeries(doc),
    ...findLooseParagraphs(doc),
    ...findTakenUp(doc, named),
  ];
  const series = once(all).filter((found) => isUnmarked(found, starts));
  return [...marked, ...series.map((found) => seriesList(doc, found))]
    .filter(({ items }) => items.every(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    .sort((a, b) => a.items[0]!.start - b.items[0]!.start);
}

/** Each series once, though two rules find it, with or without the quotation mark that it opens with. */
function once(all: readonly Series[]): Series[] {
  const starts = new Set<number>();
  return all.filter(({ items }) => {
    const { start } = items[0]!;
    const isNew = [start - 1, start, start + 1].every((offset) => !starts.has(offset));
    starts.add(start);
    return isNew;
  });
}

/** Whether no point of a marked list starts within the series. */
function isUnmarked({ items }: Series, marked: readonly { readonly start: number }[]): boolean {
  const last = marked[lastStartingBy(marked, items.at(-1)!.end - 1)];
  return last === undefined || last.start < items[0]!.start;
}

function seriesList(doc: Document, { lead, items, by }: Series): FoundList {
  const { text } = doc.article;
  return {
    lead: { text: covered(text, lead), start: lead.start, end: lead.end },
    announced: lead.announced,
    found: items.length,
    complete: items.length >= (lead.announced ?? 0),
    style: 'series',
    items: items.map(({ start, end }, i) => ({
      number: i + 1,
      marker: null,
      text: text.slice(start, end),
      start,
      end,
    })),
    by,
  };
}

function findMarked(doc: Document): FoundList[] {
  const { bullets, numerals } = withRepeated(doc, readBullets(doc), readNumbers(doc));
  // "First stage" alone on its line is a label rather than a first thing.
  const labels = new Set(numerals.filter(({ family }) => family === 'label').map(({ start }) => start));
  const ordinals = readOrdinalMarkers(doc).filter(({ start }) => !labels.has(start));
  const markers = [...ordinals, ...numerals].sort((a, b) => a.start - b.start);
  const lines = [...bullets, ...numerals]
    .filter(({ position }) => position === 'line')
    .sort((a, b) => a.start - b.start);
  const numbered = new Set(markers.map(({ start }) => start));
  const enumerations = [
    ...joinMarkers(markers, {
      unmarked: (second) => unmarkedFirst(doc, second),
      end: (first) => outerEnd(doc, first, lines),
    }),
    ...joinCountdowns(numerals),
    ...joinBullets(doc, bullets, markers),
    ...findInlineBullets(doc),
  ]
    .filter((chain) => chain.markers.length > 1 && !areNumbered(chain, numbered))
    .map((chain): Enumeration => {
      const { start, family, outer } = chain.markers[0]!;
      const near = opensList(doc, start) ? null : findLead(doc, start, chain.markers.length);
      const above = pointAbove(doc, chain, lines);
      // "2 Schools" above "2.1" announces no two.
      const isLed = near !== null && near.strength !== 'none' && (outer === undefined || above === null);
      const other = above ?? (family === 'bullet' ? null : titleLead(doc, start, chain.markers.length));
      const lead = (isLed ? null : other) ?? near;
      return { chain: withinQuotation(doc, withinCount(chain, lead)), lead };
    })
    .filter(
      ({ chain, lead }) => chain.markers.length > 1 && isWhole(chain.markers, lead) && isEnumeration(doc, chain, lead),
    )
    .sort((a, b) => a.chain.markers[0]!.start - b.chain.markers[0]!.start);
  const apart = withoutSections(enumerations, lines).filter(
    ({ chain }, i) =>
      !enumerations.slice(Math.max(0, i - MAX_NEIGHBORS), i).some((outer) => isInStep(outer.chain, chain)),
  );
  return cutItems(doc, withOwnLeads(doc, apart));
}

/** "1.", "(a)", "1.1", "1 Roads", in the order of the text. */
function readNumbers(doc: Document): Marker[] {
  const numerals = readNumeralMarkers(doc);
  const headings = readNumberedHeadings(doc);
  const decimals = readDecimalMarkers(doc);
  if (decimals.length + headings.length === 0) return numerals;
  const known = new Set(headings.map(({ start }) => start));
  const bare = readBareMarkers(doc, decimals).filter(({ start }) => !known.has(start));
  return [...numerals, ...decimals, ...bare, ...headings].sort((a, b) => a.start - b.start);
}

/** Whether what stands right above is an item of another list, by the format of the text. */
function opensList({ article: { blocks } }: Document, start: number): boolean {
  return blocks[lastStartingBy(blocks, start)]?.opensList ?? false;
}

/** "- First, …" and "- Second, …": bullets before numbers of their own, which say more. */
function areNumbered({ markers }: Chain, numbered: ReadonlySet<number>): boolean {
  return markers.every(({ family, textStart }) => family === 'bullet' && numbered.has(textStart));
}

/** "1. Higher pay" above "- …" and "- …": the point whose line they stand under. @param lines markers that open a line */
function pointAbove(doc: Document, { markers }: Chain, lines: readonly Marker[]): Lead | null {
  const first = markers[0]!;
  if (first.position !== 'line') return null;
  const block = blockIndexAt(doc, first.start);
  const above = lines[lastStartingBy(lines, first.start - 1)];
  if (!above || blockIndexAt(doc, above.textStart) !== block - 1 || opensList(doc, first.start)) return null;
  if (above.key === first.key && above.family !== 'bullet' && !areInColumns(above, first)) return null;
  if (isListAfter(doc, markers, lines)) return null;
  const { end } = doc.article.blocks[block - 1]!;
  return { start: above.textStart, end, announced: null, isOfPoints: false, strength: 'colon' };
}

/** "3. Rent", an empty line, "- …" and "- …" in the same column, where no other point of the numbers has bullets: a list after theirs. */
function isListAfter(doc: Document, markers: readonly Marker[], lines: readonly Marker[]): boolean {
  const [first, last] = [markers[0]!, markers.at(-1)!];
  const at = lastStartingBy(lines, first.start - 1);
  const [before, above] = [lines[at - 1], lines[at]!];
  if (first.family !== 'bullet' || above.family === 'bullet' || areInColumns(above, first)) return false;
  if (before?.key !== above.key || lines[lastStartingBy(lines, last.start) + 1]?.key === above.key) return false;
  return /\n\s*\n/.test(doc.article.text.slice(Math.max(above.textStart, first.start - MAX_GAP), first.start));
}

/** Characters between a list and the next that are read. */
const MAX_GAP = 60;

/** "for two reasons": a "Finally" after the second is no third. */
function withinCount(chain: Chain, lead: Lead | null): Chain {
  let length = chain.markers.length;
  const announced = lead?.announced ?? length;
  if (chain.markers[0]!.family === 'bullet') return chain;
  while (length > Math.max(2, announced) && typeof chain.markers[length - 1]!.numbers === 'string') length--;
  return { markers: chain.markers.slice(0, length), numbers: chain.numbers.slice(0, length) };
}

/** Characters of a point in which the end of a quotation is looked for. */
const MAX_QUOTATION = 2000;

/** '"First, we stay. Second, we fight." He sat down. | Then it rained.': what is said has no more points after its end. */
function withinQuotation(doc: Document, chain: Chain): Chain {
  const { text } = doc.article;
  const { markers, numbers } = chain;
  if (!/["“‘]/.test(text[markers[0]!.start - 1] ?? '')) return chain;
  const length = markers.findIndex(({ numbers, start }, i) => {
    if (i === 0 || typeof numbers !== 'string') return false;
    const before = text.slice(Math.max(markers[i - 1]!.textStart, start - MAX_QUOTATION), start);
    const closing = Array.from(before.matchAll(/[.!?]["”’]\s/g)).at(-1);
    return closing !== undefined && !/["“‘]/.test(before.slice(closing.index + 2));
  });
  return length < 0 ? chain : { markers: markers.slice(0, length), numbers: numbers.slice(0, length) };
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

/** "…, and finally, it wins trust by paying for this first with cuts …": a lead starts after the marker of the point it stands in. */
function withOwnLeads(doc: Document, enumerations: readonly Enumeration[]): Enumeration[] {
  const starts = enumerations
    .flatMap(({ chain }) => chain.markers.map(({ textStart }) => ({ start: textStart })))
    .sort((a, b) => a.start - b.start);
  return enumerations.map(({ chain, lead }) => {
    const { start } = chain.markers[0]!;
    const notBefore = starts[lastStartingBy(starts, start - 1)]?.start ?? 0;
    if (!lead || notBefore <= lead.start) return { chain, lead };
    return { chain, lead: findLead(doc, start, chain.markers.length, notBefore) };
  });
}
