import type { Command } from 'commander';
import type { Plan } from '../app/job.js';
import type { Extent } from '../names/extent.js';
import { helpAfter } from './commands.js';
import { colorOf } from './flags.js';
import { MATCH_OPTIONS, type MatchFlags, type MatchOptions, matchOptionsOf, SHARED } from './match-options.js';
import { OPTIONS } from './option-table.js';
import {
  addOptions,
  hasList,
  type ReadingOptions,
  readingOf,
  refuseTwice,
  refuseWithoutLexicon,
} from './reading-options.js';

/** What to look for a pattern in, besides the pattern. */
export interface MatchRun {
  readonly color: 'auto' | 'always' | 'never';
  /** Whether nothing is said of an article that seems to be in another language than English. */
  readonly anyLanguage: boolean;
  /** A file of corrections to the entities. */
  readonly decisions: string | null;
  /** A file of names that the user knows. */
  readonly lexicon: string | null;
  readonly plan: Pick<Plan, 'anchor' | 'offsets' | 'withText' | 'onlyListed'>;
  readonly reading: ReadingOptions;
  /** How many articles are worked on at once; null where their number decides. */
  readonly jobs: number | null;
  /** Where names are looked for with an encoder as well; null for nowhere. */
  readonly accurate: Extent | null;
  readonly match: MatchOptions;
}

/** Looks for a pattern, as grep does: its own options, and of the others those that are left. */
export function addMatch(program: Command, found: (run: MatchRun) => void): void {
  const command = program
    .command('match')
    .description('the sentences in which a pattern of words, names, dates and quotes matches, as grep prints them')
    .usage('[options] PATTERN [file...]')
    .argument('[pattern-and-files...]')
    .addHelpText('after', helpAfter('match'));
  addOptions(command, MATCH_OPTIONS);
  addOptions(
    command,
    OPTIONS.filter(
      ({ flags, isForReading, of }) =>
        SHARED.some((name) => flags.includes(name)) || (isForReading && (!of || of.includes('text'))),
    ),
  );
  command.action((given: string[], flags: MatchFlags) => {
    const match = matchOptionsOf(given, flags);
    if (typeof match === 'string') return command.error(match);
    refuseTwice(command, [...match.files, flags.filesFrom, flags.files0From]);
    refuseWithoutLexicon(command, flags);
    const { anchor, offsets, withText = false, onlyListed = false } = flags;
    found({
      match,
      reading: readingOf(match.files.length > 0 || hasList(flags) ? match.files : ['-'], flags),
      plan: { offsets, withText, onlyListed, ...(anchor === undefined ? {} : { anchor }) },
      jobs: flags.jobs ?? null,
      anyLanguage: flags.lang === 'any',
      color: colorOf(flags),
      decisions: flags.decisions ?? null,
      lexicon: flags.lexicon ?? null,
      accurate: flags.accurate ?? null,
    });
  });
}
