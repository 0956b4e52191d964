import type { DomNode } from '../dom-node.js';
import { writtenNumber } from '../lists.js';

/** One level of a list of Word. */
interface Level {
  /** How it counts, as HTML has it: "1", "a", "I"; null where it has bullets, "" where it has nothing. */
  readonly format: string | null;
  /** What stands before an item, "%1.%2" for the numbers of the first two levels. */
  readonly text: string;
  readonly start: number;
  /** Whether all numbers before an item are written in digits, whatever their levels have. */
  readonly isLegal: boolean;
  /** The style of paragraph that is in this level by itself. */
  readonly style: string | null;
}

/** A list of Word; several may share their levels, and count on from one another. */
interface List {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of the same name count together. */
  readonly counter: string;
  /** The numbers that this list starts again with, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document, and the places in them of the paragraphs that have a place by their style. */
export interface WordLists {
  readonly lists: ReadonlyMap<string, List>;
  readonly styles: ReadonlyMap<string, Place>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

/**
 * The lists that a document defines.
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, whose styles may be those of lists
 */
export function readWordLists(numbering: DomNode, styles: DomNode | null): WordLists {
  const abstract = new Map<string, DomNode>();
  const linked = new Map<string, DomNode>();
  for (const node of numbering.getElementsByTagName('w:abstractNum')) {
    abstract.set(node.getAttribute('w:abstractNumId') ?? '', node);
    const link = stated(node, 'w:styleLink');
    if (link !== null) linked.set(link, node);
  }
  const read = new Map<DomNode, ReadonlyMap<number, Level>>();
  const levelsOf = (node: DomNode) => {
    const levels = read.get(node) ?? levelsIn(node);
    read.set(node, levels);
    return levels;
  };
  const lists = new Map<string, List>();
  for (const node of numbering.getElementsByTagName('w:num')) {
    const base = abstract.get(stated(node, 'w:abstractNumId') ?? '');
    const found = linked.get((base && stated(base, 'w:numStyleLink')) ?? '') ?? base;
    const id = node.getAttribute('w:numId') ?? '';
    if (found) lists.set(id, listOf(id, node, found, levelsOf(found)));
  }
  return { lists, styles: placesOf(lists, styles) };
}

function listOf(id: string, num: DomNode, abstract: DomNode, shared: ReadonlyMap<number, Level>): List {
  const levels = new Map(shared);
  const restarts = new Map<number, number>();
  for (const override of num.getElementsByTagName('w:lvlOverride')) {
    const level = Number(override.getAttribute('w:ilvl'));
    const start = stated(override, 'w:startOverride');
    if (start !== null) restarts.set(level, Number(start));
    for (const [at, changed] of levelsIn(override)) levels.set(at, changed);
  }
  const counter = restarts.size > 0 ? id : `of ${abstract.getAttribute('w:abstractNumId')}`;
  return { id, levels, counter, restarts };
}

/** Levels that Word has. */
const MAX_LEVELS = 9;

function levelsIn(node: DomNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of node.getElementsByTagName('w:lvl')) {
    const at = Number(level.getAttribute('w:ilvl') ?? 0);
    if (!(at < MAX_LEVELS)) continue;
    const name = stated(level, 'w:numFmt') ?? 'decimal';
    const format = name === 'bullet' ? null : name === 'none' ? '' : (FORMATS[name] ?? '1');
    // What has a number alone is written with a stop, as in a text.
    const text = (stated(level, 'w:lvlText') ?? `%${at + 1}.`).replace(/^%\d$/, '$&.');
    const start = Number(stated(level, 'w:start') ?? 1);
    const [isLegal, style] = [level.getElementsByTagName('w:isLgl').length > 0, stated(level, 'w:pStyle')];
    levels.set(at, { format, text, start, isLegal, style });
  }
  return levels;
}

/** What Word calls the ways to count that HTML has a letter for. */
const FORMATS: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** What the first element of this name within another states; null where there is none. */
function stated(node: DomNode, name: string): string | null {
  return node.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null;
}

function placesOf(lists: ReadonlyMap<string, List>, styles: DomNode | null): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, levels } of lists.values())
    for (const [level, { style }] of levels)
      if (style !== null && !places.has(style)) places.set(style, { list: id, level });
  for (const style of styles?.getElementsByTagName('w:style') ?? []) {
    const id = style.getAttribute('w:styleId');
    const list = lists.get(stated(style, 'w:numId') ?? '');
    if (id === null || list === undefined || style.getAttribute('w:type') !== 'paragraph') continue;
    const own = [...list.levels].find(([, level]) => level.style === id)?.[0];
    places.set(id, { list: list.id, level: own ?? Number(stated(style, 'w:ilvl') ?? 0) });
  }
  return places;
}

