import { NewsqError } from '../../errors.js';
import { collect } from '../bytes.js';
import type { Reader } from '../reader.js';
import { documentOf } from './document.js';
import { isOffice } from './office-signs.js';

export const epub: Reader = {
  format: 'epub',
  name: 'EPUB',
  help: 'a book or magazine, a chapter an article',
  endings: ['.epub'],
  sniff: (start, isNamed) => isOffice('epub', start, isNamed),
  async *read(bytes, file) {
    const { path, where } = file;
    const { readEpub } = await import('../office/index.js');
    const { date, chapters } = await readEpub(await collect(bytes, where), where);
    if (chapters.length === 0)
      throw new NewsqError(`${where}: has no text; where its pages are pictures, read them first with OCR`);
    for (const [record, chapter] of chapters.entries())
      yield documentOf({ ...chapter, date }, { path, record, id: null, format: 'epub' }, `${where}[${record}]`);
  },
};
