import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { firstDay, firstWords } from './firsts.js';
import { readNitf } from './nitf.js';
import { attributeOf, type Element, elementsOf, find, type Node, wordsOf } from './nodes.js';
import { paragraphsOf } from './paragraphs.js';

/** The stories of a file of NewsML-G2: its news items that carry text. Pictures, packages and concepts carry none. */
export function readNewsml(document: Node): Story[] {
  return [...elementsOf(document, 'newsitem')].flatMap((item) => readItem(item) ?? []);
}

function readItem(item: Element): Story | null {
  const content = find(item, 'contentset');
  const nitf = content ? readNitf(content)[0] : undefined;
  const body = nitf?.paragraphs ?? bodyOf(content);
  if (body.length === 0) return null;
  const meta = find(item, 'itemmeta');
  const about = find(item, 'contentmeta');
  const provider = find(meta, 'provider');
  return {
    id: attributeOf(item, 'guid') ?? nitf?.id ?? null,
    url: nitf?.url ?? null,
    publisher: wordsOf(find(provider, 'name')) ?? attributeOf(provider, 'literal'),
    title: firstWords(find(about, 'headline'), find(meta, 'title')) ?? nitf?.title ?? null,
    day:
      firstDay(
        wordsOf(find(about, 'contentcreated')),
        wordsOf(find(meta, 'firstcreated')),
        wordsOf(find(meta, 'versioncreated')),
      ) ??
      nitf?.day ??
      null,
    paragraphs: underHead(body, { byline: wordsOf(find(about, 'by')), dateline: wordsOf(find(about, 'dateline')) }),
  };
}

function bodyOf(content: Element | null): Story['paragraphs'] {
  const inline = find(content, 'inlinexml') ?? find(content, 'inlinedata');
  return inline ? paragraphsOf(find(inline, 'body') ?? inline) : [];
}
