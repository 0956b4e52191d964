import { lineCounter } from '../text/lines.js';
import type { Sentence, Source, Span } from '../types.js';
import type { Ink } from './ink.js';
import { safe, safePart } from './safe.js';

/** What grep prints: a line a sentence, or a match, with the file and the line before it. */
export interface LineOptions {
  readonly withFile: boolean;
  readonly withLine: boolean;
  /** Whether only the words that match are printed, each match on a line of its own. */
  readonly onlyMatching: boolean;
  /** How many sentences before and after each one are printed as well. */
  readonly before: number;
  readonly after: number;
  readonly ink: Ink;
}

export interface FoundInArticle {
  readonly source: Source;
  readonly text: string;
  /** All sentences of the article. */
  readonly all: readonly Sentence[];
  /** Those that were asked for, in order, and what matches in them. */
  readonly found: readonly { readonly sentence: Sentence; readonly matches: readonly Span[] }[];
}

/** The lines of an article, in groups of sentences that follow each other: without context all are one group. */
export function printedGroups(article: FoundInArticle, options: LineOptions): string[] {
  if (article.found.length === 0) return [];
  const lineOf = lineCounter(article.text);
  const { before, after, onlyMatching } = options;
  if (onlyMatching || before + after === 0)
    return [article.found.map((each) => printFound(each, article, lineOf, options)).join('')];
  const matched = new Map(article.found.map((each) => [each.sentence.index, each]));
  const groups: string[] = [];
  let open = '';
  let next = 0;
  for (const { sentence } of article.found) {
    const from = Math.max(next, sentence.index - before);
    if (from > next && open !== '') {
      groups.push(open);
      open = '';
    }
    const to = Math.min(sentence.index + after, article.all.length - 1);
    for (let i = from; i <= to; i++) {
      const found = matched.get(i);
      if (found) open += printFound(found, article, lineOf, options);
      else {
        const around = article.all[i]!;
        open += printLine(
          article,
          lineOf(around.start),
          '-',
          safe(article.text.slice(around.start, around.end)),
          options,
        );
      }
    }
    next = Math.max(next, to + 1);
  }
  return [...groups, open];
}

function printFound(
  { sentence, matches }: FoundInArticle['found'][number],
  article: FoundInArticle,
  lineOf: (offset: number) => number,
  options: LineOptions,
): string {
  const { text } = article;
  const colored = ({ start, end }: Span) => options.ink.bold(options.ink.red(safePart(text.slice(start, end))));
  if (options.onlyMatching)
    return matches.map((match) => printLine(article, lineOf(match.start), ':', colored(match), options)).join('');
  let line = '';
  let from = sentence.start;
  for (const match of matches) {
    line += safePart(text.slice(from, match.start)) + colored(match);
    from = match.end;
  }
  line += safePart(text.slice(from, sentence.end));
  return printLine(article, lineOf(matches[0]?.start ?? sentence.start), ':', line, options);
}

/** @param mark ":" for what matches, "-" for what stands around it */
function printLine(
  { source }: FoundInArticle,
  line: number,
  mark: ':' | '-',
  content: string,
  { withFile, withLine, ink }: LineOptions,
): string {
  const sign = ink.cyan(mark);
  const file = withFile ? ink.magenta(fileOf(source)) + sign : '';
  const place = withLine ? ink.green(String(source.line ?? line)) + sign : '';
  return `${file}${place}${content}\n`;
}

/** The file of an article; its path in an archive, and its index where it is one of many that have no lines of their own. */
function fileOf({ path, member, record }: Source): string {
  const file = path === '-' || path === null ? 'standard input' : path;
  const place = record === undefined ? '' : `[${record}]`;
  return safe((member === undefined ? file : `${file}: ${member}`) + place);
}

/** An article by its file, and its line where each line of the file is one. */
export function articleName(source: Source): string {
  return fileOf(source) + (source.line === undefined ? '' : `:${source.line}`);
}
