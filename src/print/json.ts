import type { Output } from '../types.js';
import { safeJson } from './safe.js';

/** One JSON object, and the end of its line: indented for a terminal, one line for a pipe. */
export function printJson(output: Output, { isTerminal }: { readonly isTerminal: boolean }): string {
  return `${safeJson(JSON.stringify(output, null, isTerminal ? 2 : 0))}\n`;
}
