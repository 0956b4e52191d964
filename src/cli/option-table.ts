import { TIMELINE_GRAINS } from '../edit/timeline.js';
import { EXTENTS } from '../names/extent.js';
import { readers } from '../read/formats/index.js';
import { TYPE_NAMES } from '../text/entity-types.js';
import { type CommandName, commandNames, tabularNames } from './commands.js';
import { FORMAT_OPTIONS, formatted } from './format-options.js';
import type { OptionEntry } from './option-entry.js';
import {
  parseAnchor,
  parseCircle,
  parseColumns,
  parseConfidence,
  parseCount,
  parseDayOrFormat,
  parseEncoding,
  parseFields,
  parseFileName,
  parseFirstDay,
  parseGlob,
  parseJobs,
  parseLastDay,
  parseOnly,
  parseOutput,
  parseSort,
  parseTerritory,
  parseTypes,
  SHOWN_NAMES,
} from './option-values.js';

/** The commands that look for something. */
const finding = commandNames.filter((name) => name !== 'text' && name !== 'show');
/** The commands that name people, bodies and places. */
const naming: readonly CommandName[] = [
  'entities',
  'points',
  'quotes',
  'analyze',
  'show',
  'statements',
  'network',
  'map',
];
/** The commands whose result can be of some days only. */
const ofDays: readonly CommandName[] = ['statements', 'timeline'];
/** The commands whose result can be of some places only. */
const located: readonly CommandName[] = ['entities', 'statements', 'timeline', 'map'];
const ofAnyDay = commandNames.filter((name) => !ofDays.includes(name));
const sorted = tabularNames.filter((name) => name !== 'text');

/** Every option, in the order of `--help`. */
export const OPTIONS: readonly OptionEntry[] = [
  { flags: '-j, --json', help: 'short for --format json', of: formatted },
  ...FORMAT_OPTIONS,
  {
    flags: '--per <thing>',
    help: 'a row an entity or a row a mention, in csv, tsv, ndjson-rows and parquet',
    of: ['entities'],
    choices: ['entity', 'mention'],
    fallback: 'entity',
  },
  {
    flags: '--columns <list>',
    help: 'only these columns of rows, in this order, like article,name,count',
    of: tabularNames,
    parse: parseColumns,
  },
  {
    flags: '--sort <list>',
    help: 'sort by columns of csv, like name or count:desc: each article by itself, or one result over all',
    of: sorted,
    parse: parseSort,
  },
  {
    flags: '--top <count>',
    help: 'only the first of each article, or of one result over all; of entities those named most',
    of: sorted,
    parse: parseCount,
  },
  {
    flags: '-o, --output <file>',
    help: 'write to this file, all of it at the end or nothing; "-" is standard output',
    parse: parseOutput,
  },
  { flags: '--force', help: 'replace the file of --output if there is one' },
  {
    flags: '--errors <file>',
    help: 'write what failed to this file, as records: a text that failed can be run again from it',
    parse: parseFileName,
  },
  {
    flags: '--resume <file>',
    help: 'note in this file how far the run is; after an interruption the same command goes on from there',
    parse: parseFileName,
  },
  {
    flags: '-J, --jobs <count>',
    help: 'how many articles are worked on at once; otherwise one, and one a core where there are many',
    parse: parseJobs,
  },
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
    flags: '--within <unit>',
    help: 'what two must appear in together',
    of: ['network'],
    choices: ['sentence', 'paragraph', 'article'],
    fallback: 'sentence',
  },
  {
    flags: '--within <place,distance>',
    help: 'only what is, or names what is, no further from a place: "Kyiv,100km", "Paris, Texas, 60mi", "50.45,30.52,9km"',
    of: located,
    parse: parseCircle,
  },
  {
    flags: '--in <region>',
    help: 'only what is, or names what is, in a country or a region of it, like UA, Ukraine, US-LA or Louisiana',
    of: located,
    parse: parseTerritory,
  },
  {
    flags: '--min-weight <count>',
    help: 'leave out pairs that appear together less often',
    of: ['network'],
    parse: parseCount,
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
    of: ['quotes', 'analyze', 'show', 'statements'],
  },
  {
    flags: '--context',
    help: 'print each mention in its sentence, one below the other; in JSON, the sentences as article.sentences',
    of: ['entities', 'dates', 'quotes'],
  },
  {
    flags: '--only <list>',
    help: `mark only these, comma-separated: ${[...SHOWN_NAMES.keys()].join(', ')}`,
    of: ['show'],
    parse: parseOnly,
  },
  { flags: '--no-pager', help: 'print all at once, however long it is', of: ['show'] },
  {
    flags: '-t, --types <list>',
    help: `only these types, comma-separated: ${[...TYPE_NAMES.keys()].join(', ')}`,
    of: ['entities', 'analyze', 'network', 'map'],
    parse: parseTypes,
  },
  {
    flags: '--min-confidence <number>',
    help: 'leave out entities below this confidence, 0 to 1',
    of: ['entities', 'analyze', 'network', 'map', 'show'],
    parse: parseConfidence,
  },
  {
    flags: '--decisions <file>',
    help: 'apply corrections: merge, split, drop, rename, retype, one a line',
    of: naming,
  },
  {
    flags: '--lexicon <file>',
    help: 'names that you know: a CSV or TSV with the columns form, type, name, code, aliases',
    of: naming,
  },
  { flags: '--only-listed', help: 'only entities of the lexicon', of: naming },
  {
    flags: '--home <place>',
    help: 'where the paper is at home, like "Alexandria, Louisiana": what is there is meant sooner; a record may have its own "home"',
    of: naming,
  },
  {
    flags: '--accurate [sentences]',
    help: 'look for names with the encoder of the package newsq-accurate as well, in the sentences that newsq is not sure of; --accurate=all in every one',
    of: [...naming, 'timeline'],
    choices: EXTENTS,
  },
  {
    flags: '--nested',
    help: 'also the places within other names: Ohio, of the Ohio Senate; on a map they always are',
    of: ['entities'],
  },
  { flags: '-m, --merge', help: 'one list over all articles', of: ['entities'] },
  {
    flags: '--min-items <count>',
    help: 'leave out lists with fewer points',
    of: ['points', 'analyze', 'show'],
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
    of: formatted,
    choices: ['utf16', 'codepoint', 'byte'],
    fallback: 'utf16',
  },
  { flags: '--with-text', help: "put the article's text into the JSON, as article.text", of: finding },
  {
    flags: '--explain',
    help: 'name the rule that found each thing: "by" in JSON, a column in tables',
    of: finding,
  },
  { flags: '--no-config', help: 'leave .newsqrc.json alone, which holds defaults for the options', isForReading: true },
  { flags: '--color <when>', help: 'color the tables', choices: ['auto', 'always', 'never'], fallback: 'auto' },
  { flags: '--no-color', help: 'short for --color never' },
  { flags: '--quiet', help: 'no progress and no closing line on standard error' },
];
