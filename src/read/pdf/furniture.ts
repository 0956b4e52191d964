import { joined, type Line } from './pieces.js';

/** So many lines at the top and at the bottom of a page may be a running head or foot. */
const EDGE = 3;
/** Points by which the same head may be higher or lower on another page. */
const SAME_PLACE = 6;
/** It is on this share of the pages, since those on the left may have another one than those on the right. */
const SHARE = 0.3;

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:page\s*|p\.\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i;
/** What a browser prints at the foot of a page: its address, and the number of the page. */
const PRINTED_FOOT = /^(?:https?:\/\/\S+|about:blank)\s+\d{1,4}\s?\/\s?\d{1,4}$/;

/**
 * The pages without running heads, feet and page numbers: lines at the edge of a page that other pages have in the same place,
 * whatever the digits in them are.
 * @param pages the lines of each, from top to bottom, each as its parts
 */
export function withoutFurniture(pages: readonly (readonly Line[][])[]): Line[][][] {
  const places = new Map<string, number[]>();
  for (const rows of pages)
    for (const row of edgesOf(rows)) {
      const key = keyOf(row);
      places.set(key, [...(places.get(key) ?? []), row[0]!.y].slice(-MAX_PLACES));
    }
  const least = Math.max(2, Math.ceil(Math.min(pages.length, MAX_PLACES) * SHARE));
  const isRunning = (row: readonly Line[]): boolean => {
    const same = (places.get(keyOf(row)) ?? []).filter((y) => Math.abs(y - row[0]!.y) <= SAME_PLACE);
    return same.length >= least;
  };
  return pages.map((rows) => {
    const edges = new Set(edgesOf(rows));
    return rows.filter((row, i) => {
      if (!edges.has(row)) return true;
      const isLast = i === 0 || i === rows.length - 1;
      const text = textOf(row).trim();
      return !isRunning(row) && !(isLast && (PAGE_NUMBER.test(text) || PRINTED_FOOT.test(text)));
    });
  });
}

/** So many places of a line are kept. */
const MAX_PLACES = 50;

function edgesOf(rows: readonly Line[][]): readonly Line[][] {
  return rows.length <= 2 * EDGE ? rows : [...rows.slice(0, EDGE), ...rows.slice(-EDGE)];
}

function keyOf(row: readonly Line[]): string {
  return textOf(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().slice(0, 200);
}

function textOf(row: readonly Line[]): string {
  return row.reduce((one, other) => joined(one, other)).text;
}
