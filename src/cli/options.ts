import { Command, CommanderError, Option } from 'commander';
import type { ViewName } from '../across/index.js';
import type { Plan } from '../app/job.js';
import type { StatementSelection } from '../edit/statements.js';
import type { TimelineSelection } from '../edit/timeline.js';
import type { FormatName } from '../print/index.js';
import { safe } from '../print/safe.js';
import type { FieldOptions } from '../read/reader.js';
import {
  type CommandEntry,
  type CommandName,
  commandNames,
  commands,
  EXAMPLES,
  EXIT_CODES_HELP,
  VERIFY_HELP,
} from './commands.js';
import { type Flags, OPTIONS, type OptionEntry } from './option-table.js';

/** What is read, and how. */
export interface ReadingOptions {
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** Files that list more of them, a path a line, or each with a zero byte after it; "-" is standard input. */
  readonly filesFrom: string | null;
  readonly filesFrom0: string | null;
  /** Globs of the files that are read in folders and archives, and of those that are not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The name of an input format. */
  readonly from: string | null;
  /** The encoding of the text; null if the bytes decide. */
  readonly encoding: string | null;
  readonly fields: FieldOptions;
}

/** What the command line asks for, before anything is opened. */
export interface Options extends ReadingOptions {
  /** What to do with each article; the decisions are still in their file. */
  readonly plan: Omit<Plan, 'decisions'> & Required<Pick<Plan, 'tasks' | 'explain'>>;
  /** The result over all articles that is printed; null if each article is printed by itself. */
  readonly view: ViewName | null;
  /** Which statements are printed, of a view of statements. */
  readonly statements: StatementSelection;
  /** Which events, of a timeline. */
  readonly timeline: TimelineSelection;
  readonly format: FormatName;
  readonly color: 'auto' | 'always' | 'never';
  /** Whether an article that seems to be in another language than English is read without a word about it. */
  readonly anyLanguage: boolean;
  /** A file of corrections to the entities. */
  readonly decisions: string | null;
}

/** What to do: analyze, verify a ledger, print the schema, or say something (help, version, a usage error) and end. */
export type Action =
  | { readonly kind: 'analyze'; readonly options: Options }
  | { readonly kind: 'verify'; readonly ledger: string; readonly reading: ReadingOptions }
  | { readonly kind: 'schema' }
  | { readonly kind: 'say'; readonly stdout: string; readonly stderr: string; readonly exitCode: number };

