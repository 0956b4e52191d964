import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { firstDay, firstWords } from './firsts.js';
import { attributeOf, elementsOf, find, type Node, wordsOf } from './nodes.js';
import { paragraphsOf } from './paragraphs.js';

/** The stories of a file of NITF. */
export function readNitf(document: Node): Story[] {
  return [...elementsOf(document, 'nitf')].map(readStory);
}

function readStory(nitf: Node): Story {
  const head = find(nitf, 'head');
  const top = find(nitf, 'body.head');
  const pubdata = find(head, 'pubdata');
  const content = find(nitf, 'body.content') ?? find(nitf, 'body');
  return {
    id: attributeOf(find(head, 'docdata', 'doc-id'), 'id-string'),
    url: attributeOf(pubdata, 'ex-ref'),
    publisher: attributeOf(pubdata, 'name'),
    title: firstWords(find(top, 'hedline', 'hl1'), find(top, 'hedline'), find(head, 'title')),
    day: firstDay(
      attributeOf(find(head, 'docdata', 'date.issue'), 'norm'),
      attributeOf(pubdata, 'date.publication'),
      attributeOf(find(head, 'docdata', 'date.release'), 'norm'),
      attributeOf(find(top, 'dateline', 'story.date'), 'norm'),
    ),
    paragraphs: underHead(content ? paragraphsOf(content) : [], {
      byline: wordsOf(find(top, 'byline')),
      dateline: wordsOf(find(top, 'dateline')),
    }),
  };
}
