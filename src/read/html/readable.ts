import { Readability } from '@mozilla/readability';
import type { PageBlock } from './blocks.js';
import { ELEMENT, type PageNode, TEXT, walk } from './dom.js';

/** The part of each block's own text that Readability keeps, 0 to 1. */
export function readable(document: PageNode, blocks: readonly PageBlock[]): Map<PageBlock, number> {
  const all = blocks.flatMap(({ nodes }) => nodes);
  // One attempt: where it finds little, newsq looks for itself.
  const found = new Readability<unknown>(document as never, {
    ...{ serializer: (node: unknown) => node, charThreshold: 1, disableJSONLD: true },
  }).parse();
  const left = textNodesOf((found?.content ?? null) as PageNode | null);
  const own = new Set(all);
  // On a second attempt it reads the page anew, so that no node is the same.
  const kept = left.some((node) => own.has(node)) ? new Set(left) : sameWords(all, left);
  return new Map(
    blocks.map((block) => {
      let [length, of] = [0, 0];
      for (const node of block.nodes) {
        const count = bareLength(node.data);
        of += count;
        if (kept.has(node)) length += count;
      }
      return [block, length / (of || 1)];
    }),
  );
}

function textNodesOf(root: PageNode | null): PageNode[] {
  const found: PageNode[] = [];
  if (root)
    walk(
      root,
      (node) => {
        if (node.nodeType === TEXT) found.push(node);
        return node.nodeType === ELEMENT;
      },
      () => {},
    );
  return found;
}

/** Words of so many characters do not stand on a page twice by chance. */
const TELLING = 25;

/** Of all text nodes, those that have the words of the copies, from the first telling one to the last. */
function sameWords(all: readonly PageNode[], copies: readonly PageNode[]): Set<PageNode> {
  const words = new Set(copies.map(({ data }) => data.trim()));
  const same = all.map(({ data }) => words.has(data.trim()));
  const isTelling = (_: boolean, i: number) => same[i]! && all[i]!.data.length > TELLING;
  const [first, last] = [same.findIndex(isTelling), same.findLastIndex(isTelling)];
  return new Set(all.filter((_, i) => same[i] && i >= first && i <= last));
}

export function bareLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}
