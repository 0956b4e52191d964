import type { Printer } from './printer.js';

/** Every output format, by its name in `--format`; its packages are loaded only when it is asked for. */
export const printers = {
  table: async () => (await import('./table.js')).tablePrinter,
  json: async () => (await import('./json.js')).jsonPrinter,
  markdown: async () => (await import('./markdown.js')).markdownPrinter,
  rows: async () => (await import('./flat.js')).rowPrinter,
  csv: async () => (await import('./flat.js')).loadDelimitedPrinter(','),
  tsv: async () => (await import('./flat.js')).loadDelimitedPrinter('\t'),
  ics: async () => (await import('./ics.js')).icsPrinter,
} satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type FormatName = keyof typeof printers;

/** Those that every output has. */
export const pageFormats: readonly FormatName[] = ['table', 'json', 'markdown'];

/** A table of flat rows can be made of statements only. */
export const statementFormats: readonly FormatName[] = [...pageFormats, 'rows', 'csv', 'tsv'];

/** A calendar can be made of a timeline only. */
export const timelineFormats: readonly FormatName[] = [...pageFormats, 'ics'];
