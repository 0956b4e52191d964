import type { MatchPlan, MatchResult } from '../app/match.js';
import { NewsqError } from '../errors.js';
import type { Ink } from '../print/ink.js';
import { printJson } from '../print/json.js';
import { articleName, type LineOptions, printedGroups } from '../print/lines.js';
import { type Input, languageNote, pathsOf, readInput } from './inputs.js';
import type { MatchRun } from './match-command.js';
import type { MatchOptions } from './match-options.js';
import type { Reports } from './reports.js';

/** grep's exit codes. */
const FOUND = 0;
const NOTHING_FOUND = 1;
export const FAILED = 2;

interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  readonly ink: Ink;
}

/**
 * Looks for a pattern in all articles, and prints each as it comes.
 * @returns grep's exit code: 0 if something matched, 1 if nothing did, 2 if something failed
 */
export async function matchFiles(
  { reading, match, anyLanguage, plan: wanted }: Omit<MatchRun, 'decisions' | 'lexicon' | 'color'>,
  known: Pick<MatchPlan, 'decisions' | 'lexicon'>,
  { write, isTerminal, ink }: Output,
  input: Input,
  reports: Reports,
): Promise<number> {
  const [{ matchArticle, tasksOf }, { loadFinders }, { needsGrammar, searchFor }] = await Promise.all([
    import('../app/match.js'),
    import('../app/finders.js'),
    import('../match/index.js'),
  ]);
  const { entity, isInverted, limit, shows } = match;
  const grammar = needsGrammar(match.patterns) ? await import('../parse/tagger/index.js') : null;
  const plan: MatchPlan = {
    ...wanted,
    search: searchFor(match.patterns, match.letterCase, grammar),
    ...known,
    isInverted,
    ...(entity === null ? {} : { entity }),
    ...(limit === null ? {} : { limit }),
  };
  const tasks = tasksOf(plan);
  const finders = await loadFinders(tasks, known.lexicon ? ['findListed'] : []);
  const print = newPrinter(match, isTerminal, ink);
  const several = reading.files.length !== 1 || reading.filesFrom !== null || reading.filesFrom0 !== null;
  let isFound = false;
  let hasFailed = false;
  const failing: Reports = {
    ...reports,
    fail(error, where) {
      hasFailed = true;
      reports.fail(error, where);
    },
  };
  for await (const path of pathsOf(reading, input)) {
    for await (const { raw, where } of readInput(path, reading, input, failing)) {
      const language = anyLanguage || tasks.length === 0 ? null : await languageNote(raw);
      if (language !== null) reports.note(`${where}: ${language}`);
      let text = '';
      try {
        const result = matchArticle(raw, plan, finders);
        for (const doubt of result.doubts) reports.note(`${where}: ${doubt}`);
        isFound ||= result.sentences.length > 0;
        text = print(result, several || raw.source.path !== path);
      } catch (error) {
        // A damaged installation would fail on every article; any other failure costs only its own article.
        if (error instanceof NewsqError && error.trouble === 'installation') throw error;
        failing.fail(error, where);
      }
      if (isFound && shows === 'nothing') return FOUND;
      if (text !== '') await write(text);
    }
  }
  if (hasFailed) return FAILED;
  return isFound ? FOUND : NOTHING_FOUND;
}

/** Prints what was found in an article, as was asked for; "" where that is nothing. */
type Print = (result: MatchResult, isOneOfSeveral: boolean) => string;

function newPrinter(match: MatchOptions, isTerminal: boolean, ink: Ink): Print {
  const { shows, before, after, withFile } = match;
  const named = (name: string) => ink.magenta(name);
  let groups = 0;
  return ({ analysis, doc, sentences }, isOneOfSeveral) => {
    const { source } = analysis;
    const isNamed = withFile ?? (isOneOfSeveral || source.member !== undefined || source.record !== undefined);
    const isFound = sentences.length > 0;
    switch (shows) {
      case 'nothing':
        return '';
      case 'json':
        return isFound ? printJson(analysis, isTerminal) : '';
      case 'count': {
        // The records of a file are told apart by their lines.
        const place = isNamed || source.line !== undefined ? `${named(articleName(source))}${ink.cyan(':')}` : '';
        return `${place}${sentences.length}\n`;
      }
      case 'matching':
      case 'others':
        return isFound === (shows === 'matching') ? `${named(articleName(source))}\n` : '';
      case 'lines': {
        const options: LineOptions = { ...match, withFile: isNamed, ink };
        const printed = printedGroups(
          { source, text: doc.article.text, all: doc.sentences, found: sentences },
          options,
        );
        const separator = before + after > 0 ? `${ink.cyan('--')}\n` : '';
        return printed.map((group) => (groups++ > 0 ? separator : '') + group).join('');
      }
    }
  };
}
