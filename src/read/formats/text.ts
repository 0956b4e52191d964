import { asWritten } from '../as-written.js';
import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';

export const text: Reader = {
  format: 'text',
  name: 'text',
  help: 'plain text, one article a file',
  endings: ['.txt', '.text'],
  // Every other format has a sign; text has none.
  sniff: () => false,
  async *read(bytes, file) {
    const { path, where } = file;
    const text = await asWritten(await readText(bytes, file));
    yield { raw: { text, source: { path, id: null, format: 'text' } }, where };
  },
};
