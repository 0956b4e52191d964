import type { Printer } from './printer.js';
import { safeJson } from './safe.js';

/** One JSON object an item, and the end of its line: indented for a terminal, one line for a pipe. */
export const jsonPrinter: Printer = {
  begin: () => '',
  item: (output, _index, { isTerminal }) => `${safeJson(JSON.stringify(output, null, isTerminal ? 2 : 0))}\n`,
  end: () => '',
};
