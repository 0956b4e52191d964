import type { ViewName } from '../across/index.js';
import { readers } from '../read/formats/index.js';
import { TASKS, type Task } from '../tasks.js';
import { EXIT_CODES } from './reports.js';

/** A command that looks for something in articles. */
export interface CommandEntry {
  /** One line for `--help`. */
  readonly summary: string;
  readonly tasks: readonly Task[];
  /** Whether it prints the text itself. */
  readonly showsText?: boolean;
  /** The one result that it prints over all articles; otherwise it prints each article by itself. */
  readonly view?: ViewName;
  /** What `--help` shows after the options. */
  readonly examples: string;
}

export const commands = {
  entities: {
    summary: 'people, countries, places and organizations, each with all its mentions',
    tasks: ['entities'],
    examples: `
Examples:
  newsq entities article.txt
  newsq entities --types people,organizations *.txt
  newsq entities --merge --decisions ours.txt *.txt
  newsq entities --json article.txt | jq -r '.entities[] | select(.type=="country") | .country.alpha3'`,
  },
  dates: {
    summary: 'dates, periods and ranges, resolved to ISO 8601',
    tasks: ['dates'],
    examples: `
The anchor, from which "Wednesday" is counted, is the first there is of: --anchor; the record's
"date", or a line such as "Published March 4, 2021" above or below the text; the dateline; a date in
the record's "url"; a date in the file's path, like 2020/09/17/a.txt. The clock is never read.

Examples:
  newsq dates article.txt
  newsq dates --anchor 2020-09-17 --json article.txt | jq -r '.dates[] | [.from, .to, .text] | @tsv'`,
  },
  points: {
    summary: 'enumerated points, with their lead-in and the number announced',
    tasks: ['points'],
    examples: `
Examples:
  newsq points communique.txt
  newsq points --by 'Wang Yi' --format markdown communique.txt
  newsq points --json *.txt | jq -r '.points[].items[].text'`,
  },
  quotes: {
    summary: 'who said what, quoted or reported',
    tasks: ['quotes'],
    examples: `
Examples:
  newsq quotes article.txt
  newsq quotes --json article.txt | jq -r '(.entities | INDEX(.id)) as $who | .quotes[] | [$who[.speaker // ""].name, .text] | @tsv'`,
  },
  analyze: {
    summary: 'all of these together',
    tasks: TASKS,
    examples: `
Examples:
  newsq analyze article.txt
  newsq analyze --from ndjson --json - < articles.ndjson > facts.ndjson`,
  },
  timeline: {
    summary: 'the dated sentences of all articles, in the order of time',
    tasks: ['events'],
    view: 'timeline',
    examples: `
Examples:
  newsq timeline *.txt
  newsq timeline --json *.txt | jq -r '.events[] | [.from, .to, .sentence.text] | @tsv'
  newsq timeline --format ics *.txt > coming.ics    (what was to come on the day of each article)`,
  },
  statements: {
    summary: 'who said what, when and about whom, over all articles',
    // Whoever is left out in the end still helps to tell who is who.
    tasks: ['entities', 'statements'],
    view: 'statements',
    examples: `
A statement is of the day that its sentence names ("said on Monday"), otherwise of its article's.
The same words of the same speaker in several articles are one statement. Whoever is one over the
articles, by the rules of "entities --merge", has one name.

Examples:
  newsq statements news/
  newsq statements --speaker 'Wang Yi' --about Kenya --since 2020-09 news/
  newsq statements --format csv news/ > statements.csv
  newsq statements --json news/ > ledger.json && newsq verify ledger.json news/`,
  },
  text: {
    summary: 'the text as it was read: what newsq saw, and what all offsets point into',
    tasks: [],
    showsText: true,
    examples: `
Examples:
  newsq text page.html
  newsq text --json article.txt | jq -r '.article | .text as $text | .blocks[] | [.kind, $text[.start:.end]] | @tsv'`,
  },
} satisfies Readonly<Record<(typeof TASKS)[number], CommandEntry>> & Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export const EXIT_CODES_HELP = `
Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(3)}${meaning}`).join('\n')}`;

/** What `newsq verify --help` shows after its options. */
export const VERIFY_HELP = `
Each row that does not stand in its file any more gets a line: the file, the row, and what is there
now; the exit code is then 1. Give the options that say how files are read (--from, --text-field) as they were given to
"newsq statements".

Examples:
  newsq statements --json news/ > ledger.json && newsq verify ledger.json
  newsq statements --format rows news/ | newsq verify - news/`;

const INPUT_FORMATS_HELP = `
Input formats:
${readers.map(({ format, help, endings }) => `  ${format.padEnd(11)}${help}${endings.length > 0 ? ` (${endings.join(', ')})` : ''}`).join('\n')}`;

/** What `newsq --help` shows after the commands. */
export const EXAMPLES = `
Examples:
  newsq entities article.txt
  newsq dates --anchor 2020-09-17 article.txt
  curl -s https://example.org/article.txt | newsq points
  newsq entities --json article.txt | jq -r '.entities[].name'
${INPUT_FORMATS_HELP}
${EXIT_CODES_HELP}`;
