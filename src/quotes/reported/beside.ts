import { readAccordingTo } from './according.js';
import { readAsReported, readInView } from './as-reported.js';
import { cueNouns, readNoun } from './nouns.js';
import type { ReportReader } from './report.js';

/** The readers of what stands before or around its cue, or has a noun for a cue, by the word that shows it. */
const besideReaders = new Map<string, ReportReader>([
  ['according', readAccordingTo],
  ['as', readAsReported],
  ['in', readInView],
  ...cueNouns.map((word): [string, ReportReader] => [word, readNoun]),
]);

/** Those readers with others, which read what they find nothing in. */
export function withBeside(others: ReadonlyMap<string, ReportReader>): Map<string, ReportReader> {
  const all = new Map(others);
  for (const [word, read] of besideReaders) {
    const other = others.get(word);
    all.set(word, other ? (...args) => read(...args) ?? other(...args) : read);
  }
  return all;
}
