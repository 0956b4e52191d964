import { parse } from '../../src/parse/index.js';
import { findPoints } from '../../src/points/index.js';
import { readArticle } from '../../src/read/article.js';
import { readFile } from './read-file.js';

/**
 * The lists that are found in a file, a line each, and their items, a line each below it: "The plan has two parts: 2/2",
 * "1 Roads ¶ • Mend them > 1". What the lead announces stands before what was found, "-" where it announces no number; "¶" is
 * a line's end, and after ">" stand the places of the lists within an item.
 */
export async function outlineOf(path: string, content: string | Uint8Array): Promise<string[]> {
  const { articles } = await readFile(path, content);
  return articles.flatMap((raw) =>
    findPoints(parse(readArticle(raw))).flatMap(({ lead, announced, found, missing = [], items }) => [
      `${lead ? `${onOneLine(lead.text)} ` : ''}${announced ?? '-'}/${found}${missing.length > 0 ? ` without ${missing}` : ''}`,
      ...items.map(
        ({ number, text, lists = [] }) =>
          `  ${number} ${onOneLine(text)}${lists.length > 0 ? ` > ${lists.join(' ')}` : ''}`,
      ),
    ]),
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ¶ ');
}
