import { areInColumns } from './indents.js';
import type { Marker } from './marker.js';

/** Markers that count up together. */
export interface Chain {
  readonly markers: readonly Marker[];
  /** The number of each marker, in step. */
  readonly numbers: readonly number[];
}

interface OpenChain {
  readonly markers: Marker[];
  readonly numbers: number[];
  isEnded: boolean;
  /** Where the text ends that its points may stand in. */
  readonly limit: number;
}

/** What the text around markers tells of a list. */
interface Around {
  /** Where the first point starts before a "second" that no "first" goes before; null where nothing announces it. */
  readonly unmarked: (second: Marker) => Marker | null;
  /** Where a list ends at the latest that opens with a marker: a list within an item ends with it. */
  readonly end: (first: Marker) => number;
}

/** Sentences between two markers of a list, at most. */
const MAX_DISTANCE = { line: 60, sentence: 30, clause: 12 } as const;
/** A "Finally" farther from the point before ends something else. */
const MAX_DISTANCE_UNNUMBERED = 15;
/** Lists that are open at one time; no text nests deeper. */
const MAX_OPEN = 12;

/** Joins markers to lists: each goes to the list that it fits best as the next. A "first" alone is a chain too. */
export function joinMarkers(markers: readonly Marker[], around: Around): Chain[] {
  const chains: OpenChain[] = [];
  let open: OpenChain[] = [];
  for (const marker of markers) {
    const fit = bestFit(open, marker);
    if (fit) {
      const { chain, number, replaces } = fit;
      if (replaces) {
        chain.markers.pop();
        chain.numbers.pop();
      }
      chain.markers.push(marker);
      chain.numbers.push(number);
      chain.isEnded = marker.numbers === 'last';
      // A list that was opened within the point before is over.
      const index = open.indexOf(chain);
      open = open.filter((other, i) => i <= index || other.markers[0]!.key !== marker.key);
    } else {
      const chain = opened(marker, around);
      if (!chain) continue;
      chains.push(chain);
      open.push(chain);
      if (open.length > MAX_OPEN) open.shift();
    }
  }
  return chains;
}

function opened(marker: Marker, { unmarked, end }: Around): OpenChain | null {
  const limit = end(marker);
  if (typeof marker.numbers === 'string') {
    const first = marker.numbers === 'next' ? unmarked(marker) : null;
    return first && { markers: [first, marker], numbers: [1, 2], isEnded: false, limit };
  }
  if (marker.numbers.includes(1)) return { markers: [marker], numbers: [1], isEnded: false, limit };
  const [number] = marker.numbers;
  const first = number === 2 ? unmarked(marker) : null;
  if (first) return { markers: [first, marker], numbers: [1, 2], isEnded: false, limit };
  // "Thirdly, … Fourthly, …": an extract, or points whose first have no such marker.
  return isSureOrdinal(marker) && number! > 1 ? { markers: [marker], numbers: [number!], isEnded: false, limit } : null;
}

/** A marker as the next of a chain. */
interface Fit {
  readonly chain: OpenChain;
  readonly number: number;
  /** Whether the last marker was none of the list: "Another part …" within the second point, before "Third". */
  readonly replaces: boolean;
}

function bestFit(open: readonly OpenChain[], marker: Marker): Fit | null {
  let best: (Fit & { score: number }) | null = null;
  for (const [i, chain] of open.entries()) {
    const number = numberIn(chain, marker);
    if (number === null) continue;
    const replaces = number === chain.numbers.at(-1)!;
    const last = chain.markers.at(-1)!;
    const score =
      i / open.length +
      (last.position === marker.position ? 2 : 0) +
      (last.family === marker.family ? 1 : 0) +
      (last.sentence === marker.sentence ? 2 : 0) -
      (number > chain.numbers.at(-1)! + 1 ? 3 : 0) -
      (areInColumns(last, marker) ? 3 : 0) -
      (last.isWeak ? 1 : 0);
    if (!best || score >= best.score) best = { chain, number, replaces, score };
  }
  return best;
}

/** The number that the marker has as the next of the chain; null where it cannot be. */
function numberIn(chain: OpenChain, marker: Marker): number | null {
  const last = chain.markers.at(-1)!;
  // "one, …; two, …; and, lastly, …"
  const closes = last.family === 'cardinal' && marker.family === 'ordinal' && marker.numbers === 'last';
  if ((last.key !== marker.key && !closes) || chain.isEnded || marker.start >= chain.limit) return null;
  const between = marker.sentence - last.sentence;
  if (between > MAX_DISTANCE[marker.position]) return null;
  const previous = chain.numbers.at(-1)!;
  if (marker.numbers === 'next' || marker.numbers === 'last') {
    if (marker.family === 'nominal' && last.family !== 'nominal') return null;
    return between <= MAX_DISTANCE_UNNUMBERED ? previous + 1 : null;
  }
  if (marker.numbers.includes(previous + 1)) return previous + 1;
  const isDoubtful =
    last.numbers === 'next' || (last.family === 'nominal' && marker.family === 'ordinal' && !marker.isWeak);
  if (isDoubtful && chain.markers.length > 1 && marker.numbers.includes(previous)) return previous;
  // One number left out: "(1) … (2) … (4) …", "First, … Thirdly, …".
  const mayLeaveOut = chain.numbers.length >= 2 || (isSureOrdinal(last) && isSureOrdinal(marker));
  return mayLeaveOut && marker.numbers.includes(previous + 2) ? previous + 2 : null;
}

function isSureOrdinal({ family, isWeak }: Marker): boolean {
  return family === 'ordinal' && !isWeak;
}
