import { readMarkup, rootOf } from '../markup.js';
import { locatePage } from '../page.js';
import type { Reader } from '../reader.js';

/** The first element of a page, after the declaration and the comments that may stand above it. */
const HTML_ROOTS = new Set(
  'html head body div p h1 h2 h3 h4 h5 h6 article section main span a ul ol table script style meta link title'.split(
    ' ',
  ),
);
const HTML_END_TAG = /<\/(?:p|div|span|a|li|ul|ol|h[1-6]|td|tr|table|body|html|article|section|b|i|em|strong)>/gi;
/** An article about the web may quote a tag or two; this many are markup. */
const MIN_END_TAGS = 4;

function isHtml(sample: string): boolean {
  if (!sample.startsWith('<'))
    return sample.includes('</') && (sample.match(HTML_END_TAG)?.length ?? 0) >= MIN_END_TAGS;
  const root = rootOf(sample).toLowerCase();
  // A long comment may hide it.
  return root === '' ? /<!doctype html/i.test(sample) : HTML_ROOTS.has(root);
}

/** Several pages that were put into one file, one after another. */
const NEXT_PAGE = /(?<=<\/html>)(?=\s{0,99}<(?:!doctype html|html[\s>]))/i;

/** Whether a page ends within its text, or within a tag. */
function isCutOff(page: string): boolean {
  if (page.slice(-200).trimEnd().endsWith('>') || /<\/(?:html|body)\s{0,9}>/i.test(page)) return false;
  return /<(?:html|body)\b/i.test(page.slice(0, 4096));
}

export const html: Reader = {
  format: 'html',
  name: 'HTML',
  help: 'a saved page: its article, without what stands around it',
  endings: ['.html', '.htm', '.xhtml'],
  sniff: ({ text }) => isHtml(text),
  async *read(bytes, file) {
    const markup = await readMarkup(bytes, file);
    const { readPage } = await import('../html/index.js');
    const pages = markup.split(NEXT_PAGE);
    for (const [index, page] of pages.entries()) {
      const place = pages.length === 1 ? {} : { record: index };
      const each = pages.length === 1 ? file : { ...file, where: `${file.where}[${index}]` };
      try {
        const located = locatePage(readPage(page), each, { path: file.path, ...place, id: null, format: 'html' });
        if (isCutOff(page)) file.losses.doubt(each.where, 'the page is cut off, its end is missing; get it again');
        yield located;
      } catch (error) {
        if (pages.length === 1) throw error;
        file.losses.fail(error, { where: each.where });
      }
    }
  },
};
