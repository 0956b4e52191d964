import { readResource } from './open.js';

/**
 * Opens a table in `resources/` when it is first asked: sorted lines of a key, a tab and a value; the first line is empty.
 * Gives the value of a key, null for one that the table does not have. It is searched as it lies: no map is filled for
 * the few keys that an article asks for.
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
