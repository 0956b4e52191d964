import { Command, CommanderError, Option } from 'commander';
import type { ViewName } from '../across/index.js';
import type { Plan } from '../app/job.js';
import { type FormatName, formatNames } from '../print/index.js';
import { safe } from '../print/safe.js';
import { readers } from '../read/formats/index.js';
import type { FieldOptions } from '../read/reader.js';
import type { EntityType, OffsetUnit } from '../types.js';
import { type CommandEntry, type CommandName, commandNames, commands, EXAMPLES, EXIT_CODES_HELP } from './commands.js';
import {
  parseAnchor,
  parseConfidence,
  parseCount,
  parseEncoding,
  parseFields,
  parseGlob,
  parseTypes,
  TYPE_NAMES,
} from './option-values.js';

/** What the command line asks for, before anything is opened. */
export interface Options {
  /** What to do with each article; the decisions are still in their file. */
  readonly plan: Omit<Plan, 'decisions'> & Required<Pick<Plan, 'tasks' | 'explain'>>;
  /** The result over all articles that is printed; null if each article is printed by itself. */
  readonly view: ViewName | null;
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** Files that list more of them, a path a line, or each with a zero byte after it; "-" is standard input. */
  readonly filesFrom: string | null;
  readonly filesFrom0: string | null;
  /** Globs of the files that are read in folders and archives, and of those that are not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly format: FormatName;
  readonly color: 'auto' | 'always' | 'never';
  /** The name of an input format. */
  readonly from: string | null;
  /** The encoding of the text; null if the bytes decide. */
  readonly encoding: string | null;
  readonly fields: FieldOptions;
  /** Whether an article that seems to be in another language than English is read without a word about it. */
  readonly anyLanguage: boolean;
  /** A file of corrections to the entities. */
  readonly decisions: string | null;
}

/** What to do: analyze, print the schema, or say something (help, version, a usage error) and end. */
export type Action =
  | { readonly kind: 'analyze'; readonly options: Options }
  | { readonly kind: 'schema' }
  | { readonly kind: 'say'; readonly stdout: string; readonly stderr: string; readonly exitCode: number };

interface Flags {
  json?: true;
  format: FormatName;
  from?: string;
  types?: EntityType[];
  minConfidence?: number;
  decisions?: string;
  merge?: true;
  minItems?: number;
  brief?: true;
  encoding?: string;
  lang: 'en' | 'any';
  include?: string[];
  exclude?: string[];
  filesFrom?: string;
  files0From?: string;
  textField?: string;
  titleField?: string;
  dateField?: string;
  idField?: string;
  keepFields?: FieldOptions['keep'];
  anchor?: string;
  offsets: OffsetUnit;
  withText?: true;
  explain?: true;
  color: Options['color'];
}

/** An option of the command line; the name in {@link Flags} follows from its flags. */
interface OptionEntry {
  readonly flags: string;
  readonly help: string;
  /** The commands that have it; all of them if this is left out. */
  readonly of?: readonly CommandName[];
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** @param previous what it became where it stood before */
  readonly parse?: (value: string, previous: unknown) => unknown;
}

/** The commands that look for something. */
const finding = commandNames.filter((name) => name !== 'text');

