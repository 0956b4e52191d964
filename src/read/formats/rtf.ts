import { collect } from '../bytes.js';
import type { Reader } from '../reader.js';
import { documentOf } from './document.js';
import { partDatabase } from './dump.js';

export const rtf: Reader = {
  format: 'rtf',
  name: 'RTF',
  help: 'rich text, without its headers, footers, notes and pictures',
  endings: ['.rtf'],
  sniff: ({ text }) => text.startsWith('{\\rtf'),
  async *read(bytes, file) {
    const { path, where, losses } = file;
    const { readRtf } = await import('../office/index.js');
    const document = readRtf(await collect(bytes, where), where, losses.doubt);
    const stories = await partDatabase(document.paragraphs, file, 'rtf');
    if (stories) yield* stories;
    else yield documentOf(document, { path, id: null, format: 'rtf' }, where);
  },
};
