import { Argument, Command, CommanderError } from 'commander';
import type { ViewName, ViewOptions } from '../across/index.js';
import type { NetworkSelection } from '../edit/network.js';
import type { StatementSelection } from '../edit/statements.js';
import type { TimelineSelection } from '../edit/timeline.js';
import { EXTENTS, type Extent } from '../names/extent.js';
import type { AskedArea } from '../places/asked-area.js';
import type { FormatName } from '../print/index.js';
import type { RowsAsked, ShownKind } from '../print/printer.js';
import { safe } from '../print/safe.js';
import { isCommand } from './arguments.js';
import {
  type CommandEntry,
  type CommandName,
  commandNames,
  commands,
  helpAfter,
  SHELLS,
  type Shell,
} from './commands.js';
import { colorOf, type Flags } from './flags.js';
import { withHints } from './hints.js';
import { addMatch, type MatchRun } from './match-command.js';
import { formatOf, refuseMisfits } from './misfits.js';
import { OPTIONS } from './option-table.js';
import { type AskedPlan, areaOf, daysOf, networkOf, planOf, statementsOf } from './plans.js';
import {
  addOptions,
  hasList,
  type ReadingOptions,
  readingOf,
  refuseTwice,
  refuseWithoutLexicon,
} from './reading-options.js';
import { type CommandShape, shapeOf } from './shape.js';

/** What the command line asks for, before anything is opened. */
export interface Options extends ReadingOptions {
  /** What to do with each article. */
  readonly plan: AskedPlan;
  /** The result over all articles that is printed; null if each article is printed by itself. */
  readonly view: ViewName | null;
  /** Which statements are printed, of a view of statements. */
  readonly statements: StatementSelection;
  /** Which events, of a timeline. */
  readonly timeline: TimelineSelection;
  /** Which part, of a network, and what two appear in together. */
  readonly network: Pick<NetworkSelection, 'minWeight'> & ViewOptions;
  /** Which places, of entities, statements, a timeline and a map. */
  readonly area: AskedArea;
  readonly format: FormatName;
  /** What is marked in a text that is shown; null for everything. */
  readonly only: readonly ShownKind[] | null;
  /** Whether output that is longer than the terminal goes through a pager. */
  readonly isPaged: boolean;
  /** Which rows, for a command that prints rows: how they are sorted, and how many, is asked of any other format as well. */
  readonly rows: RowsAsked | null;
  /** The file that is written; null for standard output. */
  readonly output: string | null;
  /** Whether that may be there already. */
  readonly force: boolean;
  /** The file that takes what failed; null for none. */
  readonly errors: string | null;
  /** The file that says how far an interrupted run came; null for none. */
  readonly resume: string | null;
  /** How many articles are worked on at once; null where their number decides. */
  readonly jobs: number | null;
  readonly color: 'auto' | 'always' | 'never';
  /** Whether an article that seems to be in another language than English is read without a word about it. */
  readonly anyLanguage: boolean;
  /** Whether nothing is said of how far the run is. */
  readonly isQuiet: boolean;
  /** A file of corrections to the entities. */
  readonly decisions: string | null;
  /** A file of names that the user knows. */
  readonly lexicon: string | null;
  /** Where names are looked for with an encoder as well; null for nowhere. */
  readonly accurate: Extent | null;
}

/** What to do: analyze, look for a pattern, verify a ledger, print the schema, or say something (help, version, a usage error) and end. */
export type Action =
  | { readonly kind: 'analyze'; readonly options: Options }
  | { readonly kind: 'match'; readonly run: MatchRun }
  | { readonly kind: 'verify'; readonly ledger: string; readonly reading: ReadingOptions }
  | { readonly kind: 'schema' }
  | { readonly kind: 'complete'; readonly shell: Shell }
  | { readonly kind: 'say'; readonly stdout: string; readonly stderr: string; readonly exitCode: number };

/** Gives a command the defaults that a file has for it. */
export type ApplyDefaults = (commands: readonly Command[], command: Command) => void;

/**
 * @param argv without node and script
 * @param applyDefaults null where there are none
 * @throws NewsqError for defaults that are not valid
 */
