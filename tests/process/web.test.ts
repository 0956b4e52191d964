import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchAddress, type WebLimits } from '../../src/cli/web/index.js';
import { isNamedReadable } from '../../src/read/left-out.js';
import type { Analysis } from '../../src/types.js';
import { zip } from '../helpers/archives.js';
import { newsqProcess } from '../helpers/newsq.js';

const ARTICLE = 'Kenya and Chad opened talks on Friday.\n';
const PAGE = `<!doctype html><html><head><title>Talks open in Oslo</title></head><body><article><h1>Talks open in Oslo</h1>${'<p>Kenya and Chad opened talks in Oslo on Friday, and both sides said that they would go on for a week.</p>'.repeat(4)}</article></body></html>`;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const lead = (location: string, status = 302): Answer => send('', { location }, status);
/** Headers and a part of the body, and then nothing. */
const hang: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '999' }).write('Kenya ');
};

const answers: Readonly<Record<string, Answer>> = {
  '/a.txt': send(ARTICLE, { 'content-type': 'text/plain' }),
  '/2020/09/17/talks': send(PAGE, { 'content-type': 'text/html; charset=utf-8' }),
  '/untyped': send(ARTICLE),
  '/feed': send('{"text":"Kenya spoke."}\n{"text":"Chad spoke."}\n', { 'content-type': 'application/x-ndjson' }),
  '/latin.txt': send(Buffer.from('José spoke on Friday.', 'latin1'), {
    'content-type': 'text/plain; charset=ISO-8859-1',
  }),
  '/greek.txt': send(Buffer.from('\xc1\xe8\xde\xed\xe1 spoke.', 'latin1'), {
    'content-type': 'text/plain; charset="iso-8859-7"',
  }),
  '/greek.html': send(Buffer.from(PAGE.replaceAll('Oslo', '\xc1\xe8\xde\xed\xe1'), 'latin1'), {
    'content-type': 'text/html; charset=iso-8859-7',
  }),
  '/wrong.txt': send('José spoke on Friday.', { 'content-type': 'text/plain; charset=iso-8859-1' }),
  '/strange.txt': send(ARTICLE, { 'content-type': 'text/plain; charset=klingon' }),
  '/gzip.txt': send(gzipSync(ARTICLE), { 'content-type': 'text/plain', 'content-encoding': 'gzip' }),
  '/deflate.txt': send(deflateSync(ARTICLE), { 'content-type': 'text/plain', 'content-encoding': 'deflate' }),
  '/a.txt.gz': send(gzipSync(ARTICLE), { 'content-type': 'application/gzip' }),
  '/a.zip': send(zip({ 'b.txt': ARTICLE }), { 'content-type': 'application/zip' }),
  '/empty.txt': send(''),
  '/gzip-cut.txt': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '999' }).write(gzipSync(ARTICLE));
    setTimeout(() => response.destroy(), 20);
  },
  '/gzip-bad.txt': send('no gzip at all, whatever it says', { 'content-encoding': 'gzip' }),
  '/cut.txt': (response) => {
    response.writeHead(200, { 'content-length': '999' }).write(ARTICLE);
    setTimeout(() => response.destroy(), 20);
  },
  '/chunks-cut.txt': (response) => {
    response.writeHead(200).write(ARTICLE);
    setTimeout(() => response.destroy(), 20);
  },
  '/reset': (response) => response.destroy(),
  '/large': (response) => response.writeHead(200, { 'content-length': String(65 * 2 ** 20) }).end('x'),
  '/bomb.txt': send(gzipSync(Buffer.alloc(70 * 2 ** 20, ' ')), { 'content-encoding': 'gzip' }),
  '/png': send(Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), { 'content-type': 'image/png' }),
  '/style': send('body {\n  margin: 0;\n}\nli {\n  color: red;\n}\n', { 'content-type': 'text/css' }),
  '/to': lead('/a.txt'),
  '/to/moved': lead('../a.txt', 301),
  '/to/new': lead('/2020/09/17/talks', 308),
  '/1': lead('/2'),
  '/2': lead('/3'),
  '/3': lead('/4'),
  '/4': lead('/5'),
  '/5': lead('/a.txt'),
  '/0': lead('/1'),
  '/loop': lead('/loop'),
  '/to-file': lead('file:///etc/hosts'),
  '/to-data': lead('data:text/plain,Kenya'),
  '/to-ftp': lead('ftp://example.org/a.txt'),
  '/to-password': lead('http://ann:secret@127.0.0.1/a.txt'),
  '/to-nothing': lead('http://[/'),
  '/no-target': send('', {}, 302),
  '/unchanged': send('', {}, 304),
  '/hang': hang,
  '/silent': () => {},
};
for (const status of [401, 403, 404, 410, 429, 451, 500, 503])
  (answers as Record<string, Answer>)[`/${status}`] = send('<h1>No</h1>', { 'content-type': 'text/html' }, status);

