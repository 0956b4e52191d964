import { collect } from '../bytes.js';
import type { Reader } from '../reader.js';
import { documentOf } from './document.js';
import { partDatabase } from './dump.js';
import { isOffice } from './office-signs.js';

export const docx: Reader = {
  format: 'docx',
  name: 'Word',
  help: 'a document of Word 2007 or later, without its headers, footers and notes',
  endings: ['.docx', '.docm', '.dotx'],
  sniff: (start, isNamed) => isOffice('ooxml', start, isNamed),
  async *read(bytes, file) {
    const { path, where } = file;
    const { readDocx } = await import('../office/index.js');
    const document = await readDocx(await collect(bytes, where), where);
    const stories = await partDatabase(document.paragraphs, file, 'docx');
    if (stories) yield* stories;
    else yield documentOf(document, { path, id: null, format: 'docx' }, where);
  },
};
