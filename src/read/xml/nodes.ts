/** What of a node of a parsed document is looked at: the types of a browser's DOM would say much more than there is. */
export interface Node {
  readonly nodeType: number;
  readonly childNodes: Iterable<Node>;
  readonly textContent: string | null;
}

export interface Element extends Node {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** An element's name without the prefix of its namespace, in lower case. */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase().replace(/^[^:]*:/, '');
}

/** The elements of a name that are below a node, in order. */
export function* elementsOf(node: Node, name: string): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (nameOf(child) === name) yield child;
    else yield* elementsOf(child, name);
  }
}

/** The first element below a node on a path of names: "head", "docdata", "date.issue"; null below none. */
export function find(node: Node | null, ...path: readonly string[]): Element | null {
  const [name, ...rest] = path;
  for (const element of node ? elementsOf(node, name!) : []) {
    const found = rest.length === 0 ? element : find(element, ...rest);
    if (found) return found;
  }
  return null;
}

/** What an attribute says, null where it says nothing. */
export function attributeOf(element: Element | null, attribute: string): string | null {
  const value = element?.getAttribute(attribute)?.trim();
  return value === undefined || value === '' ? null : value;
}

/** An element's words on one line, null where it has none. */
export function wordsOf(node: Node | null): string | null {
  const words = node?.textContent?.replace(/\s+/g, ' ').trim();
  return words === undefined || words === '' ? null : words;
}
