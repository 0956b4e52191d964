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

function findLine(lines: string, key: string): string | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const order = compareAt(lines, start, key);
    if (order === 0) return lines.slice(start + key.length + 1, lines.indexOf('\n', start));
    if (order > 0) high = start - 1;
    else {
      low = lines.indexOf('\n', start);
      if (low < 0) return null;
    }
  }
  return null;
}
