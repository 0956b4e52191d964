import { NewsqError } from '../../errors.js';
import { readMarkup, rootOf } from '../markup.js';
import type { Reader } from '../reader.js';
import { locate } from './story.js';

const ROOTS = new Set(['rss', 'feed', 'rdf:RDF', 'RDF']);

export const feed: Reader = {
  format: 'feed',
  name: 'feeds',
  help: 'the entries of a feed: RSS, Atom, RDF or JSON Feed',
  endings: ['.rss', '.atom'],
  sniff: ({ text }) => (text.startsWith('<') && ROOTS.has(rootOf(text))) || looksLikeJsonFeed(text),
  async *read(bytes, file) {
    const { where, losses } = file;
    const text = await readMarkup(bytes, file);
    const { readFeed } = await import('../feed/index.js');
    const { stories, isCut } = await readFeed(text, where);
    if (isCut) losses.doubt(where, 'the feed is cut off; its last entry is left out');
    for (const [index, story] of stories.entries()) {
      if (story.paragraphs.length > 0 || story.title !== null) yield locate(story, file, 'feed', index);
      else {
        const place = `${where}[${index}]`;
        losses.fail(new NewsqError(`${place}: the entry has no text`), { where: place });
      }
    }
    if (stories.length === 0) losses.doubt(where, 'the feed has no entries');
  },
};

/** Whether a text that starts so is a JSON Feed: its version says so. */
export function looksLikeJsonFeed(start: string): boolean {
  return start.startsWith('{') && /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(start.replaceAll('\\/', '/'));
}
