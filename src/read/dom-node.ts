/** What newsq uses of a node of a parsed page or document: the types of a browser's DOM would say much more than there is. */
export interface DomNode {
  readonly nodeType: number;
  /** With its prefix in XML: "text:p". */
  readonly localName: string;
  readonly data: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  remove(): void;
  querySelectorAll(selector: string): ArrayLike<DomNode> & Iterable<DomNode>;
  querySelector(selector: string): DomNode | null;
  getElementsByTagName(name: string): ArrayLike<DomNode> & Iterable<DomNode>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Walks all nodes under one without recursion, so that depth costs no stack. `enter` returns false to pass over
 * a node with all that is within. */
export function walk(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node = root.firstChild;
  while (node) {
    const isEntered = enter(node);
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) leave(node);
    for (;;) {
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node);
    }
  }
}
