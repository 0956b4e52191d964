import { readResource } from './open.js';

/**
 * A look-up in a table in `resources/`: lines of a key, a tab and a value, sorted by UTF-16 code units, after an empty line.
 * The function returns the value of a key, or null if the table lacks it. The file is read at the first call and
 * binary-searched in place: an article asks for few keys, so filling a map would not pay.
 */
export function openTable(file: string): (key: string) => string | null {
  let lines: string | null = null;
  return (key) => {
    lines ??= new TextDecoder().decode(readResource(file));
    return findLine(lines, key);
  };
}

const TAB = 9;
const LINE_END = 10;

/** How the key of the line at an offset compares with another: negative where it stands before that, 0 where it is the same. */
function compareAt(lines: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const code = lines.charCodeAt(start + i);
    // A key that ends is before any that goes on; nothing in a key is less than the tab after it.
    const difference = code - key.charCodeAt(i);
    if (code === TAB || code === LINE_END || Number.isNaN(code)) return -1;
    if (difference !== 0) return difference;
  }
  return lines.charCodeAt(start + key.length) === TAB ? 0 : 1;
}

/** The value of a key among the lines of a table. */
export function findLine(lines: string, key: string): string | null {
  const { start, isEqual } = search(lines, key);
  return isEqual ? valueAt(lines, start) : null;
}

/** The value of the last key that does not come after another, "b" of "a", "b", "d" for "c"; null where all come after it. */
export function findLineUpTo(lines: string, key: string): string | null {
  const { start } = search(lines, key);
  return start < 0 ? null : valueAt(lines, start);
}

function valueAt(lines: string, start: number): string {
  return lines.slice(lines.indexOf('\t', start) + 1, lines.indexOf('\n', start));
}

/** Where the line starts that has a key, or the last before it; -1 where all come after it. */
function search(lines: string, key: string): { readonly start: number; readonly isEqual: boolean } {
  let low = 0;
  let high = lines.length - 1;
  let last = -1;
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const order = compareAt(lines, start, key);
    if (order === 0) return { start, isEqual: true };
    if (order > 0) high = start - 1;
    else {
      last = start;
      low = lines.indexOf('\n', start);
      if (low < 0) break;
    }
  }
  return { start: last, isEqual: false };
}
