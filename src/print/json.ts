import type { Printer } from './printer.js';
import { safeJson } from './safe.js';

/** One JSON object per item: indented on a terminal, a line each in a pipe. */
export const jsonPrinter: Printer = {
  begin: () => '',
  item: (output, _index, { isTerminal }) => `${safeJson(JSON.stringify(output, null, isTerminal ? 2 : 0))}\n`,
  end: () => '',
};
