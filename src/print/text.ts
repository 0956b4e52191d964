import type { Analysis } from '../types.js';
import type { PrintOptions } from './printer.js';
import { safe } from './safe.js';

/**
 * The text that was read: to a pipe as it is, since all offsets point into it, to a terminal without what acts on it. It
 * ends with its line.
 */
export function printText({ article: { text = '' } }: Analysis, { isTerminal }: PrintOptions): string {
  const shown = isTerminal
    ? text
        .split(/\r\n?|\n/)
        .map(safeLine)
        .join('\n')
    : text;
  return shown === '' || shown.endsWith('\n') ? shown : `${shown}\n`;
}

function safeLine(line: string): string {
  return /^\s*/.exec(line)![0].replace(/[^ \t]/g, '') + safe(line);
}
