import { TIMELINE_GRAINS, type TimelineSelection } from '../edit/timeline.js';
import { type FormatName, pageFormats, statementFormats, timelineFormats } from '../print/index.js';
import { readers } from '../read/formats/index.js';
import type { FieldOptions } from '../read/reader.js';
import type { EntityType, OffsetUnit, Quote } from '../types.js';
import { type CommandName, commandNames } from './commands.js';
import {
  type DayOrFormat,
  parseAnchor,
  parseConfidence,
  parseCount,
  parseDayOrFormat,
  parseEncoding,
  parseFields,
  parseFirstDay,
  parseGlob,
  parseLastDay,
  parseTypes,
  TYPE_NAMES,
} from './option-values.js';

/** The values of all options, by the names that commander gives them. */
export interface Flags {
  json?: true;
  format: FormatName;
  from?: string | DayOrFormat;
  to?: string;
  since?: string;
  until?: string;
  grain?: TimelineSelection['grain'];
  speaker?: string;
  about?: string;
  kind?: Quote['kind'];
  beliefs?: true;
  types?: EntityType[];
  minConfidence?: number;
  decisions?: string;
  merge?: true;
  minItems?: number;
  by?: string;
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
  color: 'auto' | 'always' | 'never';
}

/** An option of the command line; the name in {@link Flags} follows from its flags. */
export interface OptionEntry {
  readonly flags: string;
  readonly help: string;
  /** The commands that have it; all of them if this is left out. */
  readonly of?: readonly CommandName[];
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** Whether it says how files are read: `newsq verify` has those, and no others. */
  readonly isForReading?: boolean;
  /** @param previous what it became where it stood before */
  readonly parse?: (value: string, previous: unknown) => unknown;
}

/** The commands that look for something. */
const finding = commandNames.filter((name) => name !== 'text');
/** The commands whose result can be of some days only. */
const ofDays: readonly CommandName[] = ['statements', 'timeline'];
const rest = commandNames.filter((name) => name !== 'statements');
const ofAnyDay = commandNames.filter((name) => !ofDays.includes(name));
const pages = rest.filter((name) => name !== 'timeline');

/** Every option, in the order of `--help`. */
export const OPTIONS: readonly OptionEntry[] = [
  { flags: '-j, --json', help: 'short for --format json' },
  { flags: '-f, --format <name>', help: 'how to print', of: pages, choices: pageFormats, fallback: 'table' },
  {
    flags: '-f, --format <name>',
    help: 'how to print',
    of: ['statements'],
    choices: statementFormats,
    fallback: 'table',
  },
  { flags: '-f, --format <name>', help: 'how to print', of: ['timeline'], choices: timelineFormats, fallback: 'table' },
  {
    flags: '--from <format>',
    help: 'the format of all input; otherwise its content decides, then its name',
    of: ofAnyDay,
    choices: readers.map(({ format }) => format),
    isForReading: true,
  },
  {
    flags: '--from <day-or-format>',
    help: 'as --since; the name of a format says what the input is, as for the other commands',
    of: ofDays,
    parse: parseDayOrFormat,
  },
  { flags: '--to <day>', help: 'as --until', of: ofDays, parse: parseLastDay },
  {
    flags: '--since <day>',
    help: 'only what was said or was on this day or later, like 2020-09-17, 2020-09 or 2020',
    of: ofDays,
    parse: parseFirstDay,
  },
  { flags: '--until <day>', help: 'only what was said or was on this day or before', of: ofDays, parse: parseLastDay },
  {
    flags: '--grain <grain>',
    help: 'no dates that are coarser: with "month", no years',
    of: ['timeline'],
    choices: TIMELINE_GRAINS,
  },
  {
    flags: '--speaker <name>',
    help: 'only what this person or body says: a name, another form of it, or an id',
    of: ['statements'],
  },
  { flags: '--about <name>', help: 'only what names this person, body, country or place', of: ['statements'] },
  {
    flags: '--kind <kind>',
    help: 'only one kind; "belief" finds beliefs as well',
    of: ['statements'],
    choices: ['direct', 'indirect', 'belief'],
  },
  {
    flags: '--beliefs',
    help: 'also what somebody thinks or wants ("believes", "wants")',
    of: ['quotes', 'analyze', 'statements'],
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
    of: ['entities', 'points', 'quotes', 'analyze', 'statements'],
  },
  { flags: '-m, --merge', help: 'one list over all articles', of: ['entities'] },
  {
    flags: '--min-items <count>',
    help: 'leave out lists with fewer points',
    of: ['points', 'analyze'],
    parse: parseCount,
  },
  {
    flags: '--by <name>',
    help: 'only lists that this person or body announces: a name, another form of it, or an id',
    of: ['points', 'analyze'],
  },
  { flags: '--brief', help: 'only the first clause of each point', of: ['points', 'analyze'] },
  {
    flags: '--encoding <name>',
    help: 'how the text is encoded, like windows-1252; otherwise the bytes decide',
    parse: parseEncoding,
    isForReading: true,
  },
  {
    flags: '--lang <code>',
    help: 'newsq reads English: "any" says nothing where an article seems to be in another language',
    choices: ['en', 'any'],
    fallback: 'en',
  },
  {
    flags: '--files-from <file>',
    help: 'read the files that this one names, a path a line; "-" is standard input',
    isForReading: true,
  },
  {
    flags: '--files0-from <file>',
    help: 'the same with a zero byte after each path, as "find -print0" writes it',
    isForReading: true,
  },
  {
    flags: '--include <glob>',
    help: 'of folders and archives, only such files, like "*.txt" or "2020/**"; may be repeated',
    parse: parseGlob,
    isForReading: true,
  },
  {
    flags: '--exclude <glob>',
    help: 'of folders and archives, no such files; may be repeated',
    parse: parseGlob,
    isForReading: true,
  },
  {
    flags: '--text-field <name>',
    help: 'the field of records that holds the text, like body or article.body',
    isForReading: true,
  },
  { flags: '--title-field <name>', help: 'the field that holds the title', isForReading: true },
  { flags: '--date-field <name>', help: 'the field that holds the day of publication' },
  { flags: '--id-field <name>', help: 'the field that holds the id', isForReading: true },
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
