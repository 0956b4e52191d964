import { statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { openable } from '../file-names.js';
import { beforeSignals } from '../signals.js';

/** How far a run is, in a line on standard error that is written over. */
export interface Bar {
  /** @param bytes that the articles that are done take of the inputs */
  readonly show: (bytes: number, articles: number) => void;
  /** Writes a line above it. */
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/**
 * @param inputs as they were named
 * @param started when the run began, in milliseconds
 */
export function startBar(stream: NodeJS.WritableStream, inputs: readonly string[], started: number): Bar {
  const total = sizeOf(inputs);
  const bar = new SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    // Its clock would not strike while articles are analyzed.
    synchronousUpdate: true,
    forceRedraw: true,
    barsize: 20,
    format:
      total === null ? '{articles} articles, {rate}/s' : '{bar} {percentage} %, {articles} articles, {rate}/s{left}',
  });
  const shown = (bytes: number, articles: number) => {
    const elapsed = Math.max(1, Date.now() - started);
    const left = total === null || bytes === 0 ? null : (elapsed * (total - bytes)) / bytes;
    return {
      articles,
      rate: Math.round((1000 * articles) / elapsed),
      left: left === null ? '' : `, ${Math.ceil(left / 1000)} s left`,
    };
  };
  bar.start(total ?? 1, 0, shown(0, 0));
  // It hides the cursor, and lines are not wrapped below it.
  const release = beforeSignals(() => bar.stop());
  return {
    show: (bytes, articles) => bar.update(total === null ? 0 : Math.min(bytes, total), shown(bytes, articles)),
    write: (text) => stream.write(CLEAR_LINE + text + SAVE_CURSOR),
    end: () => {
      release();
      bar.stop();
    },
  };
}

const CLEAR_LINE = '\r\u001b[K';
/** Where it stops, the bar goes back to the place that was saved last, and clears that line: it is to be its own. */
const SAVE_CURSOR = '\u001b7';

/** The bytes of all inputs together; null where that is not known: for a folder, an address, standard input. */
function sizeOf(inputs: readonly string[]): number | null {
  let sum = 0;
  for (const input of inputs) {
    try {
      const stats = statSync(openable(input));
      if (!stats.isFile()) return null;
      sum += stats.size;
    } catch {
      return null;
    }
  }
  return sum;
}
