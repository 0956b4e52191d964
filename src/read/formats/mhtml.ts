import { collect } from '../bytes.js';
import { locatePage } from '../page.js';
import type { Reader } from '../reader.js';
import { isSavedPage } from './mail-signs.js';

export const mhtml: Reader = {
  format: 'mhtml',
  name: 'a page saved as one file',
  help: 'a page that a browser saved with its pictures (MHTML)',
  endings: ['.mhtml', '.mht'],
  sniff: ({ text }, isNamed) => isSavedPage(text, isNamed),
  async *read(bytes, file) {
    const { path, where } = file;
    const { readSavedPage } = await import('../mail/index.js');
    const { html, url, title } = await readSavedPage(await collect(bytes, where), where);
    const { readPage } = await import('../html/index.js');
    // The date of the headers is the day on which the page was saved; the page says when it was published.
    const found = readPage(html, url ?? undefined);
    yield locatePage({ ...found, title: found.title ?? (title || null) }, file, { path, id: null, format: 'mhtml' });
  },
};
