import type { Task } from '../tasks.js';
import type { Analysis, Collection, EntityType, Ledger, Network, Output, PlaceMap, Timeline } from '../types.js';
import type { Ink } from './ink.js';

/** What can be marked in a text. */
export type ShownKind = EntityType | 'date' | 'point' | 'quote';

/** What the user asked for, which printers must not guess from what an output lacks. */
export interface Asked {
  readonly tasks: readonly Task[];
  readonly explain: boolean;
  /** What is marked in the text; everything where it is left out. */
  readonly only?: readonly ShownKind[];
  /** Of a command whose output can be printed as flat rows. */
  readonly rows?: RowsAsked;
}

/** The tables of flat rows. */
export type TableName =
  | 'articles'
  | 'entities'
  | 'merged'
  | 'mentions'
  | 'dates'
  | 'points'
  | 'quotes'
  | 'events'
  | 'statements'
  | 'edges'
  | 'places';

/** Which rows are printed, in which order, and what of them. */
export interface RowsAsked {
  readonly table: TableName;
  /** Names of columns, in the order in which they are printed; null for all. */
  readonly columns: readonly string[] | null;
  /** The columns that rows are sorted by; none where they stay in the order of the output. */
  readonly sort: readonly SortKey[];
  /** How many of them, of each output; null for all. */
  readonly top: number | null;
  /** Whether other fields of records are kept. */
  readonly keepsFields: boolean;
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

export interface PrintOptions {
  readonly isTerminal: boolean;
  /** Cells of the terminal. */
  readonly width: number;
  readonly ink: Ink;
  readonly asked: Asked;
}

/** What is printed: text, or the bytes of a format that is none. */
export type Printed = string | Uint8Array;

/** An output format: what to print before all items, for each item, and after the last one; text but for formats of bytes. */
export interface Printer<Out extends Printed = string> {
  /** Whether it shows the articles themselves: their analyses then hold their text and its blocks, and offsets are UTF-16. */
  readonly showsText?: boolean;
  /** Whether it shows, where each article is printed by itself, also who appears in which: a collection follows the last. */
  readonly showsIndex?: boolean;
  /** Whether it keeps what it is given, so that one printer must be given all items; otherwise each may print its own. */
  readonly keepsItems?: boolean;
  readonly begin: (options: PrintOptions) => Out;
  readonly item: (output: Output, options: PrintOptions) => Out;
  /** What stands between two items; nothing where it is left out. */
  readonly between?: (options: PrintOptions) => string;
  readonly end: (options: PrintOptions) => Out;
}

/** How each kind of output is printed. */
export interface OutputPrinters {
  readonly analysis: (analysis: Analysis, options: PrintOptions) => string;
  readonly collection: (collection: Collection, options: PrintOptions) => string;
  readonly timeline: (timeline: Timeline, options: PrintOptions) => string;
  readonly ledger: (ledger: Ledger, options: PrintOptions) => string;
  readonly network: (network: Network, options: PrintOptions) => string;
  readonly map: (map: PlaceMap, options: PrintOptions) => string;
}

/** A format for people: items with an empty line between them. */
export function pagePrinter({ analysis, collection, timeline, ledger, network, map }: OutputPrinters): Printer {
  const print = (output: Output, options: PrintOptions) => {
    if (!('articles' in output)) return analysis(output, options);
    if ('statements' in output) return ledger(output, options);
    if ('edges' in output) return network(output, options);
    if ('places' in output) return map(output, options);
    return 'events' in output ? timeline(output, options) : collection(output, options);
  };
  return {
    begin: () => '',
    item: print,
    between: () => '\n',
    end: () => '',
  };
}
