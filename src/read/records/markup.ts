import type { RawArticle } from '../../types.js';
import { compose } from '../compose.js';

/** Elements that the text of an article in HTML has; one in angle brackets may be quoted, two are markup. */
const ELEMENT =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|table|section|article|figure|img)(?:\s[^<>]{0,2000})?\/?>/gi;
/** Characters by their names or numbers, as HTML writes them. */
const CHARACTER =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[a-z](?:acute|grave|uml|circ|tilde|cedil)|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Elements that part paragraphs. */
const BLOCK = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article|figure)(?:\s[^<>]{0,2000})?\/?>/i;
/** An empty line, which parts the paragraphs of text. */
const EMPTY_LINE = /\S[ \t]*\r?\n[ \t]*\r?\n/;

/** Whether a field holds HTML rather than text. In text whose paragraphs are parted by lines, a stray link is kept as it is. */
function looksMarked(text: string): boolean {
  const at = text.indexOf('<');
  if (at < 0 || (EMPTY_LINE.test(text) && !BLOCK.test(text))) return false;
  ELEMENT.lastIndex = at;
  const found = ELEMENT.exec(text) !== null && (/^\s*</.test(text.slice(0, 100)) || ELEMENT.exec(text) !== null);
  ELEMENT.lastIndex = 0;
  return found;
}

/**
 * The text of a field, that of its HTML where it holds HTML.
 * @throws NewsqError for HTML that no article has
 */
export async function readWords(text: string, where: string): Promise<Pick<RawArticle, 'text' | 'blocks'>> {
  if (looksMarked(text)) {
    const { readFragment } = await import('../xml/index.js');
    return compose(await readFragment(text, where));
  }
  if (!CHARACTER.test(text)) return { text };
  const { readLine } = await import('../xml/index.js');
  const lines: string[] = [];
  for (const line of text.split('\n')) lines.push(line.includes('&') ? await readLine(escaped(line), where) : line);
  return { text: lines.join('\n') };
}

/** The same of a title. */
export async function readLine(text: string, where: string): Promise<string> {
  if (!CHARACTER.test(text) && !looksMarked(text)) return text;
  const xml = await import('../xml/index.js');
  return xml.readLine(looksMarked(text) ? text : escaped(text), where);
}

/** What is no markup, though it has an angle bracket. */
function escaped(line: string): string {
  return line.replaceAll('<', '&lt;');
}
