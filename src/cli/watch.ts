import type { Input } from './inputs.js';
import type { Bar } from './progress/index.js';
import type { Reports } from './reports.js';
import type { Terminal } from './terminal.js';

/** A run that takes longer shows how far it is. */
const PATIENCE = 1000;
/** A run of as many articles is summed up at its end. */
const MANY_ARTICLES = 20;

/** Tells on standard error how far a run is. */
export interface Progress {
  readonly open: Input['open'];
  readonly articleDone: () => Promise<void>;
  /** Ends it; many articles are summed up in a closing line. */
  readonly end: () => void;
}

/** @returns null where nobody would see it, or where it would be in the way: the results go to the terminal, or to a pager perhaps. */
export function startProgress(
  { open, env, isTerminal, columnsAfterPipe, errors }: Omit<Terminal, 'columns'> & Pick<Input, 'open'>,
  inputs: readonly string[],
  { note, tally, divert }: Reports,
): Progress | null {
  const stream = isTerminal || columnsAfterPipe() !== null ? null : errors();
  if (stream === null) return null;
  const started = Date.now();
  let bytes = 0;
  let articles = 0;
  let bar: Bar | null = null;
  return {
    async *open(path) {
      // A piece is done when the next one is asked for.
      for await (const chunk of open(path)) {
        yield chunk;
        bytes += chunk.length;
      }
    },
    async articleDone() {
      articles++;
      // A terminal that cannot write over a line would show each.
      if (bar === null && env.TERM !== 'dumb' && Date.now() - started > PATIENCE) {
        const { startBar } = await import('./progress/index.js');
        bar = startBar(stream, inputs, started);
        divert(bar.write);
      }
      bar?.show(bytes, articles);
    },
    end() {
      bar?.end();
      divert(null);
      if (articles < MANY_ARTICLES) return;
      const { doubts, failures } = tally();
      note(`${count(articles, 'article')}, ${count(doubts, 'doubt')}, ${count(failures, 'error')}`);
    },
  };
}

/** "1 error", "1204 articles" */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
