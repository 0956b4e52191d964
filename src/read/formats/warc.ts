import { NewsqError } from '../../errors.js';
import type { RawArticle } from '../../types.js';
import { readArticle } from '../article.js';
import { knownEncoding } from '../decode.js';
import type { Reader } from '../reader.js';
import { html } from './html.js';

export const warc: Reader = {
  format: 'warc',
  name: 'WARC',
  help: 'the pages that a crawler kept, each an article',
  endings: ['.warc'],
  sniff: ({ text }) => /^WARC\/\d\.\d\r?\n/.test(text),
  async *read(bytes, file) {
    const { path, where, encoding, losses } = file;
    const { readPages } = await import('../warc/index.js');
    let count = 0;
    for await (const page of readPages(bytes, file)) {
      count++;
      const hint = page.charset === null ? null : knownEncoding(page.charset);
      try {
        for await (const { raw } of html.read(inOne(page.body), { path, where: page.where, encoding, hint, losses })) {
          const url = page.url ?? raw.source.url;
          const source = {
            path,
            record: page.record,
            id: page.id,
            ...(url === undefined ? {} : { url }),
            format: 'warc',
          };
          const found: RawArticle = { ...raw, source };
          const isDayless = page.day !== null && !hasDay(found);
          if (isDayless) losses.doubt(page.where, `says no day; that of the crawl, ${page.day}, stands in for it`);
          yield { raw: isDayless ? { ...found, date: page.day! } : found, where: page.where };
        }
      } catch (error) {
        losses.fail(error, { where: page.where });
      }
    }
    if (count === 0) throw new NewsqError(`${where}: no page (a response of text/html) is in it; check the file`);
  },
};

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Whether the page or its address says when it was published: the day of a crawl may be years later. */
function hasDay(raw: RawArticle): boolean {
  if (raw.date !== undefined) return true;
  try {
    return readArticle(raw).anchor.date !== null;
  } catch (error) {
    // What is wrong with it is said when it is read for good.
    if (error instanceof NewsqError) return true;
    throw error;
  }
}
