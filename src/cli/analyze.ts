import { accuracyFor } from '../app/accurate.js';
import { loadFinders } from '../app/finders.js';
import { runJob, runJobAccurately } from '../app/job.js';
import { printers, rowFormats } from '../print/index.js';
import { loadInk } from '../print/ink.js';
import type { PrintOptions } from '../print/printer.js';
import type { Output } from '../types.js';
import { type AnalyzeTask, type Handle, nothingOf } from './article-task.js';
import { languageNote } from './inputs.js';
import { failureOf } from './reports.js';

/** Puts the things of an output in an order, and leaves out all but the first. */
export type Order = <Result extends Output>(output: Result) => Result;

export async function startAnalyzing(task: AnalyzeTask): Promise<Handle> {
  const { plan, anyLanguage, returns } = task;
  const accuracyOf = accuracyFor(plan.tasks, task.accurate);
  const finders = await loadFinders(plan.tasks, plan.lexicon ? ['findListed'] : []);
  const options = await printOptionsOf(task);
  const printer = returns === 'text' ? await printers[task.format]() : null;
  const ordered = await orderer(task);
  return async ({ raw }) => {
    const doubts: string[] = [];
    try {
      const language = anyLanguage ? null : await languageNote(raw);
      if (language !== null) doubts.push(language);
      const accuracy = await accuracyOf();
      const done = accuracy ? await runJobAccurately(raw, plan, finders, accuracy) : runJob(raw, plan, finders);
      const { analysis } = done;
      return {
        texts: printer === null ? [] : [printer.item(ordered(analysis), options)],
        analysis: printer === null ? analysis : null,
        isFound: true,
        doubts: [...doubts, ...done.doubts],
        applied: done.applied.map(({ line }) => line),
        failure: null,
      };
    } catch (error) {
      return { ...nothingOf(failureOf(error)), doubts };
    }
  };
}

export async function printOptionsOf({ isTerminal, width, color, asked }: AnalyzeTask): Promise<PrintOptions> {
  return { isTerminal, width, ink: await loadInk(color), asked };
}

/** What puts the things of an output in the order that is asked for, and leaves out all but the first; rows do that themselves. */
export async function orderer({ format, asked }: Pick<AnalyzeTask, 'format' | 'asked'>): Promise<Order> {
  const { rows } = asked;
  if (rows === undefined || rowFormats.includes(format) || (rows.sort.length === 0 && rows.top === null))
    return (output) => output;
  const [{ thingsInOrder }, { inOrder }] = await Promise.all([
    import('../print/flat/index.js'),
    import('../edit/order.js'),
  ]);
  const orderOf = thingsInOrder(asked);
  return (output) => inOrder(output, orderOf(output));
}
