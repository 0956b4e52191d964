/** A stretch of text on a page, as the file draws it: points from the left and from the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A line of a column, or a part of one: its pieces have no wider space between them than words may have. */
export type Line = Piece;

/** What newsq uses of an item of the parser. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** The piece that an item is; null for white space, and for what is written at an angle, as marks in the margin are. */
export function pieceOf({ str, width, transform, fontName }: TextItem): Piece | null {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  const size = Math.hypot(c, d);
  const isOdd = ![size, x, y, width].every(Number.isFinite) || size < 1 || size > 2000;
  if (isOdd || Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || str.trim() === '') return null;
  return { text: str, x, right: x + Math.max(0, width), y, size, font: fontName };
}

/** Parts of the type size: pieces this much higher or lower are on the same line, as raised figures are, in smaller type. */
const SAME_LINE = { alike: 0.35, raised: 0.5 };
/** A space is at least so wide, and no space between words is wider than the other. */
const SPACE = { least: 0.12, most: 0.9 };

/** The lines of a page from top to bottom; a line that goes through several columns is a part for each. */
export function linesOf(pieces: readonly Piece[]): Line[][] {
  return rowsOf(pieces).map((row) => {
    const lines: Line[] = [];
    for (const piece of row.sort((one, other) => one.x - other.x)) {
      const last = lines.at(-1);
      if (last && piece.x - last.right <= SPACE.most * Math.max(last.size, piece.size))
        lines[lines.length - 1] = joined(last, piece);
      else lines.push(piece);
    }
    return lines;
  });
}

/** Pieces by their baselines, the highest first. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let base: Piece | null = null;
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    if (base && base.y - piece.y <= reach(base, piece)) {
      rows.at(-1)!.push(piece);
      // A raised figure is higher than its line.
      if (piece.size > base.size) base = piece;
    } else {
      rows.push([piece]);
      base = piece;
    }
  }
  return rows;
}

function reach({ size }: Piece, other: Piece): number {
  const [least, most] = [Math.min(size, other.size), Math.max(size, other.size)];
  return most * (least < 0.8 * most ? SAME_LINE.raised : SAME_LINE.alike);
}

/** A piece and the one after it. What most of the two is set in is what the line is set in. */
export function joined(one: Line, other: Line): Line {
  const isApart = other.x - one.right > SPACE.least * Math.min(one.size, other.size);
  const isSpaced = /\s$/.test(one.text) || /^\s/.test(other.text);
  const main = other.text.length > one.text.length ? other : one;
  return {
    text: one.text + (isApart && !isSpaced ? ' ' : '') + other.text,
    x: Math.min(one.x, other.x),
    right: Math.max(one.right, other.right),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}
