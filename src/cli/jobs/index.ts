import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { type ArticleTask, type Given, type Handle, nothingOf, type Outcome } from '../article-task.js';
import type { Failure } from '../reports.js';

/** Threads that do a task with articles, one article each at a time. */
export interface Workers {
  readonly handle: Handle;
  readonly size: number;
  readonly end: () => Promise<void>;
}

/** An article that a worker has while it works on another: otherwise it would wait for each to come. */
const WAITING = 1;

/**
 * @param file what a worker runs: its `handle` takes an article, and finds the task in `workerData`
 * @param jobs how many; null for as many as there are cores
 * @returns null where there would be one
 */
export function startWorkers(file: string, task: ArticleTask, jobs: number | null): Workers | null {
  const size = jobs ?? availableParallelism();
  if (size === 1) return null;
  const pool = startPool(file, task, { size, atOnce: 1 + WAITING });
  let alone: Pool | null = null;
  return {
    size,
    async handle(given) {
      try {
        return await pool.run(given);
      } catch {
        // The worker died of this article, or of another that it had: alone it shows which.
        alone ??= startPool(file, task, { size: 1, atOnce: 1 });
      }
      try {
        return await alone.run(given);
      } catch (error) {
        return nothingOf(failureOf(error as Error));
      }
    },
    async end() {
      await Promise.all([pool.end(), alone?.end()]);
    },
  };
}

/** What ended a thread that had one article alone: that article, or that it could not be started at all. */
function failureOf({ name, message }: Error): Failure {
  const isDamaged = name === 'SyntaxError' || message.startsWith('Cannot find module');
  if (!isDamaged) return { fault: `the worker that had it died: ${message}` };
  const advice = 'the installation is damaged; install newsq again';
  return { trouble: 'installation', messages: [`the workers of --jobs cannot be started (${message}): ${advice}`] };
}

/** Threads that are started again where they die. */
interface Pool {
  /** @throws what ended the thread that had the article */
  readonly run: (given: Given) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

function startPool(
  file: string,
  task: ArticleTask,
  { size, atOnce }: { readonly size: number; readonly atOnce: number },
): Pool {
  const pool = new Tinypool({
    filename: file,
    name: 'handle',
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: atOnce,
    workerData: task,
  });
  let broken: unknown = null;
  const waiting = new Set<(error: unknown) => void>();
  // A thread that fails on its way up has nobody's article: whoever waits for one is told.
  pool.on('error', (error) => {
    broken ??= error;
    for (const reject of waiting) reject(error);
  });
  const begun = new Set<Promise<Outcome>>();
  return {
    run(given) {
      const outcome = new Promise<Outcome>((resolve, reject) => {
        if (broken !== null) return reject(broken);
        waiting.add(reject);
        pool
          .run(given)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      });
      begun.add(outcome);
      const end = () => begun.delete(outcome);
      outcome.then(end, end);
      return outcome;
    },
    async end() {
      // A thread that is stopped within a library in machine code takes the process with it.
      pool.cancelPendingTasks();
      await Promise.allSettled(begun);
      await pool.destroy();
    },
  };
}
