import { NewsqError } from '../../errors.js';
import { readMarkup, rootOf } from '../markup.js';
import type { Reader } from '../reader.js';
import { locateAll } from './story.js';

export const nitf: Reader = {
  format: 'nitf',
  name: 'NITF',
  help: 'a story of an agency, NITF',
  endings: ['.nitf'],
  sniff: ({ text }) => text.startsWith('<') && rootOf(text) === 'nitf',
  async *read(bytes, file) {
    const { where } = file;
    const text = await readMarkup(bytes, file);
    const { parseXml, readNitf } = await import('../xml/index.js');
    const stories = readNitf(await parseXml(text, where)).filter(
      ({ paragraphs, title }) => paragraphs.length > 0 || title !== null,
    );
    if (stories.length === 0) throw new NewsqError(`${where}: no story is in it; check the file`);
    yield* locateAll(stories, file, 'nitf');
  },
};
