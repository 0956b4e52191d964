import type { Printed, Printer } from './printer.js';

/**
 * Every output format, by its name in `--format`; that of a command of its own has none there. Its packages are loaded only when
 * it is asked for.
 */
export const printers = {
  table: async () => (await import('./table.js')).tablePrinter,
  json: async () => (await import('./json.js')).jsonPrinter,
  markdown: async () => (await import('./markdown.js')).markdownPrinter,
  csv: async () => (await import('./flat/index.js')).csvPrinter,
  tsv: async () => (await import('./flat/index.js')).tsvPrinter,
  'ndjson-rows': async () => (await import('./flat/index.js')).ndjsonRowPrinter,
  parquet: async () => (await import('./parquet/index.js')).newParquetPrinter(),
  html: async () => (await import('./webpage/index.js')).newWebpagePrinter(),
  context: async () => (await import('./show/index.js')).contextPrinter,
  show: async () => (await import('./show/index.js')).showPrinter,
  graphml: async () => (await import('./graph/index.js')).graphPrinter('graphml'),
  gexf: async () => (await import('./graph/index.js')).graphPrinter('gexf'),
  dot: async () => (await import('./graph/index.js')).graphPrinter('dot'),
  dots: async () => (await import('./map/index.js')).mapPrinters.dots,
  geojson: async () => (await import('./map/index.js')).mapPrinters.geojson,
  kml: async () => (await import('./map/index.js')).mapPrinters.kml,
  svg: async () => (await import('./map/index.js')).mapPrinters.svg,
  ics: async () => (await import('./ics.js')).icsPrinter,
} satisfies Readonly<Record<string, () => Promise<Printer<Printed>>>>;

export type FormatName = keyof typeof printers;

/** Those that every output has. */
export const pageFormats: readonly FormatName[] = ['table', 'json', 'markdown', 'html'];

/** Flat rows, of things of one kind. */
export const rowFormats: readonly FormatName[] = ['csv', 'tsv', 'ndjson-rows', 'parquet'];

/** A calendar can be made of a timeline only. */
export const timelineFormats: readonly FormatName[] = ['ics'];

/** The files of programs for graphs can be made of a network only. */
export const networkFormats: readonly FormatName[] = ['graphml', 'gexf', 'dot'];

/** What shows where something is can be made of a map only. */
export const mapFormats: readonly FormatName[] = ['geojson', 'kml', 'svg'];
