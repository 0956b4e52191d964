import { accuracyFor } from '../app/accurate.js';
import type { MatchPlan, MatchResult } from '../app/match.js';
import { type Ink, loadInk } from '../print/ink.js';
import { printJson } from '../print/json.js';
import { articleName, type LineOptions, printedGroups } from '../print/lines.js';
import { type Handle, type MatchTask, nothingOf } from './article-task.js';
import { languageNote } from './inputs.js';
import type { MatchOptions } from './match-options.js';
import { failureOf } from './reports.js';

/** Makes ready to look for a pattern in articles. */
export async function startMatching(task: MatchTask): Promise<Handle> {
  const { match, plan: wanted, anyLanguage } = task;
  const [{ matchAccurately, matchArticle, tasksOf }, { loadFinders }, { needsGrammar, searchFor }, ink] =
    await Promise.all([
      import('../app/match.js'),
      import('../app/finders.js'),
      import('../match/index.js'),
      loadInk(task.color),
    ]);
  const grammar = needsGrammar(match.patterns) ? await import('../parse/tagger/index.js') : null;
  const plan: MatchPlan = { ...wanted, search: searchFor(match.patterns, match.letterCase, grammar) };
  const tasks = tasksOf(plan);
  const accuracyOf = accuracyFor(tasks, task.accurate);
  const finders = await loadFinders(tasks, wanted.lexicon ? ['findListed'] : []);
  const print = newPrinter(match, task.isTerminal, ink);
  return async ({ raw, isOneOfSeveral }) => {
    const doubts: string[] = [];
    try {
      const language = anyLanguage || tasks.length === 0 ? null : await languageNote(raw);
      if (language !== null) doubts.push(language);
      const accuracy = await accuracyOf();
      const result = accuracy ? await matchAccurately(raw, plan, finders, accuracy) : matchArticle(raw, plan, finders);
      return {
        texts: print(result, isOneOfSeveral),
        analysis: null,
        isFound: result.sentences.length > 0,
        doubts: [...doubts, ...result.doubts],
        applied: [],
        failure: null,
      };
    } catch (error) {
      return { ...nothingOf(failureOf(error)), doubts };
    }
  };
}

/** What is printed of an article, as was asked for: of lines, each group that stands together. */
type Print = (result: MatchResult, isOneOfSeveral: boolean) => string[];

function newPrinter(match: MatchOptions, isTerminal: boolean, ink: Ink): Print {
  const { shows, withFile } = match;
  const named = (name: string) => ink.magenta(name);
  return ({ analysis, doc, sentences }, isOneOfSeveral) => {
    const { source } = analysis;
    const isNamed = withFile ?? (isOneOfSeveral || source.member !== undefined || source.record !== undefined);
    const isFound = sentences.length > 0;
    switch (shows) {
      case 'nothing':
        return [];
      case 'json':
        return isFound ? [printJson(analysis, isTerminal)] : [];
      case 'count': {
        // The records of a file are told apart by their lines.
        const place = isNamed || source.line !== undefined ? `${named(articleName(source))}${ink.cyan(':')}` : '';
        return [`${place}${sentences.length}\n`];
      }
      case 'matching':
      case 'others':
        return isFound === (shows === 'matching') ? [`${named(articleName(source))}\n`] : [];
      case 'lines': {
        const options: LineOptions = { ...match, withFile: isNamed, ink };
        return printedGroups({ source, text: doc.article.text, all: doc.sentences, found: sentences }, options);
      }
    }
  };
}
