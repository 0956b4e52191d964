/** What a line holds: its cells, and the text of the one that a quotation mark leaves open at its end. */
export interface LineCells {
  readonly cells: readonly string[];
  readonly open: string | null;
}

const QUOTE = '"';

/**
 * Splits a line of a table at its delimiters.
 * @param open what an earlier line left open, which this line goes on with; null where the line starts a row
 * @param literal whether a quotation mark that nothing closes is a character as any other, so that nothing stays open
 * @returns null where the open cell ends with a mark that cannot close it: the mark that opened it was none
 */
export function splitLine(
  line: string,
  delimiter: string,
  { open = null, literal = false }: { readonly open?: string | null; readonly literal?: boolean } = {},
): LineCells | null {
  const cells: string[] = [];
  let at = 0;
  if (open !== null) {
    const cell = quotedCell(line, 0, delimiter);
    if (cell === null) return null;
    if (cell.end < 0) return { cells, open: `${open}\n${cell.text}` };
    cells.push(`${open}\n${cell.text}`);
    at = cell.end + 1;
    if (cell.end === line.length) return { cells, open: null };
  }
  for (;;) {
    const cell = line[at] === QUOTE ? quotedCell(line, at + 1, delimiter) : null;
    if (cell && cell.end < 0 && !literal) return { cells, open: cell.text };
    const end = cell && cell.end >= 0 ? cell.end : endOfCell(line, at, delimiter);
    cells.push(cell && cell.end >= 0 ? cell.text : line.slice(at, end));
    if (end === line.length) return { cells, open: null };
    at = end + 1;
  }
}

function endOfCell(line: string, from: number, delimiter: string): number {
  const end = line.indexOf(delimiter, from);
  return end < 0 ? line.length : end;
}

/**
 * What stands between quotation marks, "" being one of them, and where the cell ends: -1 where no mark closes it. Null where
 * words follow the closing mark: '"Yes," he said'.
 */
function quotedCell(
  line: string,
  from: number,
  delimiter: string,
): { readonly text: string; readonly end: number } | null {
  let text = '';
  let at = from;
  for (;;) {
    const mark = line.indexOf(QUOTE, at);
    if (mark < 0) return { text: text + line.slice(at), end: -1 };
    text += line.slice(at, mark);
    if (line[mark + 1] === QUOTE) {
      text += QUOTE;
      at = mark + 2;
      continue;
    }
    let end = mark + 1;
    while (end < line.length && line[end] === ' ') end++;
    return end === line.length || line[end] === delimiter ? { text, end } : null;
  }
}
