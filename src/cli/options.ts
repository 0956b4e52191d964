import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isIsoDay } from '../iso-date.js';
import { formats } from '../print/formats.js';
import { safe } from '../print/safe.js';
import { knownEncoding } from '../read/decode.js';
import { readers } from '../read/index.js';
import { TASKS, type Task } from '../tasks.js';
import type { EntityType, Format, OffsetUnit } from '../types.js';
import { EXIT_CODES } from './reports.js';

/** What is printed: each article by itself, one list of entities over all, or one timeline of all. */
export type View = 'articles' | 'collection' | 'timeline';

const COMMANDS = [...TASKS, 'analyze', 'timeline'] as const;

type CommandName = (typeof COMMANDS)[number];

/** What the command line asks for; nothing is opened yet. */
export interface Options {
  readonly view: View;
  readonly tasks: readonly Task[];
  /** "-" is standard input. */
  readonly files: readonly string[];
  readonly format: (typeof formats)[number];
  readonly color: 'auto' | 'always' | 'never';
  readonly types: readonly EntityType[] | null;
  readonly anchor: string | null;
  readonly from: Format | null;
  /** How text is encoded, where the bytes are not to tell. */
  readonly encoding: string | null;
  readonly offsets: OffsetUnit;
  /** Whether the JSON holds the article's text. */
  readonly withText: boolean;
  /** A file of decisions that are applied to the entities. */
  readonly decisions: string | null;
  /** Entities below it are left out. */
  readonly minConfidence: number;
  /** Whether points are cut to their first clause. */
  readonly brief: boolean;
  /** Lists of fewer points are left out. */
  readonly minItems: number;
}

/** What to do: analyze, print the schema, or say something (help, version, a usage error) and end. */
export type Action =
  | { readonly kind: 'analyze'; readonly options: Options }
  | { readonly kind: 'schema' }
  | { readonly kind: 'say'; readonly stdout: string; readonly stderr: string; readonly exitCode: number };

interface Flags {
  json?: true;
  format: Options['format'];
  color: Options['color'];
  types?: EntityType[];
  anchor?: string;
  from?: Format;
  encoding?: string;
  offsets: OffsetUnit;
  withText?: true;
  decisions?: string;
  merge?: true;
  minConfidence?: number;
  minItems?: number;
  brief?: true;
}

const EXIT_CODES_HELP = `
Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(3)}${meaning}`).join('\n')}`;

const EXAMPLES: Readonly<Record<CommandName | 'newsq', string>> = {
  newsq: `
Examples:
  newsq entities article.txt
  newsq dates --anchor 2020-09-17 article.txt
  curl -s https://example.org/article.txt | newsq points
  newsq entities --json article.txt | jq -r '.entities[].name'
${EXIT_CODES_HELP}`,
  entities: `
Examples:
  newsq entities article.txt
  newsq entities --types people,organizations *.txt
  newsq entities --merge --decisions ours.txt *.txt
  newsq entities --json article.txt | jq -r '.entities[] | select(.type=="country") | .country.alpha3'`,
  dates: `
The anchor, from which "Wednesday" is counted, is the first there is of: --anchor, the record's
"date" or a date line above the text, the dateline, a date in the file's name. The clock is never read.

Examples:
  newsq dates article.txt
  newsq dates --anchor 2020-09-17 --json article.txt | jq -r '.dates[] | [.from, .to, .text] | @tsv'`,
  points: `
Examples:
  newsq points communique.txt
  newsq points --json *.txt | jq -r '.points[].items[].text'`,
  quotes: `
Examples:
  newsq quotes article.txt
  newsq quotes --json article.txt | jq -r '(.entities | INDEX(.id)) as $who | .quotes[] | [$who[.speaker // ""].name, .text] | @tsv'`,
  analyze: `
Examples:
  newsq analyze article.txt
  newsq analyze --from ndjson --json - < articles.ndjson > facts.ndjson`,
  timeline: `
