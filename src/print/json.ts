import type { Analysis } from '../types.js';

/** One JSON object, and the end of its line: indented for a terminal, one line for a pipe. */
export function printJson(analysis: Analysis, options: { readonly indent: boolean }): string {
  return `${JSON.stringify(analysis, null, options.indent ? 2 : 0)}\n`;
}
