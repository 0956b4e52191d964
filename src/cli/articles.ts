import { checkEncoder } from '../app/accurate.js';
import { NewsqError, type Trouble } from '../errors.js';
import type { Notes } from '../read/files.js';
import type { Located, LostPart } from '../read/reader.js';
import type { ArticleTask, Handle, Outcome } from './article-task.js';
import { newInOrder } from './in-order.js';
import { type Input, pathsOf, placeOf, readInput } from './inputs.js';
import type { ReadingOptions } from './reading-options.js';
import { beforeSignals, endBetweenWrites } from './signals.js';
import { startTask } from './start-task.js';
import { turn } from './turn.js';

/** What is done with the articles of a run, and by how many. */
export interface ArticleRun {
  readonly task: ArticleTask;
  readonly reading: ReadingOptions;
  /** Whether the command line names several files. */
  readonly several?: boolean;
  /** How many articles are worked on at once; null where their number decides. */
  readonly jobs: number | null;
}

/** An article that has been read, and the file it is from as that was named or found in a folder. */
export interface Placed extends Located {
  readonly path: string;
}

/** Where articles come from and errors go. */
export interface ArticleWorld {
  readonly input: Input;
  readonly notes: Pick<Notes, 'doubt' | 'note'>;
  /**
   * Takes the error that ended a file, or a record of it.
   * @param place of that in messages
   */
  readonly lost: (error: unknown, part: LostPart & { readonly path: string }, place: string) => void;
  /** Takes what was guessed, or lost from an article that was read. */
  readonly doubted?: (what: string, of: { readonly where: string; readonly path: string }) => void;
  /**
   * Is told of a signal that ends the run, and of the place of what was last done with: an article, or what could not be read;
   * null for nothing. Where that is not asked for, a signal ends a run of a single article at once.
   */
  readonly stopped?: (signal: NodeJS.Signals, last: string | null) => void;
  /** The file that a worker runs; null where there can be no workers. */
  readonly workerFile: string | null;
  /** What an earlier run has done already; null for nothing. */
  readonly done: Done | null;
}

/** What an interrupted run has done: the first articles, whose reading has been reported as well. */
export interface Done {
  /** Whether some of them are still to come. */
  readonly isMore: () => boolean;
  /**
   * Takes the next of them.
   * @throws NewsqError if it is another than it was
   */
  readonly pass: (article: Placed) => void;
  /**
   * Says that no article is to come.
   * @throws NewsqError if some of those that were done did not come
   */
  readonly allPassed: () => void;
}

/** What would fail on every article; any other failure costs only its own. */
const OF_ALL: readonly Trouble[] = ['installation', 'usage'];

/** Above so much it is worth while to start workers: each takes as long to be ready, and warm, as some fifty articles. */
const MANY = { articles: 128, letters: 1_000_000 };
/** Articles per worker that are begun and not finished: while one is slow, the others go on. */
const AHEAD = 8;

/**
 * Does a task with every article, side by side where that is asked for or worth while, and finishes each in the order in
 * which they are read: what is printed does not show how many worked on it.
 * @param finish takes what became of an article; returns false to end the run
 */
