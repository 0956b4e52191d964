import type { MappedPlace, PlaceMap } from '../../types.js';
import type { Style } from '../ink.js';
import type { PrintOptions } from '../printer.js';
import { articlesTitle } from '../rows.js';
import { safe } from '../safe.js';
import { printPlaceTable } from '../table.js';
import { newDots } from './braille.js';
import { frameAround } from './ground.js';
import { drawLines } from './lines.js';
import { isArea } from './places.js';

/** On a terminal with fewer cells there is no room for a map. */
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;
/** Dots are as high as they are wide: half as many rows of four are as high as columns of two. */
const HEIGHTS = [0.35, 0.6] as const;
/** Names that there is room for beside the outlines. */
const MAX_NAMES = 40;
/** Of the count of the place that is named most: from here on a mark is large. */
const LARGE = 0.25;

/** A map in dots with its places, and the list of them. */
export function printDots(map: PlaceMap, options: PrintOptions): string {
  const title = options.ink.bold(articlesTitle(map.articles.length));
  const isDrawn = map.places.length > 0 && options.width >= MIN_COLUMNS;
  const drawn = isDrawn ? `${drawMap(map.places, options)}\n\n` : '';
  return `${title}\n\n${drawn}${printPlaceTable(map, options)}`;
}

/** A character on the map, over its dots. */
interface Over {
  readonly character: string;
  readonly style: Style;
}

function drawMap(places: readonly MappedPlace[], { width, ink }: PrintOptions): string {
  const columns = Math.min(width, MAX_COLUMNS);
  const frame = frameAround(places, { width: 2 * columns, heights: HEIGHTS });
  const rows = Math.ceil(frame.height / 4);
  const dots = newDots(columns, rows);
  drawLines(frame, places, dots.line);
  const cells = places.map((place): [MappedPlace, number, number] => {
    const [x, y] = frame.projection([place.location.lon, place.location.lat])!;
    return [place, Math.min(columns - 1, Math.floor(x / 2)), Math.min(rows - 1, Math.floor(y / 4))];
  });
  const over = marksOf(cells, columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const mark = over.get(row * columns + column);
      if (mark) return ink[mark.style](mark.character);
      const cell = dots.cell(column, row);
      return cell === ' ' ? cell : ink.dim(cell);
    })
      .join('')
      .trimEnd(),
  ).join('\n');
}

/** The marks of all places, and beside them the names that there is room for, those named most first; by cell. */
function marksOf(cells: readonly [MappedPlace, number, number][], columns: number): ReadonlyMap<number, Over> {
  const over = new Map<number, Over>();
  const most = cells.reduce((count, [place]) => Math.max(count, place.count), 1);
  const styleOf = (place: MappedPlace): Style => (isArea(place) ? 'green' : 'cyan');
  for (const [place, column, row] of cells) {
    const at = row * columns + column;
    if (!over.has(at)) over.set(at, { character: markOf(place, most), style: styleOf(place) });
  }
  for (const [place, column, row] of cells.slice(0, MAX_NAMES)) {
    const letters = lettersOf(place.name);
    if (letters === null) continue;
    const from = [column + 1, column - letters.length].find((start) =>
      isFree(over, row, start, letters.length, columns),
    );
    if (from === undefined) continue;
    for (const [i, character] of letters.entries())
      over.set(row * columns + from + i, { character, style: styleOf(place) });
  }
  return over;
}

function markOf(place: MappedPlace, most: number): string {
  const isLarge = place.count >= LARGE * most;
  if (isArea(place)) return isLarge ? '◉' : '○';
  return isLarge ? '●' : '•';
}

/** The characters of a name that each take one cell; null for others. */
function lettersOf(name: string): readonly string[] | null {
  const letters = safe(name).normalize('NFC');
  return /^[\x20-\x7e\u00a1-\u02ff\u2019]+$/.test(letters) ? [...letters] : null;
}

/** Whether a name has its cells in a row, and no other follows it at once. */
function isFree(over: ReadonlyMap<number, Over>, row: number, start: number, length: number, columns: number): boolean {
  if (start < 0 || start + length > columns) return false;
  const first = row * columns + start;
  return Array.from({ length }, (_, i) => first + i).every((at) => !over.has(at));
}
