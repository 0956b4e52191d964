import { plainInk } from '../../src/print/ink.js';
import type { Printer, PrintOptions } from '../../src/print/printer.js';
import { ALL_TASKS } from '../../src/tasks.js';
import type { Output } from '../../src/types.js';

/** An output as a printer gives it, 80 cells wide and without color, as if everything in it had been asked for. */
export function printed(printer: Printer, output: Output, options: Partial<PrintOptions> = {}): string {
  const asked = { tasks: ALL_TASKS, explain: false };
  return printer.item(output, { isTerminal: false, width: 80, ink: plainInk, asked, ...options });
}