Examples:
  newsq timeline *.txt
  newsq timeline --json *.txt | jq -r '.events[] | [.from, .to, .sentence.text] | @tsv'`,
};

const SUMMARY: Readonly<Record<CommandName, string>> = {
  entities: 'people, countries, places and organizations, each with all its mentions',
  dates: 'dates, periods and ranges, resolved to ISO 8601',
  points: 'enumerated points, with their lead-in and the number announced',
  quotes: 'who said what, quoted or reported',
  analyze: 'all of these together',
  timeline: 'the dated sentences of all articles, in the order of time',
};

/** `argv` without node and script. */
export function parseArgv(argv: readonly string[], version: string): Action {
  let action: Action | null = null;
  let stdout = '';
  let stderr = '';
  const program = new Command('newsq')
    .description('Turns news articles into facts a shell can use.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES.newsq)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        stdout += text;
      },
      writeErr: (text) => {
        stderr += text;
      },
      // What was typed is repeated: it may not move the cursor, or pass for a line of its own.
      outputError: (text, write) => write(`newsq: ${safe(text.replace(/^error: /, ''))}\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
    });
  // The command that is asked for is the only one that a run needs; help and mistakes need them all.
  const asked = COMMANDS.filter((name) => name === argv[0]);
  for (const name of asked.length > 0 ? asked : COMMANDS) {
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
  const command = program
    .command(name)
    .description(SUMMARY[name])
    .argument('[file...]', 'articles; "-" or none is standard input')
    .option('-j, --json', 'short for --format json')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(formats).default('table'))
    .addOption(
      new Option('--from <format>', 'read all input as this; else by the file name').choices(
        readers.map(({ format }) => format),
      ),
    );
  if (name === 'entities' || name === 'analyze') {
    command.option('-t, --types <list>', `only these, with commas: ${[...TYPE_NAMES.keys()].join(', ')}`, parseTypes);
    command.option('--min-confidence <number>', 'leave out entities that are less sure, 0 to 1', parseConfidence);
  }
  if (name === 'entities' || name === 'quotes' || name === 'analyze') {
    command.option('--decisions <file>', 'replay corrections: merge, split, drop, rename, retype, one a line');
  }
  if (name === 'entities') command.option('-m, --merge', 'one list over all articles');
  if (name === 'points' || name === 'analyze') {
    command.option('--min-items <count>', 'leave out lists of fewer points', parseCount);
    command.option('--brief', 'only the first clause of each point');
  }
  command
    .option('--encoding <name>', 'how the text is encoded, like windows-1252; else the bytes tell', parseEncoding)
    .option('--anchor <date>', 'the day the article was published, like 2020-09-17', parseAnchor)
    .addOption(
      new Option('--offsets <unit>', 'what start and end count')
        .choices(['utf16', 'codepoint', 'byte'])
        .default('utf16'),
    )
    .option('--with-text', "put the article's text into the JSON, as article.text")
    .addOption(new Option('--color <when>', 'color the tables').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', EXAMPLES[name] + EXIT_CODES_HELP.replace('\n', '\n\n'))
    .action((files: string[], flags: Flags) => {
      if (files.indexOf('-') !== files.lastIndexOf('-')) command.error('standard input ("-") is given twice');
      found({
        view: name === 'timeline' ? 'timeline' : flags.merge ? 'collection' : 'articles',
        tasks: name === 'analyze' ? TASKS : name === 'timeline' ? ['dates'] : [name],
        files: files.length > 0 ? files : ['-'],
        format: flags.json ? 'json' : flags.format,
        color: flags.color,
        types: flags.types ?? null,
        anchor: flags.anchor ?? null,
        from: flags.from ?? null,
        encoding: flags.encoding ?? null,
        offsets: flags.offsets,
        withText: flags.withText ?? false,
        decisions: flags.decisions ?? null,
        minConfidence: flags.minConfidence ?? 0,
        minItems: flags.minItems ?? 0,
        brief: flags.brief ?? false,
      });
    });
}

const TYPE_NAMES = new Map<string, EntityType>([
  ['people', 'person'],
  ['countries', 'country'],
  ['places', 'place'],
  ['organizations', 'organization'],
  ['groups', 'group'],
  ['other', 'other'],
]);

/** "people,country" → person, country: plural or singular. */
function parseTypes(list: string): EntityType[] {
  return list.split(',').map((word) => {
    const name = word.trim().toLowerCase();
    const type = TYPE_NAMES.get(name) ?? [...TYPE_NAMES.values()].find((singular) => singular === name);
    if (!type) throw new InvalidArgumentError(`Give some of ${[...TYPE_NAMES.keys()].join(', ')}.`);
    return type;
  });
}

function parseEncoding(name: string): string {
  const encoding = knownEncoding(name);
  if (encoding !== null) return encoding;
  throw new InvalidArgumentError('Give one like utf-8, windows-1252 or utf-16le.');
}

function parseAnchor(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError('Give a day of the calendar, like 2020-09-17.');
}

function parseConfidence(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1, like 0.9.');
}

function parseCount(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number, like 3.');
}
