import type { ViewName } from '../across/index.js';
import { GRAMMAR_TAGS, TAG_NAMES } from '../match/tag-names.js';
import type { FormatName } from '../print/index.js';
import type { TableName } from '../print/printer.js';
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
  /** How it prints, where it prints in one way only. */
  readonly format?: FormatName;
  /** The format that stands for another one: a map has a table of its own. */
  readonly instead?: Readonly<Partial<Record<FormatName, FormatName>>>;
  /** Its result as flat rows; none for what finds things of several kinds, which are no one table. */
  readonly table?: TableName;
  /** What `--help` shows after the options. */
  readonly examples: string;
}

export const commands = {
  entities: {
    summary: 'people, countries, places and organizations, each with all its mentions',
    tasks: ['entities'],
    table: 'entities',
    examples: `
Examples:
  newsq entities article.txt
  newsq entities --types people,organizations *.txt
  newsq entities --merge --decisions ours.txt *.txt
  newsq entities --merge --top 20 --format csv --output names.csv news/
  newsq entities --json article.txt | jq -r '.entities[] | select(.type=="country") | .country.alpha3'`,
  },
  dates: {
    summary: 'dates, periods and ranges, resolved to ISO 8601',
    tasks: ['dates'],
    table: 'dates',
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
    table: 'points',
    examples: `
Examples:
  newsq points communique.txt
  newsq points --by 'Wang Yi' --format markdown communique.txt
  newsq points --json *.txt | jq -r '.points[].items[].text'`,
  },
  quotes: {
    summary: 'who said what, quoted or reported',
    tasks: ['quotes'],
    table: 'quotes',
    examples: `
Examples:
  newsq quotes article.txt
  newsq quotes --format csv --columns article,speaker,verb,text *.txt > quotes.csv
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
    table: 'events',
    examples: `
Examples:
  newsq timeline *.txt
  newsq timeline --within "Kyiv, Ukraine, 100km" *.txt
  newsq timeline --json *.txt | jq -r '.events[] | [.from, .to, .sentence.text] | @tsv'
  newsq timeline --format ics *.txt > coming.ics    (what was to come on the day of each article)`,
  },
  statements: {
    summary: 'who said what, when and about whom, over all articles',
    // Whoever is left out in the end still helps to tell who is who.
    tasks: ['entities', 'statements'],
    view: 'statements',
    table: 'statements',
    examples: `
A statement is of the day that its sentence names ("said on Monday"), otherwise of its article's.
The same words of the same speaker in several articles are one statement. Whoever is one over the
articles, by the rules of "entities --merge", has one name.

Examples:
  newsq statements news/
  newsq statements --speaker 'Wang Yi' --about Kenya --since 2020-09 news/
  newsq statements --in Kenya news/
  newsq statements --format csv --output statements.csv news/
  newsq statements --json news/ > ledger.json && newsq verify ledger.json news/`,
  },
  show: {
    summary: 'the text with all of these marked in it, to read',
    tasks: TASKS,
    format: 'show',
    examples: `
On a terminal with color each kind has its own style; points begin with their number, quotes with
their speaker, both between angles (‹ ›). Without color the marks are text:
  [Wang Yi|person]            a name, and what it is: person, country, place, organization, group, other
  [Sept. 17|2020-09-17]       a date, and its value
  [1: the port closes|point]  a point, after its number
  [Wang Yi: we agree|quote]   a quote, after its speaker, or the article's words for whoever it is
What is cut by another mark, or by the end of a paragraph, ends with "|…]" and goes on with "[…: ". A
bracket, bar or backslash of the text itself has a backslash before it: \\[sic\\]. No line breaks in
a name or date that fits in one.

On a terminal, what is longer than it goes through $NEWSQ_PAGER, otherwise $PAGER, otherwise less;
--no-pager, or a pager that is empty or "cat", prints it at once.

Examples:
  newsq show article.txt
  newsq show --only people,dates article.txt
  newsq show article.txt | grep -o '\\[[^][|]*|person\\]' | sort | uniq -c`,
  },
  network: {
    summary: 'who appears with whom, over all articles',
    // Whoever is left out in the end still helps to tell who is who.
    tasks: ['entities'],
    view: 'network',
    table: 'edges',
    examples: `
People and organizations, unless --types asks for others. A sentence, paragraph or article of more
than 60 names is a list, and joins nobody.

Examples:
  newsq network news/
  newsq network --within paragraph --min-weight 3 --format gexf --output network.gexf news/
  newsq network --types people --format dot news/ | dot -Tsvg > network.svg`,
  },
  map: {
    summary: 'where the countries and places of all articles are, on a map',
    tasks: ['entities'],
    view: 'map',
    instead: { table: 'dots' },
    table: 'places',
    examples: `
Each place is on the map once, however many articles name it; the larger its circle, the more often
they do. The outlines of countries come with newsq: nothing is fetched.

Examples:
  newsq map news/
  newsq map --format html --output map.html news/
  newsq map --types places --min-confidence 0.8 --format geojson news/ > places.geojson
  newsq map --format csv --columns name,country,lat,lon,count news/`,
  },
  text: {
    summary: 'the text as it was read: what newsq saw, and what all offsets point into',
    tasks: [],
    showsText: true,
    table: 'articles',
    examples: `
Examples:
  newsq text page.html
  newsq text --json article.txt | jq -r '.article | .text as $text | .blocks[] | [.kind, $text[.start:.end]] | @tsv'`,
  },
} satisfies Readonly<Record<(typeof TASKS)[number], CommandEntry>> & Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

/** The commands that print flat rows. */
export const tabularNames = commandNames.filter((name) => 'table' in commands[name]);

export const EXIT_CODES_HELP = `
Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(3)}${meaning}`).join('\n')}`;

/** The shells that newsq has a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What `newsq completion --help` shows after its options. */
export const COMPLETION_HELP = `
Examples:
  echo 'source <(newsq completion bash)' >> ~/.bashrc
  newsq completion zsh > "\${fpath[1]}/_newsq"
  newsq completion fish > ~/.config/fish/completions/newsq.fish`;

/** What `newsq verify --help` shows after its options. */
export const VERIFY_HELP = `
Each row that does not stand in its file any more gets a line: the file, the row, and what is there
now; the exit code is then 1. Give the options that say how files are read (--from, --text-field) as they were given to
"newsq statements".

Examples:
  newsq statements --json news/ > ledger.json && newsq verify ledger.json
  newsq statements --format ndjson-rows news/ | newsq verify - news/`;

/** Lines of these tags, of no more than 100 columns. */
const GRAMMAR_HELP = [GRAMMAR_TAGS.slice(0, 10), GRAMMAR_TAGS.slice(10, 19), GRAMMAR_TAGS.slice(19)]
  .map((tags) => `    ${tags.join(', ')}`)
  .join('\n');

/** What `newsq match --help` shows after its options. */
export const MATCH_HELP = `
A pattern is words in compromise's match syntax:
  said, China's, co-op     a word; small letters match capitals too, a capital only itself
  {say}                    any form of it: says, said, saying
  #Person                  a whole name, date or quote, of several words or one
  .   *                    any word; any words, as few as can be
  a? a+ a* a{2,4}          not or once, once or more, any number, two to four times
  (a|b c)   (a && b)   !a  either; both; a word that is not a
  [<who>#Person]           a group, by its name in --json
  ^   $   /^re/            the start and the end of the sentence; a word by an expression
  , ; - " \\( \\?            a mark; marks that are not asked for do not matter

Tags:
${Object.entries(TAG_NAMES)
  .map(([name, help]) => `  #${name.padEnd(15)}${help}`)
  .join('\n')}
  #Noun, #Verb …  a word by its grammar, by compromise's tagger, which takes its time:
${GRAMMAR_HELP}

A line is a sentence, with the number of the line of the file on which the match starts; of a PDF or
a page it is the line of the text that "newsq text" prints, of records that have one their line.

Exit codes, as of grep: 0 something matched; 1 nothing did; 2 an error.

Examples:
  newsq match '#Person said' news/
  newsq match -o '#Organization (acquired|bought) #Organization' *.txt
  newsq match --entity 'Wang Yi' -c news/
  newsq match --json '[<who>#Person] (said|told) * [<day>#Date]' a.txt | jq -r '.matches[].groups.who.name'`;

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

/** What `--help` of a command shows after its options; that of newsq itself ("") after the commands. */
export function helpAfter(name: string): string {
  const entry = commandNames.find((each) => each === name);
  if (entry !== undefined) return commands[entry].examples + EXIT_CODES_HELP.replace('\n', '\n\n');
  if (name === 'match') return MATCH_HELP;
  if (name === 'verify') return VERIFY_HELP + EXIT_CODES_HELP.replace('\n', '\n\n');
  if (name === 'completion') return COMPLETION_HELP;
  return name === '' ? EXAMPLES : '';
}
