import { NewsqError } from '../../errors.js';
import { readMarkup, rootOf } from '../markup.js';
import type { Reader } from '../reader.js';
import { locateAll } from './story.js';

/** NewsML-G2, the first and the second child of NewsML; the first NewsML (1.2), whose root is `NewsML`, is another format. */
const ROOTS = new Set(['newsMessage', 'newsItem', 'newsml']);

export const newsml: Reader = {
  format: 'newsml',
  name: 'NewsML-G2',
  help: 'the news items with text of an agency, NewsML-G2',
  endings: ['.newsml'],
  sniff: ({ text }) => text.startsWith('<') && ROOTS.has(rootOf(text).replace(/^[^:]*:/, '')),
  async *read(bytes, file) {
    const { where } = file;
    const text = await readMarkup(bytes, file);
    const { parseXml, readNewsml } = await import('../xml/index.js');
    const stories = readNewsml(await parseXml(text, where));
    if (stories.length === 0) throw new NewsqError(`${where}: no news item with text is in it; check the file`);
    yield* locateAll(stories, file, 'newsml');
  },
};