/** Before the list and the level of a paragraph, as the name of a style, and before what stands before an item, as that of a bookmark. */
const MARK = 'newsq-item-';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/numbering.xml with each list by itself and its levels with names: the library keeps those, and leaves all else out. */
export function namedNumbering({ lists, styles }: WordLists): string {
  const level = (at: number, format: string | null | undefined, style: string) =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format === null ? 'bullet' : 'decimal'}"/><w:pStyle w:val="${escaped(style)}"/></w:lvl>`;
  const all = [...lists.values()].map(({ id, levels }) => {
    const own = [...levels].map(([at, { format }]) => level(at, format, `${MARK}${at}-${id}`));
    return [
      `<w:abstractNum w:abstractNumId="${escaped(id)}">${own.join('')}</w:abstractNum>`,
      `<w:num w:numId="${escaped(id)}"><w:abstractNumId w:val="${escaped(id)}"/></w:num>`,
    ];
  });
  const byStyle = [...styles].map(([style, place], i) => {
    const format = lists.get(place.list)?.levels.get(place.level)?.format;
    return `<w:abstractNum w:abstractNumId="style-${i}">${level(place.level, format, style)}</w:abstractNum>`;
  });
  const parts = [...all.map(([one]) => one), ...byStyle, ...all.map(([, two]) => two)];
  return `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="${WORD}">${parts.join('')}</w:numbering>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A paragraph as the library has it. */
export interface WordParagraph {
  readonly children: readonly object[];
  readonly numbering: { readonly paragraphStyleId?: string } | null;
}

/** Gives each item, in the order of the document, a bookmark that says what stands before it: "3.", "2.1", "(b)". */
export function itemMarker(lists: WordLists): (paragraph: WordParagraph) => WordParagraph {
  const labelOf = itemCounter(lists);
  return (paragraph) => {
    const place = paragraph.numbering && placeIn(lists, paragraph.numbering.paragraphStyleId ?? '');
    const label = place ? labelOf(place) : null;
    if (label === null) return paragraph;
    return { ...paragraph, children: [{ type: 'bookmarkStart', name: MARK + label }, ...paragraph.children] };
  };
}

function placeIn({ styles }: WordLists, name: string): Place | null {
  const own = /^newsq-item-(\d+)-(.*)$/.exec(name);
  return own ? { list: own[2]!, level: Number(own[1]) } : (styles.get(name) ?? null);
}

/** What stands before an item, by the bookmark in it; null where nothing says so. */
export function labelOfItem(bookmark: string | null): string | null {
  return bookmark?.startsWith(MARK) ? bookmark.slice(MARK.length) : null;
}

/** Counts the items of all lists in the order of the document: what stands before the next, null for a bullet. */
function itemCounter({ lists }: WordLists): (place: Place) => string | null {
  const counters = new Map<string, (number | undefined)[]>();
  return ({ list: id, level: at }) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const counts = counters.get(list.counter) ?? [];
    const last = counts[at];
    const next = last === undefined ? (list.restarts.get(at) ?? level.start) : last + 1;
    // What is deeper counts anew.
    counters.set(list.counter, [...counts.slice(0, at), next]);
    if (level.format === null) return null;
    if (level.format === '') return '';
    const numberAt = (index: number): string => {
      const outer = list.levels.get(index);
      const number = index === at ? next : (counts[index] ?? outer?.start ?? 1);
      return writtenNumber(number, level.isLegal ? '1' : outer?.format || '1');
    };
    return level.text.replace(/%(\d)/g, (_, digit: string) => numberAt(Number(digit) - 1)).trim();
  };
}
