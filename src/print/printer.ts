import type { Task } from '../tasks.js';
import type { Analysis, Collection, Ledger, Output, Timeline } from '../types.js';
import type { Ink } from './ink.js';

/** What the user asked for, which printers must not guess from what an output lacks. */
export interface Asked {
  readonly tasks: readonly Task[];
  readonly explain: boolean;
}

export interface PrintOptions {
  readonly isTerminal: boolean;
  /** Cells of the terminal. */
  readonly width: number;
  readonly ink: Ink;
  readonly asked: Asked;
}

/** An output format: what to print before all items, for each item, and after the last one. */
export interface Printer {
  readonly begin: (options: PrintOptions) => string;
  /** @param index of the item among all that are printed, from 0 */
  readonly item: (output: Output, index: number, options: PrintOptions) => string;
  readonly end: (options: PrintOptions) => string;
}

/** How each kind of output is printed. */
export interface OutputPrinters {
  readonly analysis: (analysis: Analysis, options: PrintOptions) => string;
  readonly collection: (collection: Collection, options: PrintOptions) => string;
  readonly timeline: (timeline: Timeline, options: PrintOptions) => string;
  readonly ledger: (ledger: Ledger, options: PrintOptions) => string;
}

/** A format for people: items with an empty line between them. */
export function pagePrinter({ analysis, collection, timeline, ledger }: OutputPrinters): Printer {
  const print = (output: Output, options: PrintOptions) => {
    if (!('articles' in output)) return analysis(output, options);
    if ('statements' in output) return ledger(output, options);
    return 'events' in output ? timeline(output, options) : collection(output, options);
  };
  return {
    begin: () => '',
    item: (output, index, options) => (index === 0 ? '' : '\n') + print(output, options),
    end: () => '',
  };
}