export async function forEachArticle(
  { task, reading, several = false, jobs }: ArticleRun,
  { input: given, notes, lost, doubted, stopped, workerFile, done }: ArticleWorld,
  finish: (outcome: Outcome, article: Placed) => Promise<boolean>,
): Promise<void> {
  // Before anything is read, and here: a worker could only die of it.
  if (task.accurate !== null) await checkEncoder();
  const crew = newCrew(task, jobs, workerFile);
  const inOrder = newInOrder();
  let isOver = false;
  let last: string | null = null;
  const signals: { release?: () => void } = stopped
    ? { release: beforeSignals((signal) => stopped(signal, last)) }
    : {};
  const input = withTurns(given);
  /** A file is read ahead of the articles that are worked on, and what is said of it waits for them. */
  const later = <Value>(act: (value: Value) => void) => {
    return (value: Value) => {
      if (!done?.isMore()) inOrder.after(() => act(value));
    };
  };
  const waiting = later(notes.note ?? (() => {}));
  try {
    for await (const path of pathsOf(reading, input)) {
      const lose = later(({ error, part }: { error: unknown; part: LostPart }) => {
        last = part.where ?? placeOf(part.path ?? path);
        lost(error, { path, ...part }, last);
      });
      const fail = failing((error, part = {}) => lose({ error, part }));
      const doubt = later(
        ({ what, ...part }: { readonly what: string; readonly where: string; readonly path: string }) => {
          notes.doubt(part.where, what);
          doubted?.(what, part);
        },
      );
      const said: Notes = { note: waiting, fail, doubt: (where, what, of = path) => doubt({ what, where, path: of }) };
      for await (const located of readInput(path, reading, input, said)) {
        const article: Placed = { ...located, path: located.raw.source.path ?? path };
        if (done?.isMore()) {
          done.pass(article);
          last = article.where;
          continue;
        }
        const { raw } = article;
        const { handle, limit } = await crew.next(raw.text.length);
        const isOneOfSeveral = several || raw.source.path !== path;
        await inOrder.add(
          handle({ raw, isOneOfSeveral }),
          async (outcome) => {
            if (isOver) return;
            const { failure } = outcome;
            if (failure && 'trouble' in failure && OF_ALL.includes(failure.trouble))
              throw new NewsqError(failure.messages[0]!, { trouble: failure.trouble });
            if ((await finish(outcome, article)) === false) isOver = true;
            last = article.where;
            // A single article needs none of it.
            signals.release ??= endBetweenWrites();
            await turn();
          },
          { size: raw.text.length, limit },
        );
        if (isOver) return;
      }
    }
    done?.allPassed();
  } finally {
    try {
      await inOrder.end();
    } finally {
      signals.release?.();
      await crew.end();
    }
  }
}

/** Milliseconds after which a signal is let through, whatever is read. */
const MAX_WAIT = 50;

/** An input that lets signals through while files are read of which nothing comes. */
function withTurns(input: Input): Input {
  let before = Date.now();
  const wait = async () => {
    if (Date.now() - before < MAX_WAIT) return;
    await turn();
    before = Date.now();
  };
  return {
    ...input,
    async *open(path) {
      await wait();
      for await (const chunk of input.open(path)) {
        yield chunk;
        await wait();
      }
    },
  };
}

/** To go on after wrong usage would be to write over an input; and what is damaged is so for every file. */
function failing(fail: Notes['fail']): Notes['fail'] {
  return (error, part) => {
    if (error instanceof NewsqError && OF_ALL.includes(error.trouble)) throw error;
    fail(error, part);
  };
}

/** Those who do a task: one here, until it is worth while to start others. */
interface Crew {
  /** Who takes the next article, of so many letters, and how many may be begun then. */
  readonly next: (letters: number) => Promise<{ readonly handle: Handle; readonly limit: number }>;
  readonly end: () => Promise<void>;
}

function newCrew(task: ArticleTask, jobs: number | null, workerFile: string | null): Crew {
  let here: Handle | null = null;
  let workers: { readonly handle: Handle; readonly end: () => Promise<void>; readonly size: number } | null = null;
  let isAlone = workerFile === null;
  let articles = 0;
  let letters = 0;
  return {
    async next(size) {
      const isWorth = jobs === null ? articles >= MANY.articles || letters + size >= MANY.letters : jobs > 1;
      articles++;
      letters += size;
      if (isWorth && !isAlone) {
        workers ??= (await import('./jobs/index.js')).startWorkers(workerFile!, task, jobs);
        if (workers !== null) return { handle: workers.handle, limit: AHEAD * workers.size };
        isAlone = true;
      }
      here ??= await startTask(task);
      return { handle: here, limit: 1 };
    },
    end: async () => workers?.end(),
  };
}
