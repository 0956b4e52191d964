import { DOMParser, parseHTML } from 'linkedom';
import type { DomNode } from '../dom-node.js';

export { type DomNode as PageNode, ELEMENT, TEXT, walk } from '../dom-node.js';

/** The document of a page or of a part of one. */
export function parsePage(html: string): DomNode {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomNode;
}

/** A document of XML. */
export function parseXmlDocument(xml: string): DomNode {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomNode;
}
