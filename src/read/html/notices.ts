import { noticeClasses } from '../../lexicon/read/page-words.js';
import { ELEMENT, type PageNode, walk } from './dom.js';

const NOTICE = new RegExp(`(?:^|[\\s_-])(?:${noticeClasses.join('|')})(?![a-z0-9])`, 'i');
const BOXES = new Set(['div', 'section', 'aside', 'dialog', 'form']);

/**
 * Takes out the notices that ask for consent: their long paragraphs read like a story, and a search for the article by length
 * finds them first. One that holds the page's headline or its article is none.
 * @returns whether there was one
 */
export function removeNotices(root: PageNode): boolean {
  const notices: PageNode[] = [];
  walk(
    root,
    (node) => {
      if (node.nodeType !== ELEMENT || !BOXES.has(node.localName.toLowerCase())) return true;
      const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
      if (!NOTICE.test(names) || node.querySelector('article, main, h1') !== null) return true;
      notices.push(node);
      return false;
    },
    () => {},
  );
  for (const notice of notices) notice.remove();
  return notices.length > 0;
}
