import type { Options } from './options.js';

/** What of the outside world decides how output looks. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly rows: number | null;
  /** The width of the terminal on which a pager may show what newsq writes to a pipe; null if there is none. */
  readonly columnsAfterPipe: () => number | null;
  /** Standard error, if it is a terminal. */
  readonly errors: () => NodeJS.WritableStream | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The width of the terminal; in a pipe that of COLUMNS, or of the terminal that errors go to; otherwise 100. */
export function terminalWidth({ columns, columnsAfterPipe, env }: Terminal): number {
  const width = columns ?? (Number(env.COLUMNS) || columnsAfterPipe() || 0);
  return width >= 20 ? width : 100;
}

/** --color decides, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether the output is a terminal. */
export function wantsColor({ color }: Pick<Options, 'color'>, { env, isTerminal }: Terminal): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
