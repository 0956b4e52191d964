import type { ArticleTask, Handle } from './article-task.js';

/** Makes ready to do a task: here, or in a worker. */
export async function startTask(task: ArticleTask): Promise<Handle> {
  return task.kind === 'match'
    ? (await import('./match.js')).startMatching(task)
    : (await import('./analyze.js')).startAnalyzing(task);
}
