import { NewsqError } from '../../errors.js';
import type { DomNode } from '../dom-node.js';

/**
 * The root of a part of a document.
 * @throws NewsqError where it is no XML of a document
 */
export async function parseXml(xml: string, where: string): Promise<DomNode> {
  if (!/^\s*</.test(xml.slice(0, 200)))
    throw new NewsqError(`${where}: is damaged, its text cannot be read; open it and save it again`);
  const parser = await import('../xml/index.js');
  return (await parser.parseXml(xml, where)) as unknown as DomNode;
}

/** The body of a page, or of a part of one. */
export async function parseHtml(html: string): Promise<DomNode> {
  const { parseBody } = await import('../html/index.js');
  return parseBody(html);
}