/** `argv` without node and script. */
export function parseArgv(argv: readonly string[], version: string): Action {
  let action: Action | null = null;
  let stdout = '';
  let stderr = '';
  const program = new Command('newsq')
    .description('Turns news articles into facts a shell can use.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
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
  // A run needs only the command that is asked for; help and mistakes need all of them.
  const asked = commandNames.filter((name) => name === argv[0]);
  for (const name of asked.length > 0 ? asked : commandNames) {
    addCommand(program, name, (options) => {
      action = { kind: 'analyze', options };
    });
  }
  addVerify(program, (ledger, reading) => {
    action = { kind: 'verify', ledger, reading };
  });
  program
    .command('schema')
    .description('print the JSON Schema of the JSON output')
    .action(() => {
      action = { kind: 'schema' };
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'say', stdout, stderr: withHint(stderr, error), exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  return action ?? { kind: 'say', stdout, stderr, exitCode: 2 };
}

function withHint(stderr: string, error: CommanderError): string {
  return error.exitCode === 0 || stderr.includes('Usage:') ? stderr : `${stderr}newsq: see 'newsq --help'\n`;
}

function addCommand(program: Command, name: CommandName, found: (options: Options) => void): void {
  const entry: CommandEntry = commands[name];
  const command = program
    .command(name)
    .description(entry.summary)
    .argument('[file...]', 'articles: files, folders, archives, addresses; "-" or none is standard input')
    .addHelpText('after', entry.examples + EXIT_CODES_HELP.replace('\n', '\n\n'));
  addOptions(command, ({ of }) => !of || of.includes(name));
  command.action((files: string[], flags: Flags) => {
    refuseTwice(command, [...files, flags.filesFrom, flags.files0From]);
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
    .addHelpText('after', VERIFY_HELP + EXIT_CODES_HELP.replace('\n', '\n\n'));
  addOptions(command, ({ isForReading, of }) => isForReading === true && (!of || of.includes('text')));
  command.action((ledger: string, files: string[], flags: Flags) => {
    refuseTwice(command, [ledger, ...files, flags.filesFrom, flags.files0From]);
    found(ledger, readingOf(files, flags));
  });
}

function addOptions(command: Command, isWanted: (entry: OptionEntry) => boolean): void {
  for (const { flags, help, choices, fallback, parse } of OPTIONS.filter(isWanted)) {
    const option = new Option(flags, help);
    if (choices) option.choices(choices);
    if (fallback !== undefined) option.default(fallback);
    if (parse) option.argParser(parse);
    command.addOption(option);
  }
}

function refuseTwice(command: Command, inputs: readonly (string | undefined)[]): void {
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) command.error('standard input ("-") is given twice');
}

function optionsOf({ tasks, view, showsText = false }: CommandEntry, files: readonly string[], flags: Flags): Options {
  const { types, minConfidence, minItems, by, anchor, kind } = flags;
  return {
    ...readingOf(files, flags),
    plan: {
      tasks,
      offsets: flags.offsets,
      withText: showsText || (flags.withText ?? false),
      withBlocks: showsText,
      explain: flags.explain ?? false,
      brief: flags.brief ?? false,
      beliefs: flags.beliefs ?? kind === 'belief',
      ...(types === undefined ? {} : { types }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(minItems === undefined ? {} : { minItems }),
      ...(by === undefined ? {} : { by }),
      ...(anchor === undefined ? {} : { anchor }),
    },
    view: flags.merge ? 'collection' : (view ?? null),
    statements: statementsOf(flags),
    timeline: { ...daysOf(flags), ...(flags.grain === undefined ? {} : { grain: flags.grain }) },
    files: files.length > 0 || hasList(flags) ? files : ['-'],
    format: flags.json ? 'json' : flags.format,
    color: flags.color,
    anyLanguage: flags.lang === 'any',
    decisions: flags.decisions ?? null,
  };
}

function readingOf(files: readonly string[], flags: Flags): ReadingOptions {
  const { from = null } = flags;
  return {
    files,
    filesFrom: flags.filesFrom ?? null,
    filesFrom0: flags.files0From ?? null,
    include: flags.include ?? [],
    exclude: flags.exclude ?? [],
    from: typeof from === 'object' ? (from?.format ?? null) : from,
    encoding: flags.encoding ?? null,
    fields: fieldsOf(flags),
  };
}

function statementsOf(flags: Flags): StatementSelection {
  const { speaker, about, kind } = flags;
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(about === undefined ? {} : { about }),
    ...(kind === undefined ? {} : { kind }),
    ...daysOf(flags),
  };
}

/** The days that are asked for. */
function daysOf({ from, to, since, until }: Flags): Pick<TimelineSelection, 'since' | 'until'> {
  const first = since ?? (typeof from === 'object' ? from.day : undefined);
  const last = until ?? to;
  return { ...(first === undefined ? {} : { since: first }), ...(last === undefined ? {} : { until: last }) };
}

function fieldsOf({ textField, titleField, dateField, idField, keepFields }: Flags): FieldOptions {
  return {
    text: textField ?? null,
    title: titleField ?? null,
    date: dateField ?? null,
    id: idField ?? null,
    keep: keepFields ?? null,
  };
}

function hasList({ filesFrom, files0From }: Flags): boolean {
  return filesFrom !== undefined || files0From !== undefined;
}
