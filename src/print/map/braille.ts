/** A picture of dots, eight in a cell of a terminal: two beside each other, four below each other. */
export interface Dots {
  readonly line: (from: readonly [number, number], to: readonly [number, number]) => void;
  /** The character of a cell; a space where it has no dots. */
  readonly cell: (column: number, row: number) => string;
}

/** The bit of each dot of a cell by its row and column: they are numbered down the left, then down the right, and then the last row. */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** The character of no dots. */
const EMPTY = 0x2800;

export function newDots(columns: number, rows: number): Dots {
  const cells = new Uint8Array(columns * rows);
  const set = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= 2 * columns || y >= 4 * rows) return;
    cells[(y >> 2) * columns + (x >> 1)]! |= BITS[y & 3]![x & 1]!;
  };
  return {
    line([x0, y0], [x1, y1]) {
      const [fromX, fromY] = [Math.floor(x0), Math.floor(y0)];
      const [acrossBy, downBy] = [Math.floor(x1) - fromX, Math.floor(y1) - fromY];
      const steps = Math.max(Math.abs(acrossBy), Math.abs(downBy));
      for (let i = 0; i <= steps; i++) {
        const part = steps === 0 ? 0 : i / steps;
        set(fromX + Math.round(acrossBy * part), fromY + Math.round(downBy * part));
      }
    },
    cell(column, row) {
      const bits = cells[row * columns + column]!;
      return bits === 0 ? ' ' : String.fromCodePoint(EMPTY + bits);
    },
  };
}