let server: Server;
let base = '';
let plain: ReturnType<typeof createPlainServer>;
let plainPort = 0;
const seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    (answers[request.url!.split('?')[0]!] ?? send('', {}, 404))(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  plain = createPlainServer((socket) => socket.on('error', () => {}).end('Hello, this is no HTTP.\r\n'));
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
  plainPort = (plain.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  plain.close();
});

/** `newsq entities --json --with-text` of addresses. */
async function run(...args: string[]) {
  const { stdout, stderr, exitCode } = await newsqProcess(['entities', '--json', '--with-text', ...args]);
  const articles = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Analysis);
  return { articles, texts: articles.map(({ article }) => article.text), said: stderr, exitCode };
}

describe('an address is read', () => {
  test.each<[string, readonly string[]]>([
    ['/a.txt', [ARTICLE]],
    ['/untyped', [ARTICLE]],
    ['/feed', ['Kenya spoke.', 'Chad spoke.']],
    ['/latin.txt', ['José spoke on Friday.']],
    ['/greek.txt', ['Αθήνα spoke.']],
    ['/wrong.txt', ['José spoke on Friday.']],
    ['/strange.txt', [ARTICLE]],
    ['/gzip.txt', [ARTICLE]],
    ['/deflate.txt', [ARTICLE]],
    ['/a.txt.gz', [ARTICLE]],
    ['/a.zip', [ARTICLE]],
    ['/empty.txt', ['']],
    ['/to', [ARTICLE]],
    ['/to/moved', [ARTICLE]],
    ['/1', [ARTICLE]],
  ])('%s', async (path, texts) => {
    expect(await run(base + path)).toMatchObject({ texts, said: '', exitCode: 0 });
  });

  test('where it came from is the address that was given, and the one where it was', async () => {
    const { articles } = await run(`${base}/to#top`);
    expect(articles[0]!.source).toEqual({ path: `${base}/to#top`, id: null, url: `${base}/a.txt`, format: 'text' });
  });

  test('a page is known by its content, its day by its address', async () => {
    const { articles, said } = await run(`${base}/to/new`);
    expect(said).toBe('');
    expect(articles[0]!).toMatchObject({
      source: { format: 'html', url: `${base}/2020/09/17/talks` },
      article: { title: 'Talks open in Oslo' },
    });
    expect(articles[0]!.article.text).toContain('both sides said');
    expect(JSON.stringify(articles[0]!.article)).toContain('2020-09-17');
  });

  test('the encoding of a page is that which the server names', async () => {
    expect((await run(`${base}/greek.html`)).texts[0]).toContain('Αθήνα');
  });

  test('several, and files among them; one that fails costs itself alone', async () => {
    const { texts, said, exitCode } = await run(`${base}/a.txt`, `${base}/404`, `${base}/latin.txt`);
    expect(texts).toEqual([ARTICLE, 'José spoke on Friday.']);
    expect(said).toBe(`newsq: ${base}/404: the server answers 404 Not Found; check the address\n`);
    expect(exitCode).toBe(1);
  });

  test('the server learns who asks, and no more', async () => {
    seen.length = 0;
    await newsqProcess(['entities', `${base}/a.txt`], { env: { NETRC: '/dev/null' } });
    const { headers, method } = seen[0]!;
    expect(method).toBe('GET');
    expect(headers['user-agent']).toMatch(/^newsq\/\d+\.\d+\.\d+$/);
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });
});

