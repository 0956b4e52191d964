import type { Analysis } from '../types.js';
import type { formats } from './formats.js';
import { printJson } from './json.js';

export interface PrintOptions {
  readonly isTerminal: boolean;
  readonly width: number;
  readonly color: boolean;
}

export type Printer = (analysis: Analysis, options: PrintOptions) => string;

/** Loads a printer by its format's name: the table's packages cost start-up time that JSON need not pay. */
export const printers: Readonly<Record<(typeof formats)[number], () => Promise<Printer>>> = {
  table: async () => (await import('./table.js')).printTable,
  markdown: async () => (await import('./markdown.js')).printMarkdown,
  json:
    async () =>
    (analysis, { isTerminal }) =>
      printJson(analysis, { indent: isTerminal }),
};
