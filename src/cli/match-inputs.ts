import { loadInk } from '../print/ink.js';
import { type ArticleWorld, forEachArticle } from './articles.js';
import type { IO } from './io.js';
import { readDecisions, readLexicon } from './knowledge.js';
import type { MatchRun } from './match-command.js';
import type { Reports } from './reports.js';
import { wantsColor } from './terminal.js';

/** grep's exit codes. */
const FOUND = 0;
const NOTHING_FOUND = 1;
export const FAILED = 2;

/**
 * Looks for a pattern in all articles, and prints each as it comes.
 * @returns grep's exit code: 0 if something matched, 1 if nothing did, 2 if something failed
 */
export async function matchInputs(asked: MatchRun, io: IO, reports: Reports): Promise<number> {
  const { reading, match, jobs, anyLanguage, accurate, plan: wanted } = asked;
  const decisions = await readDecisions(asked.decisions, io);
  const lexicon = await readLexicon(asked.lexicon, io);
  const { entity, limit, isInverted, shows } = match;
  const color = wantsColor(asked, io);
  const plan = {
    ...wanted,
    decisions,
    ...(lexicon ? { lexicon } : {}),
    isInverted,
    ...(entity === null ? {} : { entity }),
    ...(limit === null ? {} : { limit }),
  };
  const task = { kind: 'match', plan, match, anyLanguage, color, isTerminal: io.isTerminal, accurate } as const;
  const separator = match.before + match.after > 0 ? `${(await loadInk(color)).cyan('--')}\n` : '';
  const several = reading.files.length !== 1 || reading.filesFrom !== null || reading.filesFrom0 !== null;
  let isFound = false;
  let hasFailed = false;
  let printed = 0;
  const world: ArticleWorld = {
    input: io,
    notes: reports,
    lost(error, _part, place) {
      hasFailed = true;
      reports.lost(error, place);
    },
    workerFile: io.workerFile ?? null,
    done: null,
  };
  await forEachArticle({ task, reading, several, jobs }, world, async (outcome, { where }) => {
    const { texts, doubts, failure } = outcome;
    for (const doubt of doubts) reports.note(`${where}: ${doubt}`);
    if (failure !== null) {
      hasFailed = true;
      reports.failed(failure, where);
    }
    isFound ||= outcome.isFound;
    if (isFound && shows === 'nothing') return false;
    const text = texts.map((group) => (printed++ === 0 || shows !== 'lines' ? '' : separator) + group).join('');
    if (text !== '') await io.writeOut(text);
    return true;
  });
  // As grep, it has found something even if another file could not be read.
  if (isFound && shows === 'nothing') return FOUND;
  if (hasFailed) return FAILED;
  return isFound ? FOUND : NOTHING_FOUND;
}
