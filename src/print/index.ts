import type { Analysis, Collection, Timeline } from '../types.js';
import type { formats } from './formats.js';
import type { Ink } from './ink.js';
import { printJson } from './json.js';

export interface PrintOptions {
  readonly isTerminal: boolean;
  /** Cells of the terminal. */
  readonly width: number;
  readonly ink: Ink;
}

export interface Printer {
  readonly printAnalysis: (analysis: Analysis, options: PrintOptions) => string;
  readonly printCollection: (collection: Collection, options: PrintOptions) => string;
  readonly printTimeline: (timeline: Timeline, options: PrintOptions) => string;
}

/** Loads a printer by its format's name: the table's packages cost start-up time that JSON need not pay. */
export const printers: Readonly<Record<(typeof formats)[number], () => Promise<Printer>>> = {
  table: () => import('./table.js'),
  json: async () => ({ printAnalysis: printJson, printCollection: printJson, printTimeline: printJson }),
  markdown: () => import('./markdown.js'),
};
