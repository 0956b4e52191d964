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

function findLine(lines: string, key: string): string | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', start);
    if (end < 0) return null;
    const found = tab < 0 ? '' : lines.slice(start, tab);
    if (found === key) return lines.slice(tab + 1, end);
    if (found < key) low = end;
    else high = start - 1;
  }
  return null;
}