/** Every option, in the order of `--help`. */
const OPTIONS: readonly OptionEntry[] = [
  { flags: '-j, --json', help: 'short for --format json' },
  { flags: '-f, --format <name>', help: 'how to print', choices: formatNames, fallback: 'table' },
  {
    flags: '--from <format>',
    help: 'the format of all input; otherwise its content decides, then its name',
    choices: readers.map(({ format }) => format),
  },
  {
    flags: '-t, --types <list>',
    help: `only these types, comma-separated: ${[...TYPE_NAMES.keys()].join(', ')}`,
    of: ['entities', 'analyze'],
    parse: parseTypes,
  },
  {
    flags: '--min-confidence <number>',
    help: 'leave out entities below this confidence, 0 to 1',
    of: ['entities', 'analyze'],
    parse: parseConfidence,
  },
  {
    flags: '--decisions <file>',
    help: 'apply corrections: merge, split, drop, rename, retype, one a line',
    of: ['entities', 'points', 'quotes', 'analyze'],
  },
  { flags: '-m, --merge', help: 'one list over all articles', of: ['entities'] },
  {
    flags: '--min-items <count>',
    help: 'leave out lists with fewer points',
    of: ['points', 'analyze'],
    parse: parseCount,
  },
  { flags: '--brief', help: 'only the first clause of each point', of: ['points', 'analyze'] },
  {
    flags: '--encoding <name>',
    help: 'how the text is encoded, like windows-1252; otherwise the bytes decide',
    parse: parseEncoding,
  },
  {
    flags: '--lang <code>',
    help: 'newsq reads English: "any" says nothing where an article seems to be in another language',
    choices: ['en', 'any'],
    fallback: 'en',
  },
  { flags: '--files-from <file>', help: 'read the files that this one names, a path a line; "-" is standard input' },
  { flags: '--files0-from <file>', help: 'the same with a zero byte after each path, as "find -print0" writes it' },
  {
    flags: '--include <glob>',
    help: 'of folders and archives, only such files, like "*.txt" or "2020/**"; may be repeated',
    parse: parseGlob,
  },
  { flags: '--exclude <glob>', help: 'of folders and archives, no such files; may be repeated', parse: parseGlob },
  { flags: '--text-field <name>', help: 'the field of records that holds the text, like body or article.body' },
  { flags: '--title-field <name>', help: 'the field that holds the title' },
  { flags: '--date-field <name>', help: 'the field that holds the day of publication' },
  { flags: '--id-field <name>', help: 'the field that holds the id' },
  {
    flags: '--keep-fields <list>',
    help: 'put other fields of records into the JSON, as source.fields: all, or names, comma-separated',
    parse: parseFields,
  },
  { flags: '--anchor <date>', help: 'the day the article was published, like 2020-09-17', parse: parseAnchor },
  {
    flags: '--offsets <unit>',
    help: 'what start and end count',
    choices: ['utf16', 'codepoint', 'byte'],
    fallback: 'utf16',
  },
  { flags: '--with-text', help: "put the article's text into the JSON, as article.text", of: finding },
  {
    flags: '--explain',
    help: 'name the rule that found each thing: "by" in JSON, a column in tables',
    of: finding,
  },
  { flags: '--color <when>', help: 'color the tables', choices: ['auto', 'always', 'never'], fallback: 'auto' },
];

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
  for (const { flags, help, of, choices, fallback, parse } of OPTIONS) {
    if (of && !of.includes(name)) continue;
    const option = new Option(flags, help);
    if (choices) option.choices(choices);
    if (fallback !== undefined) option.default(fallback);
    if (parse) option.argParser(parse);
    command.addOption(option);
  }
  command.action((files: string[], flags: Flags) => {
    const all = [...files, flags.filesFrom, flags.files0From];
    if (all.indexOf('-') !== all.lastIndexOf('-')) command.error('standard input ("-") is given twice');
    found(optionsOf(entry, files, flags));
  });
}

function optionsOf({ tasks, view, showsText = false }: CommandEntry, files: readonly string[], flags: Flags): Options {
  const { types, minConfidence, minItems, anchor } = flags;
  return {
    plan: {
      tasks,
      offsets: flags.offsets,
      withText: showsText || (flags.withText ?? false),
      withBlocks: showsText,
      explain: flags.explain ?? false,
      brief: flags.brief ?? false,
      ...(types === undefined ? {} : { types }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(minItems === undefined ? {} : { minItems }),
      ...(anchor === undefined ? {} : { anchor }),
    },
    view: flags.merge ? 'collection' : (view ?? null),
    files: files.length > 0 || hasList(flags) ? files : ['-'],
    filesFrom: flags.filesFrom ?? null,
    filesFrom0: flags.files0From ?? null,
    include: flags.include ?? [],
    exclude: flags.exclude ?? [],
    format: flags.json ? 'json' : flags.format,
    color: flags.color,
    from: flags.from ?? null,
    encoding: flags.encoding ?? null,
    fields: fieldsOf(flags),
    anyLanguage: flags.lang === 'any',
    decisions: flags.decisions ?? null,
  };
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
