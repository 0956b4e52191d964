import type { Paragraph } from '../compose.js';
import { refuseDeep, withoutDoctype } from '../markup.js';
import { type Node, wordsOf } from './nodes.js';
import { paragraphsOf } from './paragraphs.js';

export { readNewsml } from './newsml.js';
export { readNitf } from './nitf.js';

/**
 * A document of XML; what is damaged in it is read as far as it goes.
 * @throws NewsqError where it is nested deeper than any article
 */
export async function parseXml(text: string, where: string): Promise<Node> {
  refuseDeep(text, where);
  const { parseXmlDocument } = await import('../html/index.js');
  return parseXmlDocument(withoutDoctype(text)) as unknown as Node;
}

/** The paragraphs of a piece of HTML, as a feed or an agency carries it; plain text is one paragraph or several lines. */
export async function readFragment(html: string, where: string): Promise<Paragraph[]> {
  return paragraphsOf(await parseFragment(html, where));
}

/** The words of a piece of HTML on one line: a title's "A <b>new</b> bridge &amp; road". */
export async function readLine(html: string, where: string): Promise<string> {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  return wordsOf(await parseFragment(html, where)) ?? '';
}

/** The parser is that of pages, which is large. */
async function parseFragment(html: string, where: string): Promise<Node> {
  refuseDeep(html, where);
  const { parsePage } = await import('../html/index.js');
  const document = parsePage(`<!doctype html><html><body>${html}</body></html>`);
  return document.querySelector('body') as unknown as Node;
}
