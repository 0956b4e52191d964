import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/cli/inputs.js';
import { readFile } from '../../src/read/files.js';
import { bzip2, gzip, tar, zip } from '../helpers/archives.js';

const KENYA = 'Kenya and Chad opened talks on Friday.\n';
const NIGER = 'Niger spoke.\n';

interface Outcome {
  /** "a.zip|b.txt: Kenya spoke." */
  readonly articles: string[];
  readonly failed: string[];
  readonly noted: string[];
}

/** Reads a file in memory, in pieces of some size. */
async function read(
  path: string,
  bytes: Uint8Array,
  {
    piece = 1 << 16,
    from = null,
    exclude = [],
  }: { piece?: number; from?: string | null; exclude?: readonly string[] } = {},
): Promise<Outcome> {
  const [articles, failed, noted]: [string[], string[], string[]] = [[], [], []];
  const notes = {
    fail: (error: unknown) => failed.push((error as Error).message),
    doubt: (where: string, what: string) => failed.push(`${where}: ${what}`),
    note: (message: string) => noted.push(message),
  };
  const input = { open: () => pieces(bytes, piece) };
  for await (const { raw } of readInput(path, { from, encoding: null, exclude }, input, notes)) {
    const { path: file, member } = raw.source;
    articles.push(`${[file, member].filter(Boolean).join('|')}: ${raw.text.trim()}`);
  }
  return { articles, failed, noted };
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = (articles: string[], noted: string[] = []): Outcome => ({ articles, failed: [], noted });
const refused = (message: string, articles: string[] = []): Outcome => ({ articles, failed: [message], noted: [] });
const kenya = KENYA.trim();
const niger = NIGER.trim();

describe('what is packed is unpacked, by its content', () => {
  test.each<[string, string, Uint8Array, Outcome]>([
    ['gzip', 'a.txt.gz', gzip(KENYA), whole([`a.txt.gz: ${kenya}`])],
    ['gzip by another name', 'a.txt', gzip(KENYA), whole([`a.txt: ${kenya}`])],
    ['gzip from standard input', '-', gzip(KENYA), whole([`-: ${kenya}`])],
    ['several members of gzip', 'a.gz', Buffer.concat([gzip(KENYA), gzip(NIGER)]), whole([`a.gz: ${KENYA}${niger}`])],
    ['gzip of nothing', 'a.txt.gz', gzip(''), whole(['a.txt.gz: '])],
    [
      'records in gzip',
      'a.ndjson.gz',
      gzip(`{"text":"${kenya}"}\n{"text":"${niger}"}\n`),
      whole([`a.ndjson.gz: ${kenya}`, `a.ndjson.gz: ${niger}`]),
    ],
    ['bzip2', 'a.txt.bz2', bzip2.kenya, whole([`a.txt.bz2: ${kenya}`])],
    [
      'several streams of bzip2',
      'a.bz2',
      Buffer.concat([bzip2.kenya, bzip2.empty, bzip2.niger]),
      whole([`a.bz2: ${KENYA}${niger}`]),
    ],
    ['bzip2 with zeros after it', 'a.bz2', Buffer.concat([bzip2.kenya, Buffer.alloc(9)]), whole([`a.bz2: ${kenya}`])],
    ['bzip2 of nothing', 'a.bz2', bzip2.empty, whole(['a.bz2: '])],
    [
      'zip, in its order',
      'a.zip',
      zip({ 'b/c.txt': KENYA, 'b/': '', 'a.txt': NIGER }),
      whole([`a.zip|b/c.txt: ${kenya}`, `a.zip|a.txt: ${niger}`]),
    ],
    ['zip that packs nothing', 'a', zip({ 'a.txt': KENYA }, 0), whole([`a|a.txt: ${kenya}`])],
    [
      'zip with a comment that looks like its end',
      'a.zip',
      withComment(zip({ 'a.txt': KENYA }), 'PK and other words, some of them long'),
      whole([`a.zip|a.txt: ${kenya}`]),
    ],
    ['a folder of Windows', 'a.zip', zip({ 'b\\c.txt': KENYA }), whole([`a.zip|b/c.txt: ${kenya}`])],
    ['zip of nothing', 'a.zip', zip({}), whole([], ['a.zip: holds no files'])],
    [
      'what is no article',
      'a.zip',
      zip({
        'a.txt': KENYA,
        '.git/config': 'x',
        '__MACOSX/._a.txt': 'x',
        'b.png': 'x',
        'table.xlsx': 'x',
        scan: Buffer.from('\x89PNG\r\n', 'latin1'),
      }),
      whole([`a.zip|a.txt: ${kenya}`], ['a.zip: 2 hidden files and 3 files of other kinds left out']),
    ],
    [
      'tar',
      'a.tar',
      tar({ './b/c.txt': KENYA, 'b/': '', 'a.txt': NIGER }, { 'b/': '5', 'a.txt': '7' }),
      whole([`a.tar|b/c.txt: ${kenya}`, `a.tar|a.txt: ${niger}`]),
    ],
    [
      'tar with links, symbolic or not, and a device',
      'a.tar',
      tar({ 'a.txt': KENYA, 's.txt': '', 'h.txt': '', 'd.txt': '' }, { 's.txt': '2', 'h.txt': '1', 'd.txt': '3' }),
      whole([`a.tar|a.txt: ${kenya}`], ['a.tar: 1 file of another kind and 2 links to files left out']),
    ],
    [
      'zip with a symbolic link of Unix',
      'a.zip',
      zipSync({ 'a.txt': strToU8(KENYA), 's.txt': [strToU8('a.txt'), { os: 3, attrs: 0o120777 << 16 }] }),
      whole([`a.zip|a.txt: ${kenya}`], ['a.zip: 1 link to a file left out']),
    ],
    ['tar in gzip', 'a.tgz', gzip(tar({ 'a.txt': KENYA })), whole([`a.tgz|a.txt: ${kenya}`])],
    [
      'tar with a long name',
      'a.tar',
      tar({ [`${'b'.repeat(120)}.txt`]: KENYA }),
      whole([`a.tar|${'b'.repeat(120)}.txt: ${kenya}`]),
    ],
    [
      'tar with what is no article',
      'a.tar',
      tar({ 'a.png': 'x'.repeat(2000), 'b.txt': KENYA }),
      whole([`a.tar|b.txt: ${kenya}`], ['a.tar: 1 file of another kind left out']),
    ],
    ['gzip in zip', 'a.zip', zip({ 'b.txt.gz': gzip(KENYA) }), whole([`a.zip|b.txt.gz: ${kenya}`])],
    [
      'zip in zip',
      'a.zip',
      zip({ 'b.zip': zip({ 'c.txt': KENYA }), 'd.txt': NIGER }),
      whole([`a.zip|b.zip/c.txt: ${kenya}`, `a.zip|d.txt: ${niger}`]),
    ],
    ['three deep', 'a.gz', gzip(gzip(gzip(KENYA))), whole([`a.gz: ${kenya}`])],
  ])('%s', async (_, path, bytes, outcome) => {
    expect(await read(path, bytes)).toEqual(outcome);
    expect(await read(path, bytes, { piece: 5000 })).toEqual(outcome);
  });

  test('--from says what is inside', async () => {
    const bytes = zip({ 'a.txt': `{"text":"${kenya}"}\n`, 'b.txt': `{"text":"${niger}"}` });
    expect(await read('a.zip', bytes, { from: 'ndjson' })).toEqual(
      whole([`a.zip|a.txt: ${kenya}`, `a.zip|b.txt: ${niger}`]),
    );
  });

  test('globs choose among the files of an archive', async () => {
    const bytes = zip({ 'a.txt': KENYA, 'old/b.txt': NIGER });
    expect(await read('a.zip', bytes, { exclude: ['old'] })).toEqual(whole([`a.zip|a.txt: ${kenya}`]));
  });
});

describe('what cannot be unpacked is said in one line', () => {
  test.each<[string, string, Uint8Array, Outcome]>([
    [
      'gzip that is cut off',
      'a.gz',
      gzip(KENYA.repeat(9)).subarray(0, 40),
      refused('a.gz: is cut off: the packed data has no end; get the file again'),
    ],
    ...['a.gz', 'a.ndjson.bz2', 'a.zip', 'a.tgz', 'a.TAR'].map((name): [string, string, Uint8Array, Outcome] => [
      `nothing at all: ${name}`,
      name,
      new Uint8Array(),
      refused(`${name}: is empty; get the file again`),
    ]),
    [
      'bzip2 of which there is only its mark',
      'a.bz2',
      Buffer.from('BZh91'),
      refused('a.bz2: is cut off: the packed data has no end; get the file again'),
    ],
    [
      'gzip that is damaged',
      'a.gz',
      changed(gzip(KENYA), 20),
      refused('a.gz: the packed data is damaged; get the file again'),
    ],
    [
      'records before a cut are read',
      'a.ndjson.gz',
      gzip(incompressible(4000)).subarray(0, 90_000),
      expect.objectContaining({
        articles: expect.arrayContaining(['a.ndjson.gz: Kenya 0']),
        failed: ['a.ndjson.gz: is cut off: the packed data has no end; get the file again'],
      }) as unknown as Outcome,
    ],
    [
      'bzip2 that is cut off',
      'a.bz2',
      bzip2.kenya.subarray(0, 50),
      refused('a.bz2: is cut off: the packed data has no end; get the file again'),
    ],
    [
      'bzip2 that is damaged',
      'a.bz2',
      changed(bzip2.kenya, 40),
      refused('a.bz2: the packed data is damaged; get the file again'),
    ],
    [
      'bzip2 with a wrong checksum',
      'a.bz2',
      changed(bzip2.kenya, bzip2.kenya.length - 3),
      refused('a.bz2: the packed data is damaged; get the file again'),
    ],
    [
      'zip that is cut off',
      'a.zip',
      zip({ 'a.txt': KENYA }).subarray(0, 60),
      refused('a.zip: the zip archive is damaged or cut off; get the file again'),
    ],
    [
      'a file in zip that is damaged',
      'a.zip',
      changed(zip({ 'a.txt': KENYA, 'b.txt': NIGER }, 0), 40),
      refused('a.zip: a.txt: the zip archive is damaged or cut off; get the file again', [`a.zip|b.txt: ${niger}`]),
    ],
    [
      'a file in zip that is encrypted',
      'a.zip',
      encrypted(zip({ 'a.txt': KENYA })),
      refused('a.zip: a file in it is encrypted; unpack it with its password, and give its files'),
    ],
    [
      'files in zip that are encrypted',
      'a.zip',
      encrypted(zip({ 'a.txt': KENYA, 'b.txt': NIGER })),
      refused('a.zip: 2 files in it are encrypted; unpack it with its password, and give its files'),
    ],
    [
      'a file in zip that is packed by another method',
      'a.zip',
      withMethod(zip({ 'a.txt': KENYA }), 14),
      refused('a.zip: a.txt: is packed by a method that newsq does not read (14); unpack it first'),
    ],
    [
      'a file in zip that another program should have read',
      'a.zip',
      zip({ 'a.txt': Buffer.from('\x89PNG\r\n', 'latin1'), 'b.txt': KENYA }),
      refused('a.zip: a.txt: is a picture; read its text first with OCR', [`a.zip|b.txt: ${kenya}`]),
    ],
    [
      'a record in a file in zip',
      'a.zip',
      zip({ 'a.ndjson': '{"text":"Kenya spoke."}\n{}\n' }),
      refused('a.zip: a.ndjson:2: the record has no "text"; name its field with --text-field (it has no fields)', [
        'a.zip|a.ndjson: Kenya spoke.',
      ]),
    ],
    [
      'tar that is cut off',
      'a.tar',
      tar({ 'a.txt': KENYA.repeat(40) }).subarray(0, 900),
      refused('a.tar: the tar archive is damaged or cut off; get the file again'),
    ],
    [
      'tar with a header that is none',
      'a.tar',
      changed(tar({ 'a.txt': KENYA }), 130),
      refused('a.tar: the tar archive is damaged or cut off; get the file again'),
    ],
    ['four deep', 'a', gzip(gzip(gzip(gzip(KENYA)))), refused('a: is packed over 3 times; unpack it first')],
    [
      'other ways of packing',
      'a.xz',
      Buffer.from('\xfd7zXZ\0 and more', 'latin1'),
      refused('a.xz: is compressed; give what "xz -dc" prints'),
    ],
    [
      'other archives',
      'a.rar',
      Buffer.from('Rar!\x1a\x07\0 and more', 'latin1'),
      refused('a.rar: is a RAR archive; unpack it first'),
    ],
  ])('%s', async (_, path, bytes, outcome) => expect(await read(path, bytes)).toEqual(outcome));
});

test.each([
  ['a first part that is its types', { '[Content_Types].xml': '<Types/>', 'a.txt': KENYA }],
  ['a later part that is its types', { 'a.txt': KENYA, '[Content_Types].xml': '<Types/>' }],
  ['a mimetype', { mimetype: 'application/epub+zip', 'a.txt': KENYA }],
])('an office document, by %s, is no archive', async (_, files) => {
  const { articles, failed } = await read('a', zip(files, 0));
  expect([articles, failed.length]).toEqual([[], 1]);
});

describe('what unpacks to too much is refused, and nothing after it is unpacked', () => {
  const limits = { archive: 100_000, total: 3_000_000, ratio: 20, free: 1_000_000 };
  const many = (size: number) => `{"text":"${'Kenya '.repeat(10)}"}\n`.repeat(size / 73);

  async function limited(path: string, bytes: Uint8Array): Promise<{ count: number; failed: unknown[] }> {
    const failed: unknown[] = [];
    let count = 0;
    const notes = { fail: (error: unknown) => failed.push(error), doubt: () => {} };
    async function* all() {
      yield bytes;
    }
    try {
      for await (const _ of readFile(
        all(),
        { path, name: path, where: path },
        { from: null, encoding: null, limits },
        notes,
      ))
        count++;
    } catch (error) {
      failed.push(error);
    }
    return { count, failed };
  }

  test.each<[string, string, Uint8Array, string]>([
    ['gzip', 'a.ndjson.gz', gzip(many(2_000_000)), 'a.ndjson.gz: unpacks to over 20 times its size'],
    ['a file in zip', 'a.zip', zip({ 'a.ndjson': many(2_000_000) }), 'a.zip: a.ndjson: unpacks to over 20 times'],
    [
      'many files in zip',
      'a.zip',
      zip(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, 'Kenya '.repeat(10_000)]))),
      'a.zip: 16.txt: unpacks to over 20 times its size',
    ],
    [
      'an archive in an archive',
      'a.zip',
      zip({ 'a.zip': zip({ 'a.ndjson.gz': gzip(many(2_000_000)) }), 'b.zip': zip({ 'c.txt': many(2_000_000) }) }),
      'a.zip: a.zip: a.ndjson.gz: unpacks to over 20 times its size',
    ],
    ['a large archive', 'a.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(200_000)]), 'a.zip: over 0 MB'],
  ])('%s', async (_, path, bytes, message) => {
    const { failed } = await limited(path, bytes);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ name: 'NewsqError', trouble: 'limit' });
    expect((failed[0] as Error).message).toContain(message);
  });

  test('what is under the limits is read', async () => {
    expect(await limited('a.ndjson.gz', gzip(many(73_000)))).toEqual({ count: 1000, failed: [] });
  });

  test('bzip2 that unpacks 50 bytes to 45 MB', async () => {
    const spaces = Buffer.from('QlpoOTFBWSZTWUYu4qMBWKsQIMAAEAAACCAAMMwFKaZSSFJsVJIUni7kinChIIxdxUY=', 'base64');
    const { failed } = await limited('a.bz2', spaces);
    expect(failed).toMatchObject([
      { message: 'a.bz2: unpacks to over 2 MB; unpack what you need of it, and give that' },
    ]);
  });
});

/** A byte of a file is another. */
function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0x5a : byte));
}

/** Records that do not pack well. */
function incompressible(count: number): string {
  let state = 1;
  const records = Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 8 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state.toString(36);
    });
    return JSON.stringify({ text: `Kenya ${index}`, id: words.join('') });
  });
  return records.join('\n');
}

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const copy = Buffer.concat([bytes, Buffer.from(comment)]);
  copy.writeUInt16LE(comment.length, bytes.length - 2);
  return copy;
}

/** Changes each entry of the directory. */
function inDirectory(bytes: Uint8Array, change: (copy: Buffer, at: number) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 1)) change(copy, at);
  return copy;
}

function encrypted(bytes: Uint8Array): Uint8Array {
  return inDirectory(bytes, (copy, at) => copy.writeUInt16LE(1, at + 8));
}

function withMethod(bytes: Uint8Array, method: number): Uint8Array {
  return inDirectory(bytes, (copy, at) => copy.writeUInt16LE(method, at + 10));
}