export function parseArgv(
  argv: readonly string[],
  version: string,
  applyDefaults: ApplyDefaults | null = null,
): Action {
  let action: Action | null = null;
  let stdout = '';
  let stderr = '';
  // A run needs only the command that is asked for; help, mistakes and defaults need all of them.
  const isAlone = applyDefaults === null && argv[0] !== undefined && isCommand(argv[0]);
  const program = newProgram(version, isAlone ? argv[0]! : null, (found) => {
    action = found;
  }).configureOutput({
    writeOut: (text) => {
      stdout += text;
    },
    writeErr: (text) => {
      stderr += text;
    },
    // It repeats what was typed, which may not move the cursor or pass for a line of its own.
    outputError: (text, write) => write(`newsq: ${safe(text.replace(/^error: /, ''))}\n`),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    getOutHelpWidth: () => 100,
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  program.hook('preAction', (_, command) => {
    if (command.opts().config === true) applyDefaults?.(program.commands, command);
  });
  try {
    program.parse(withOwnValues(argv, program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'say', stdout, ...failure(stderr, error, program, argv[0]) };
  }
  return action ?? { kind: 'say', stdout, stderr, exitCode: 2 };
}

/** What follows a bare "--accurate" is a file: of the values it may have, it gets the usual one. */
function withOwnValues(argv: readonly string[], program: Command): readonly string[] {
  const command = program.commands.find((each) => each.name() === argv[0]);
  if (!command?.options.some(({ long }) => long === '--accurate')) return argv;
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  return argv.map((argument, i) => (i < end && argument === '--accurate' ? `--accurate=${EXTENTS[0]}` : argument));
}

/** All that a command line can hold. */
export function commandShapes(): readonly CommandShape[] {
  return shapeOf(newProgram('', null, () => {}));
}

/** @param only the one command that is needed; null for all */
function newProgram(version: string, only: string | null, found: (action: Action) => void): Command {
  const program = new Command('newsq')
    .description('Turns news articles into facts a shell can use.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', helpAfter(''))
    .exitOverride();
  const isNeeded = (name: string) => only === null || only === name;
  for (const name of commandNames.filter(isNeeded))
    addCommand(program, name, (options) => found({ kind: 'analyze', options }));
  if (isNeeded('match')) addMatch(program, (run) => found({ kind: 'match', run }));
  if (isNeeded('verify')) addVerify(program, (ledger, reading) => found({ kind: 'verify', ledger, reading }));
  if (isNeeded('completion'))
    program
      .command('completion')
      .description('print what lets a shell complete command lines of newsq')
      .addArgument(new Argument('<shell>').choices(SHELLS))
      .addHelpText('after', helpAfter('completion'))
      .action((shell: Shell) => found({ kind: 'complete', shell }));
  if (isNeeded('schema'))
    program
      .command('schema')
      .description('print the JSON Schema of the JSON output')
      .action(() => found({ kind: 'schema' }));
  return program;
}

/** Help and the version end in this way too. */
function failure(stderr: string, error: CommanderError, program: Command, first: string | undefined) {
  if (error.exitCode === 0) return { stderr, exitCode: 0 };
  const command = program.commands.find((each) => each.name() === first)?.name() ?? null;
  return { stderr: withHints(stderr, error, command), exitCode: 2 };
}

function addCommand(program: Command, name: CommandName, found: (options: Options) => void): void {
  const entry: CommandEntry = commands[name];
  const command = program
    .command(name)
    .description(entry.summary)
    .argument('[file...]', 'articles: files, folders, archives, addresses; "-" or none is standard input')
    .addHelpText('after', helpAfter(name));
  addOptions(
    command,
    OPTIONS.filter(({ of }) => !of || of.includes(name)),
  );
  command.action((files: string[], flags: Flags) => {
    refuseTwice(command, [...files, flags.filesFrom, flags.files0From]);
    refuseMisfits(command, flags);
    refuseWithoutLexicon(command, flags);
    found(optionsOf(entry, files, flags));
  });
}

/** Reads a ledger again beside the files it was made of. */
function addVerify(program: Command, found: (ledger: string, reading: ReadingOptions) => void): void {
  const command = program
    .command('verify')
    .description('whether the statements of a ledger still stand in their files, byte for byte')
    .argument('<ledger>', 'what "newsq statements" printed as JSON or rows; "-" is standard input')
    .argument('[file...]', 'the articles; without them, the files that the ledger names')
    .addHelpText('after', helpAfter('verify'));
  addOptions(
    command,
    OPTIONS.filter(({ isForReading, of }) => isForReading && (!of || of.includes('text'))),
  );
  command.action((ledger: string, files: string[], flags: Flags) => {
    refuseTwice(command, [ledger, ...files, flags.filesFrom, flags.files0From]);
    found(ledger, readingOf(files, flags));
  });
}

function rowsOf({ table }: CommandEntry, flags: Flags): RowsAsked | null {
  const { per, merge, columns = null, sort = [], top = null, keepFields } = flags;
  if (table === undefined) return null;
  return {
    table: per === 'mention' ? 'mentions' : merge ? 'merged' : table,
    ...{ columns, sort, top },
    keepsFields: keepFields !== undefined,
  };
}

function optionsOf(entry: CommandEntry, files: readonly string[], flags: Flags): Options {
  const { view, format, instead = {} } = entry;
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  return {
    ...readingOf(files, flags),
    plan: planOf(entry, flags),
    view: flags.merge ? 'collection' : (view ?? null),
    statements: statementsOf(flags),
    timeline: { ...daysOf(flags), ...(flags.grain === undefined ? {} : { grain: flags.grain }) },
    network: networkOf(flags),
    area: areaOf(flags),
    files: files.length > 0 || hasList(flags) ? files : ['-'],
    format: format ?? instead[formatOf(flags)] ?? formatOf(flags),
    only: flags.only ?? null,
    isPaged: format === 'show' && output === null && (flags.pager ?? true),
    rows: rowsOf(entry, flags),
    output,
    force: flags.force ?? false,
    errors: flags.errors ?? null,
    resume: flags.resume ?? null,
    jobs: flags.jobs ?? null,
    color: colorOf(flags),
    anyLanguage: flags.lang === 'any',
    isQuiet: flags.quiet ?? false,
    decisions: flags.decisions ?? null,
    lexicon: flags.lexicon ?? null,
    accurate: flags.accurate ?? null,
  };
}
