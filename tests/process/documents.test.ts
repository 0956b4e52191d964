import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, epub, odt, rtf, wordParagraph } from '../helpers/documents.js';
import { newsqProcess } from '../helpers/newsq.js';
import { lines, pdf } from '../helpers/pdf.js';

const WORDS = 'Greta Lindqvist left Hull on Monday.';

const NO_NETWORK = { NODE_OPTIONS: `--require ${join(import.meta.dirname, '../helpers/no-network.cjs')}` };

describe('what is parsed by packages is read by the bundle as well, and opens no connection', () => {
  test.each<[string, Uint8Array | string]>([
    ['pdf', pdf([lines([WORDS])])],
    ['docx', docx(wordParagraph(WORDS))],
    ['odt', odt(`<text:p>${WORDS}</text:p>`)],
    ['epub', epub([{ title: null, body: `<p>${WORDS}</p>` }])],
    ['rtf', rtf(`${WORDS}\\par`)],
    [
      'html',
      `<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"></head><body><p>${WORDS}</p></body></html>`,
    ],
    ['eml', `From: a@a.example\nSubject: Strike\nContent-Type: text/html\n\n<p>${WORDS}</p>\n`],
    ['mbox', `From a@a.example Thu Mar  4 09:15:00 2021\nSubject: Strike\n\n${WORDS}\n`],
  ])('%s', async (format, input) => {
    const { stdout, stderr, exitCode } = await newsqProcess(['entities', '--json', '--from', format, '-'], {
      input,
      env: NO_NETWORK,
    });
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toContain('"Greta Lindqvist"');
    expect(stdout).toContain(`"format":"${format}"`);
  });
});
