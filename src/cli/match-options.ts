import type { LetterCase } from '../match/index.js';
import type { Flags } from './flags.js';
import type { OptionEntry } from './option-entry.js';
import { parseCount } from './option-values.js';

/** What is looked for, and what of it is printed. */
export interface MatchOptions {
  readonly patterns: readonly string[];
  readonly files: readonly string[];
  readonly letterCase: LetterCase;
  /** Whom the sentences must mention. */
  readonly entity: string | null;
  readonly isInverted: boolean;
  /** How many sentences of an article are printed at most. */
  readonly limit: number | null;
  /** Lines of matches, or for each article how many sentences match, or its name where some do, or none; or nothing. */
  readonly shows: 'lines' | 'json' | 'count' | 'matching' | 'others' | 'nothing';
  readonly onlyMatching: boolean;
  readonly before: number;
  readonly after: number;
  /** Null where it depends on how many files there are. */
  readonly withFile: boolean | null;
  readonly withLine: boolean;
}

/** The values of its options, by the names that commander gives them. */
export interface MatchFlags extends Flags {
  entity?: string;
  pattern?: string[];
  ignoreCase?: true;
  caseSensitive?: true;
  invertMatch?: true;
  maxCount?: number;
  count?: true;
  filesWithMatches?: true;
  filesWithoutMatch?: true;
  onlyMatching?: true;
  quiet?: true;
  afterContext?: number;
  beforeContext?: number;
  context?: number;
  withFilename?: true;
  filename?: boolean;
  lineNumber?: boolean;
}

/** The options that it shares with the commands that analyze, besides those that say how files are read. */
export const SHARED: readonly string[] = [
  '--date-field',
  '--jobs',
  '--keep-fields',
  '--anchor',
  '--decisions',
  '--lexicon',
  '--only-listed',
  '--accurate',
  '--offsets',
  '--with-text',
  '--lang',
  '--color',
];

/** Its own options, in the order of `--help`: those of grep, where it has them. */
export const MATCH_OPTIONS: readonly OptionEntry[] = [
  {
    flags: '-e, --pattern <pattern>',
    help: 'a pattern; of several any may match, and all arguments are files',
    parse: parsePattern,
  },
  {
    flags: '--entity <name>',
    help: 'only sentences that mention whoever or whatever has this name, by any of its names; #Entity in a pattern is the mention, and without a pattern the match',
  },
  { flags: '-i, --ignore-case', help: 'capitals in the pattern mean nothing' },
  { flags: '-s, --case-sensitive', help: 'small letters in the pattern match no capitals' },
  { flags: '-v, --invert-match', help: 'the sentences in which nothing matches' },
  { flags: '-m, --max-count <count>', help: 'at most so many sentences of each article', parse: parseCount },
  { flags: '-o, --only-matching', help: 'only the words that match, each match on a line of its own' },
  { flags: '-c, --count', help: 'for each article how many sentences match' },
  { flags: '-l, --files-with-matches', help: 'only the names of the articles in which something matches' },
  { flags: '-L, --files-without-match', help: 'only the names of those in which nothing does' },
  { flags: '-q, --quiet', help: 'print nothing, and end with the first match' },
  {
    flags: '-A, --after-context <count>',
    help: 'print so many sentences after each one that matches',
    parse: parseCount,
  },
  { flags: '-B, --before-context <count>', help: 'print so many sentences before it', parse: parseCount },
  { flags: '-C, --context <count>', help: 'print so many before and after it', parse: parseCount },
  { flags: '-H, --with-filename', help: 'print the name of the file; otherwise only where there are several' },
  { flags: '-I, --no-filename', help: 'print no names of files' },
  { flags: '-n, --line-number', help: 'print the number of the line, as is done anyway' },
  { flags: '-N, --no-line-number', help: 'print no numbers of lines' },
  { flags: '-r, --recursive', help: 'read folders with all that is below them, as is done anyway' },
  { flags: '-j, --json', help: 'print an object for each article in which something matches' },
];

function parsePattern(value: string, previous: unknown): string[] {
  return [...((previous as string[] | undefined) ?? []), value];
}

/** What is printed, by the option that asks for it; lines where none does. */
const SHOWN = [
  ['json', 'json'],
  ['count', 'count'],
  ['filesWithMatches', 'matching'],
  ['filesWithoutMatch', 'others'],
] as const satisfies readonly (readonly [keyof MatchFlags, MatchOptions['shows']])[];

/** Options of which only one may be given. */
const EXCLUSIVE = [['ignoreCase', 'caseSensitive'], SHOWN.map(([flag]) => flag)] as const;

/** @returns what is wrong with the arguments, where something is */
export function matchOptionsOf(given: readonly string[], flags: MatchFlags): MatchOptions | string {
  const { entity, pattern, quiet = false, context = 0 } = flags;
  const isGiven = pattern !== undefined || entity !== undefined;
  const [first, ...rest] = given;
  if (!isGiven && first === undefined) return "missing the pattern, like '#Person said'";
  for (const exclusive of EXCLUSIVE) {
    const [one, other] = exclusive.filter((flag) => flags[flag]).map(optionOf);
    if (other !== undefined) return `${one} and ${other} exclude each other`;
  }
  return {
    patterns: pattern ?? (isGiven ? ['#Entity'] : [first!]),
    files: isGiven ? given : rest,
    letterCase: letterCaseOf(flags),
    entity: entity ?? null,
    isInverted: flags.invertMatch ?? false,
    limit: flags.maxCount ?? null,
    shows: quiet ? 'nothing' : (SHOWN.find(([flag]) => flags[flag])?.[1] ?? 'lines'),
    onlyMatching: flags.onlyMatching ?? false,
    before: flags.beforeContext ?? context,
    after: flags.afterContext ?? context,
    withFile: flags.filename === false ? false : (flags.withFilename ?? null),
    withLine: flags.lineNumber ?? true,
  };
}

/** "filesWithMatches" → "--files-with-matches" */
function optionOf(flag: string): string {
  return `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function letterCaseOf({ ignoreCase, caseSensitive }: MatchFlags): LetterCase {
  if (ignoreCase) return 'ignored';
  return caseSensitive ? 'exact' : 'smart';
}
