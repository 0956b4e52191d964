import { joined, type Line } from './pieces.js';

/** A column is of so many lines at least, and half of them are so many times as long as its type is large. */
const MIN_LINES = 4;
const MIN_WIDTH = 7;
/** Columns within columns. */
const MAX_DEPTH = 4;
/** How many of the edges at which lines start are tried. */
const MAX_EDGES = 24;

/**
 * The columns of a page or of a part of one, in reading order, each with its lines from top to bottom. Where lines go across
 * the space between two columns (a headline, a rule of text), what is above them is read before what is below.
 */
export function columnsOf(lines: readonly Line[], depth = 0): Line[][] {
  const gutter = depth < MAX_DEPTH ? gutterOf(lines) : null;
  if (gutter === null) return lines.length === 0 ? [] : [whole(lines)];
  const columns: Line[][] = [];
  let across: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const close = (): void => {
    columns.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
    left = [];
    right = [];
  };
  for (const line of [...lines].sort((one, other) => other.y - one.y)) {
    if (crosses(line, gutter)) {
      if (left.length + right.length > 0) close();
      across.push(line);
    } else {
      if (across.length > 0) columns.push(whole(across));
      across = [];
      (line.right <= gutter ? left : right).push(line);
    }
  }
  if (across.length > 0) columns.push(whole(across));
  close();
  return columns;
}

function crosses({ x, right }: Line, gutter: number): boolean {
  return x < gutter && right > gutter;
}

/** Where the space between two columns ends; null where there is one column only. */
function gutterOf(lines: readonly Line[]): number | null {
  if (lines.length < 2 * MIN_LINES) return null;
  let best: number | null = null;
  let most = 0;
  for (const edge of edgesOf(lines)) {
    const size = balanceAt(lines, edge - 1);
    if (size > most) [best, most] = [edge - 1, size];
  }
  return best;
}

/** The places at which most lines start. */
function edgesOf(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) {
    const edge = Math.floor(x / 2) * 2;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_LINES - 1)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MAX_EDGES)
    .map(([edge]) => edge);
}

/** How many lines the smaller of two columns would have if they were parted here; 0 if they are not columns. */
function balanceAt(lines: readonly Line[], gutter: number): number {
  const left = lines.filter(({ right }) => right <= gutter);
  const right = lines.filter(({ x }) => x >= gutter);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return 0;
  const top = Math.min(highest(left), highest(right));
  const bottom = Math.max(lowest(left), lowest(right));
  const isBeside = ({ y, size }: Line) => y <= top + size && y >= bottom - size;
  const [leftBeside, rightBeside] = [left.filter(isBeside), right.filter(isBeside)];
  const least = Math.min(leftBeside.length, rightBeside.length);
  const across = lines.filter((line) => crosses(line, gutter) && isBeside(line)).length;
  if (least < MIN_LINES || across > 0.4 * least) return 0;
  return isProse(leftBeside) && isProse(rightBeside) ? least : 0;
}

function highest(lines: readonly Line[]): number {
  return lines.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
}

function lowest(lines: readonly Line[]): number {
  return lines.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
}

/** Whether lines are long enough for running text: the cells of a table are not. */
function isProse(lines: readonly Line[]): boolean {
  const widths = lines.map(({ x, right, size }) => (right - x) / size).sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)]! >= MIN_WIDTH;
}

/** The lines of a column, those parts joined that are on one line. */
function whole(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of [...lines].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const last = rows.at(-1);
    if (
      last &&
      Math.abs(last.y - line.y) <= 0.35 * Math.max(last.size, line.size) &&
      (line.x >= last.right - 1 || line.right <= last.x + 1)
    )
      rows[rows.length - 1] = line.x >= last.x ? joined(last, line) : joined(line, last);
    else rows.push(line);
  }
  return rows;
}
