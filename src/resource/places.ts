import { readResource } from './open.js';

let lines: string | null = null;

/** `resources/places.txt`, read when first asked for: sorted lines of a name, a tab and countries; the first line is empty. */
function readPlaces(): string {
  lines ??= new TextDecoder().decode(readResource('places.txt'));
  return lines;
}

/** The countries of a city or part of a country, as its line has them: "CN!", "GB US", "-US CR"; null for an unknown name. */
export function findPlaceLine(name: string): string | null {
  const places = readPlaces();
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const start = places.lastIndexOf('\n', (low + high) >> 1) + 1;
    const tab = places.indexOf('\t', start);
    const end = places.indexOf('\n', start);
    if (end < 0) return null;
    const found = tab < 0 ? '' : places.slice(start, tab);
    if (found === name) return places.slice(tab + 1, end);
    if (found < name) low = end;
    else high = start - 1;
  }
  return null;
}
