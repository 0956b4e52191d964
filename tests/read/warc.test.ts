import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brief, readFile } from '../helpers/read-file.js';

const STORY =
  ' and Chad opened talks in Oslo on Monday, and Niger said on Wednesday it would join.\n\n“We had no choice but to come here,” said Bo Hill, who leads the talks for Chad.';
const DAY = '<meta property="article:published_time" content="2021-03-04T09:15:00Z">';
const page = (word: string, head = DAY) =>
  `<html><head><title>Talks open in Oslo</title>${head}</head><body><article><h1>Talks open in Oslo</h1>${`${word}${STORY}`
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

interface Headers {
  readonly kind?: string;
  readonly url?: string;
  readonly length?: number;
}

const record = (
  type: string,
  block: string | Uint8Array,
  { kind = 'application/http; msgtype=response', url = 'https://a.example/1', length }: Headers = {},
) => {
  const bytes = Buffer.from(block as string);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2022-05-06T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:1>',
    `Content-Type: ${kind}`,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
};
const answer = (body: string | Uint8Array, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
const response = (...parts: Parameters<typeof answer>) => record('response', answer(...parts));
const INFO = record('warcinfo', 'software: crawler', { kind: 'application/warc-fields' });
const REQUEST = record('request', 'GET /1 HTTP/1.1\r\n\r\n', { kind: 'application/http; msgtype=request' });
const all = (...parts: Uint8Array[]) => Buffer.concat(parts);
const text = (word: string) => `${word}${STORY}`;

describe('a page that a crawler kept is an article', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ['two of them', all(INFO, REQUEST, response(page('Kenya')), response(page('Peru'))), ['Kenya', 'Peru']],
    [
      'no pictures, redirects and errors',
      all(
        response('GIF89a', 'Content-Type: image/gif'),
        response('', 'Location: /2', '301 Moved Permanently'),
        response(page('Peru'), undefined, '404 Not Found'),
        response(page('Kenya')),
        response('', 'Content-Type: text/html'),
        response('%PDF-1.7', 'Content-Type: application/pdf'),
      ),
      ['Kenya'],
    ],
    ['a page kept without its answer', record('resource', page('Kenya'), { kind: 'text/html' }), ['Kenya']],
    ['XHTML', response(page('Kenya'), 'content-type: application/xhtml+xml'), ['Kenya']],
    ['a server that does not say what it sends', response(page('Kenya'), 'Server: a'), ['Kenya']],
    // what it is packed with
    ['gzip', response(gzipSync(page('Kenya')), 'Content-Type: text/html\r\nContent-Encoding: gzip'), ['Kenya']],
    [
      'Brotli',
      response(brotliCompressSync(page('Kenya')), 'Content-Type: text/html\r\nContent-Encoding: br'),
      ['Kenya'],
    ],
    [
      'deflate',
      response(deflateSync(page('Kenya')), 'Content-Type: text/html\r\nContent-Encoding: deflate'),
      ['Kenya'],
    ],
    [
      'deflate without its head',
      response(deflateRawSync(page('Kenya')), 'Content-Type: text/html\r\nContent-Encoding: deflate'),
      ['Kenya'],
    ],
    [
      'said to be packed, but unpacked',
      response(page('Kenya'), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      ['Kenya'],
    ],
    [
      'in chunks',
      response(
        `a\r\n${page('Kenya').slice(0, 10)}\r\n${Buffer.from(page('Kenya').slice(10)).length.toString(16)};x=1\r\n${page('Kenya').slice(10)}\r\n0\r\n\r\n`,
        'Content-Type: text/html\r\nTransfer-Encoding: chunked',
      ),
      ['Kenya'],
    ],
    [
      'said to be in chunks, but joined',
      response(page('Kenya'), 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
      ['Kenya'],
    ],
    [
      'all of it in gzip, each record a member',
      all(gzipSync(INFO), gzipSync(response(page('Kenya'))), gzipSync(response(page('Peru')))),
      ['Kenya', 'Peru'],
    ],
    [
      'lines of Unix',
      Buffer.from(
        response(page('Kenya'))
          .toString()
          .replace('\r\n\r\n', '\n\n')
          .replaceAll('\r\n', '\n')
          .replace(/Length: \d+/, `Length: ${Buffer.from(page('Kenya')).length + 57}`),
      ),
      ['Kenya'],
    ],
  ])('%s', async (_, content, words) => {
    for (const path of ['a.warc', 'a.txt', '-']) {
      const { articles, said } = await readFile(path, content);
      expect(said).toEqual([]);
      expect(articles.map(brief)).toEqual(
        words.map((word) => ['Talks open in Oslo', '2021-03-04', '<urn:uuid:1>', text(word)]),
      );
    }
  });

  test('in pieces of any size', async () => {
    const bytes = all(INFO, response(page('Kenya')), response(page('Peru')));
    for (const size of [1, 7, 100]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { articles } = await readFile('a.warc', pieces);
      expect(articles.map((article) => article.text)).toEqual([text('Kenya'), text('Peru')]);
    }
  });

  test('where it came from', async () => {
    const { articles } = await readFile('a.warc', all(INFO, response(page('Kenya'))));
    expect(articles[0]!.source).toEqual({
      path: 'a.warc',
      record: 1,
      id: '<urn:uuid:1>',
      url: 'https://a.example/1',
      format: 'warc',
    });
  });

  test('in the encoding that the server names', async () => {
    const latin = Buffer.from(page('Kenyá').replace(/[“”]/g, '"'), 'latin1');
    const { articles, said } = await readFile('a.warc', response(latin, 'Content-Type: text/html; charset=ISO-8859-1'));
    expect([articles[0]!.text.slice(0, 5), said]).toEqual(['Kenyá', []]);
  });
});

describe('the day of a crawl', () => {
  const SAID = ['a.warc[0]: says no day; that of the crawl, 2022-05-06, stands in for it'];
  test.each<[string, Uint8Array, string | undefined, readonly string[]]>([
    ['stands in where nothing else says a day', response(page('Kenya', '')), '2022-05-06', SAID],
    ['not where the page does', response(page('Kenya')), '2021-03-04', []],
    ['nor where its dateline does', response(page('OSLO, March 4, 2021 (AP) - Kenya', '')), undefined, []],
    [
      'nor where its address does',
      record('response', answer(page('Kenya', '')), { url: 'https://a.example/2021/03/04/talks' }),
      undefined,
      [],
    ],
  ])('%s', async (_, content, day, messages) => {
    const { articles, said } = await readFile('a.warc', content);
    expect([articles[0]?.date, said]).toEqual([day, messages]);
  });
});

describe('a damaged or hostile file', () => {
  const NO_PAGE = 'a.warc: no page (a response of text/html) is in it; check the file';
  test.each<[string, Uint8Array, readonly string[], readonly string[]]>([
    ['nothing', Buffer.from(''), [], [NO_PAGE]],
    ['no page', INFO, [], [NO_PAGE]],
    [
      'no length',
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
      [],
      ['a.warc[0]: the record does not say how long it is; get the file again', NO_PAGE],
    ],
    [
      'cut off in a page',
      response(page('Kenya')).subarray(0, -40),
      ['Kenya'],
      [
        'a.warc[0]: the file is cut off in this record',
        'a.warc[0]: the page is cut off, its end is missing; get it again',
      ],
    ],
    [
      'cut off in a picture',
      all(response(page('Kenya')), response('GIF89a'.repeat(100), 'Content-Type: image/gif').subarray(0, -40)),
      ['Kenya'],
      ['a.warc[1]: the file is cut off in this record'],
    ],
    [
      'bytes between records',
      all(response(page('Kenya')), Buffer.from('x\r\ny\r\n'), response(page('Peru'))),
      ['Kenya', 'Peru'],
      ['a.warc: what stands before record 1 is none, passed over'],
    ],
    [
      'a length that is too small',
      all(record('response', answer(page('Peru')), { length: 60 }), response(page('Kenya'))),
      ['Kenya'],
      [expect.stringMatching(/^a\.warc\[0\]: /), 'a.warc: what stands before record 1 is none, passed over'],
    ],
    [
      'a bomb in an answer',
      all(
        response(gzipSync(Buffer.alloc(60_000_000)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
        response(page('Kenya')),
      ),
      ['Kenya'],
      ['a.warc[0]: the page is packed, and damaged or too large; fetch it again'],
    ],
    [
      'damaged packing',
      all(
        response(gzipSync(page('Peru')).subarray(0, -60), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
        response(page('Kenya')),
      ),
      ['Kenya'],
      ['a.warc[0]: the page is packed, and damaged or too large; fetch it again'],
    ],
    [
      'a page without an article',
      all(response('<html><body></body></html>'), response(page('Kenya'))),
      ['Kenya'],
      [expect.stringMatching(/^a\.warc\[0\]: /)],
    ],
  ])('%s', async (_, content, words, messages) => {
    const { articles, said } = await readFile('a.warc', content, { from: 'warc' });
    expect([articles.map((article) => article.text.split(' ')[0]), said]).toEqual([words, messages]);
  });

  test('a film of a gigabyte is passed over, in little memory', async () => {
    const chunk = Buffer.alloc(2 ** 20);
    const film = answer('', 'Content-Type: video/mp4');
    const head = record('response', film, { length: film.length + 2 ** 30 });
    function* bytes() {
      yield head.subarray(0, -4);
      for (let i = 0; i < 1024; i++) yield chunk;
      yield response(page('Kenya'));
    }
    const before = process.memoryUsage().rss;
    const { articles } = await readFile('a.warc', bytes());
    expect(articles.length).toBe(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });
});

test('an article about the format is a text', async () => {
  const { articles } = await readFile('a.txt', 'WARC/1.0 is a format.\n\nKenya spoke.');
  expect(articles.map(({ source }) => source.format)).toEqual(['text']);
});
