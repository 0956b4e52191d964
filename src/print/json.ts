import type { Output } from '../types.js';
import type { Printer } from './printer.js';
import { safeJson } from './safe.js';

/** One JSON object per item: indented on a terminal, a line each in a pipe. */
export const jsonPrinter: Printer = {
  begin: () => '',
  item: (output, { isTerminal }) => printJson(output, isTerminal),
  end: () => '',
};

export function printJson(output: Output, isTerminal: boolean): string {
  return `${safeJson(JSON.stringify(output, null, isTerminal ? 2 : 0))}\n`;
}
