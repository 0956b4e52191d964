import type { Printer } from './printer.js';

/** Every output format, by its name in `--format`; its packages are loaded only when it is asked for. */
export const printers = {
  table: async () => (await import('./table.js')).tablePrinter,
  json: async () => (await import('./json.js')).jsonPrinter,
  markdown: async () => (await import('./markdown.js')).markdownPrinter,
  rows: async () => (await import('./flat.js')).rowPrinter,
  csv: async () => (await import('./flat.js')).loadDelimitedPrinter(','),
  tsv: async () => (await import('./flat.js')).loadDelimitedPrinter('\t'),
} satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type FormatName = keyof typeof printers;

/** Those that every output has; a table of flat rows can be made of statements only. */
export const pageFormats: readonly FormatName[] = ['table', 'json', 'markdown'];

export const formatNames = Object.keys(printers) as readonly FormatName[];
