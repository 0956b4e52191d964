import { collect } from '../bytes.js';
import type { Reader } from '../reader.js';
import { documentOf } from './document.js';
import { isOffice } from './office-signs.js';

export const odt: Reader = {
  format: 'odt',
  name: 'OpenDocument',
  help: 'a text document of LibreOffice, without its notes and comments',
  endings: ['.odt', '.ott'],
  sniff: (start, isNamed) => isOffice('opendocument', start, isNamed),
  async *read(bytes, file) {
    const { path, where } = file;
    const { readOdt } = await import('../office/index.js');
    yield documentOf(await readOdt(await collect(bytes, where), where), { path, id: null, format: 'odt' }, where);
  },
};
