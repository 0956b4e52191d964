import { NewsqError } from '../../errors.js';
import type { Paragraph } from '../compose.js';
import { dayOf } from '../day-of.js';
import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { readFrontMatter } from './front-matter.js';
import { markdownParser, readTokens } from './parser.js';

/** No article has so many lists or quotations in each other, and the parser takes long over them. */
const MAX_NESTED = 60;

/**
 * A story in Markdown: what stands above it says its title, its day and its writers, or its first heading its title.
 * @throws NewsqError where it is nested deeper than any article
 */
export async function readMarkdown(
  text: string,
  where: string,
): Promise<{ readonly story: Story; readonly doubts: readonly string[] }> {
  const { front, rest, isOpen } = readFrontMatter(text);
  const { readFragment, readLine } = await import('../xml/index.js');
  const { html, heading } = render(rest, where);
  const paragraphs = await readFragment(html, where);
  const first = heading === null ? null : await readLine(heading, where);
  const title = front.title === null ? first : await readLine(front.title, where);
  const body =
    first !== null && isSame(first, title) && paragraphs[0]?.text === first ? paragraphs.slice(1) : paragraphs;
  const day = dayOf(front.date);
  const doubts = [
    ...(isOpen ? ['the fields above the text have no end, read as text; put a line of "---" below them'] : []),
    ...(front.date !== null && day === null
      ? ['the date above the text is not a day, left out; write it like 2020-09-17']
      : []),
  ];
  const { id, url, publisher } = front;
  return {
    story: {
      ...{ id, url: url !== null && /^https?:/.test(url) ? url : null, publisher, title: title || null, day },
      paragraphs: underHead(title ? below(body) : body, { byline: bylineOf(front.authors), dateline: null }),
    },
    doubts,
  };
}

/** The text as HTML, without the marks of footnotes, and its first line where that is its highest heading. */
function render(text: string, where: string): { readonly html: string; readonly heading: string | null } {
  if (text.split('\n').some(isNestedDeep)) throw tooDeep(where);
  const marked = markdownParser();
  try {
    const tokens = readTokens(marked, plainOf(text));
    const first = tokens.find(({ type }) => type !== 'space' && type !== 'html' && type !== 'def');
    const heading = first?.type === 'heading' && first.depth <= 2 ? marked.parser([first]) : null;
    return { html: marked.parser(tokens), heading };
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep(where);
    throw cause;
  }
}

/** "[^1]" after a word, and "[^1]: " before the note itself, which stays. */
const NOTE_MARK = /^ {0,3}\[\^[\w-]{1,40}\]:[ \t]?|\[\^[\w-]{1,40}\]/gm;

/** What the programs that make pages of Markdown put pictures and the like in with: "{% include a %}", "{{< figure src=… >}}", "{: .lead}". */
const DIRECTIVES = /\{%[^\n{}]{0,500}%\}|\{\{[<%]?[^\n{}]{0,500}\}\}|^[ \t]{0,3}\{:[^\n{}]{0,200}\}[ \t]*$/gm;
/** "[[Ada Lowe]]", "[[Lowe|Ada Lowe]]", and "![[a.png]]", which shows another note or a picture. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
/** "> [!note] The bridge" */
const CALLOUT = /^( {0,3}>[ \t]?)\[![a-z-]{1,30}\][+-]?[ \t]*/gim;

/** Without the marks that only some programs know. */
function plainOf(text: string): string {
  return apart(text)
    .replace(NOTE_MARK, '')
    .replace(DIRECTIVES, '')
    .replace(WIKI_LINK, (_, shows: string, name: string, words?: string) => (shows ? '' : (words ?? name)))
    .replace(CALLOUT, '$1');
}

/** A line that opens with a bullet that Markdown does not know. */
const OTHER_BULLET = /^[ \t]{0,8}([•◦▪●‣·–—])[ \t]/;

/** "1.1 Light them": a number that Markdown does not know either. */
const DECIMAL = /^[ \t]{0,8}\d{1,2}(?:\.\d{1,2}){1,2}[.)]?[ \t]{1,3}["“*_]{0,3}\p{L}/u;

/** "2. Schools": after "1.1 …" in the line before, Markdown takes it for more of that. */
const NUMBER = /^[ \t]{0,8}\d{1,9}[.)][ \t]/;

/** The text with such lines as paragraphs: a dash or a number opens an item only where it does so in two lines. */
function apart(text: string): string {
  if (!/[•◦▪●‣·–—]|^[ \t]{0,8}\d{1,2}\.\d/m.test(text)) return text;
  const lines = text.split('\n');
  const marks = lines.map((line) => OTHER_BULLET.exec(line)?.[1] ?? (DECIMAL.test(line) ? '1.1' : undefined));
  const isItem = (i: number) => !/[–—1]/.test(marks[i]!) || marks[i] === marks[i - 1] || marks[i] === marks[i + 1];
  let isAfterDecimal = false;
  return lines
    .map((line, i) => {
      const opens = marks[i] === undefined ? isAfterDecimal && NUMBER.test(line) : isItem(i);
      if (line.trim() === '' || opens) isAfterDecimal = opens && marks[i] === '1.1';
      return opens ? `\n${line}` : line;
    })
    .join('\n');
}

function tooDeep(where: string): NewsqError {
  return new NewsqError(`${where}: its lists or quotations are nested too deep; no article is, check the file`);
}

/** "> > > - - - …" */
function isNestedDeep(line: string): boolean {
  const marks = /^(?:[ \t]{0,8}(?:[>*+-]|\d{1,9}[.)])(?=[ \t>*+-]|$)){0,100}/.exec(line)![0];
  // A rule, "* * * * *", is nothing that holds anything.
  return marks.replace(/[ \t\d.)]/g, '').length > MAX_NESTED && !/^[\s*-]*$/.test(line);
}

function isSame(one: string, other: string | null): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return other !== null && plain(one) === plain(other);
}

/** The title is known, so that no short line at the top is one; a byline there is still told by its words. */
function below(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, i) =>
    i < 3 && !/^(?:by|published|updated|posted)\b/i.test(paragraph.text) ? { ...paragraph, kind: 'body' } : paragraph,
  );
}

function bylineOf(authors: readonly string[]): string | null {
  return authors.length === 0 ? null : authors.join(', ');
}