describe('what cannot be fetched is said in one line', () => {
  test.each<[string, string, number]>([
    ['/401', 'the server answers 401 Unauthorized; open it in a browser, save it, and give the file', 1],
    ['/403', 'the server answers 403 Forbidden; open it in a browser, save it, and give the file', 1],
    ['/404', 'the server answers 404 Not Found; check the address', 1],
    ['/410', 'the server answers 410 Gone; check the address', 1],
    ['/429', 'the server answers 429 Too Many Requests; try it again later', 1],
    [
      '/451',
      'the server answers 451 Unavailable For Legal Reasons; open it in a browser, save it, and give the file',
      1,
    ],
    ['/500', 'the server answers 500 Internal Server Error; try it again later', 1],
    ['/503', 'the server answers 503 Service Unavailable; try it again later', 1],
    ['/no-target', 'the server answers 302 Found; open it in a browser, save it, and give the file', 1],
    ['/unchanged', 'the server answers 304 Not Modified; open it in a browser, save it, and give the file', 1],
    ['/loop', 'is redirected over 5 times; give the address where it ends', 1],
    ['/0', 'is redirected over 5 times; give the address where it ends', 1],
    ['/to-file', 'leads to an address that is neither http nor https; save it, and give the file', 1],
    ['/to-data', 'leads to an address that is neither http nor https; save it, and give the file', 1],
    ['/to-ftp', 'leads to an address that is neither http nor https; save it, and give the file', 1],
    ['/to-password', 'leads to an address that holds a name or a password, which newsq does not send; leave it out', 1],
    ['/to-nothing', 'is no address; check it', 1],
    ['/cut.txt', 'the server broke off; try it again', 1],
    ['/chunks-cut.txt', 'the server broke off; try it again', 1],
    ['/reset', 'the server broke off; try it again', 1],
    ['/gzip-bad.txt', 'the answer is damaged; try it again', 1],
    ['/gzip-cut.txt', 'the server broke off; try it again', 1],
    ['/large', 'over 64 MB; save it, and give a part of it', 3],
    ['/bomb.txt', 'over 64 MB; save it, and give a part of it', 3],
    ['/png', 'is a picture; read its text first with OCR', 1],
    ['/style', 'looks like source code, not like plain text; give an article, or read it as it is with --from text', 1],
  ])('%s', async (path, message, code) => {
    const { texts, said, exitCode } = await run(base + path);
    expect([texts, said, exitCode]).toEqual([[], `newsq: ${base}${path}: ${message}\n`, code]);
  });

  test.each<[string, string]>([
    ['ftp://example.org/a.txt', 'ftp://example.org/a.txt: is neither http nor https; save it, and give the file'],
    ['file:///etc/hosts', 'file:///etc/hosts: is neither http nor https; save it, and give the file'],
    ['http://', 'http://: is no address; check it'],
    ['https://[', 'https://[: is no address; check it'],
    ['http://nothing.invalid/a', 'http://nothing.invalid/a: there is no such server; check the address'],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:1/a: cannot be fetched (bad port); check the address'],
    ['http://127.0.0.1:61999/a', 'http://127.0.0.1:61999/a: the server refuses the connection; check the address'],
    [
      'https://ann:secret@example.org/a?b',
      'https://example.org/a: holds a name or a password, which newsq does not send; leave it out',
    ],
    [
      'https://secret@example.org/',
      'https://example.org/: holds a name or a password, which newsq does not send; leave it out',
    ],
  ])('%s', async (address, message) => {
    const { said, exitCode } = await run(address);
    // Without a network, names cannot be looked up at all.
    const offline = said.replace(
      'the name of the server cannot be looked up; check the connection',
      'there is no such server; check the address',
    );
    expect([offline, exitCode]).toEqual([`newsq: ${message}\n`, 1]);
    expect(said).not.toContain('secret');
  });

  test('a server that speaks no TLS, or no HTTP', async () => {
    const tls = await run(`${base.replace('http:', 'https:')}/a.txt`);
    expect(tls.said).toMatch(/^newsq: https:[^\n]*\/a\.txt: the server speaks no TLS; try http:\/\/\n$/);
    const { said } = await run(`http://127.0.0.1:${plainPort}/`);
    expect(said).toBe(`newsq: http://127.0.0.1:${plainPort}/: the answer is not HTTP; check the address\n`);
  });
});

describe('limits', () => {
  const fetchWith = (path: string, limits: Partial<WebLimits>) =>
    fetchAddress(base + path, { version: '0', isNamed: isNamedReadable, limits });

  test.each(['/hang', '/silent'])('%s: a time for all of it', async (path) => {
    await expect(fetchWith(path, { milliseconds: 300 })).rejects.toMatchObject({
      name: 'NewsqError',
      message: `${base}${path}: no whole answer within 1 s; try it again later`,
    });
  });

  test('a size for what is unpacked', async () => {
    await expect(fetchWith('/gzip.txt', { bytes: 10 })).rejects.toMatchObject({ trouble: 'limit' });
    await expect(fetchWith('/a.txt', { bytes: ARTICLE.length })).resolves.toMatchObject({ url: `${base}/a.txt` });
  });

  test('redirects', async () => {
    await expect(fetchWith('/to', { redirects: 0 })).rejects.toThrow('is redirected over 0 times');
  });
});
