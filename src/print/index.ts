import type { Printer } from './printer.js';

/** Every output format, by its name in `--format`; its packages are loaded only when it is asked for. */
export const printers = {
  table: async () => (await import('./table.js')).tablePrinter,
  json: async () => (await import('./json.js')).jsonPrinter,
  markdown: async () => (await import('./markdown.js')).markdownPrinter,
} satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type FormatName = keyof typeof printers;

export const formatNames = Object.keys(printers) as readonly FormatName[];
