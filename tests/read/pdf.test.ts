import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';
import { type Drawn, lines, type PdfOptions, pdf } from '../helpers/pdf.js';
import { readFile } from '../helpers/read-file.js';

/** The title and the paragraphs of a PDF that is read without a word. */
async function read(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}) {
  const { articles, said } = await readFile('a.pdf', pdf(pages, options));
  expect(said).toEqual([]);
  const [{ title, text, blocks = [] }] = articles as [(typeof articles)[number]];
  return [title ?? null, ...blocks.map(({ start, end }) => text.slice(start, end))];
}

/** Lines as wide as a column of a newspaper. */
const HULL = [
  'Hull stays open, the owner of',
  'the port said on Monday after',
  'a long meeting of its board in',
  'the town hall, and no ship will',
  'wait for more than an hour.',
];
const OSLO = [
  'Oslo is to open a bridge that',
  'was built in four years by two',
  'hundred people, the mayor of',
  'the city said on Tuesday, and',
  'trains will cross it in May.',
];
const LIMA = [
  'Lima has more rain than in any',
  'other year, and its schools are',
  'to close until Friday, teachers',
  'said after they had met with a',
  'minister in the town of Callao.',
];
const whole = (texts: readonly string[]) => texts.join(' ');

describe('paragraphs', () => {
  const [first, second] = [
    lines(['Hull stays open, said Greta Lindqvist on Monday after a long meeting of its', 'board.']),
    ['No ship will wait for more than an hour, she said to the people of the town,', 'who had come to hear her.'],
  ];
  const body = [
    null,
    'Hull stays open, said Greta Lindqvist on Monday after a long meeting of its board.',
    whole(second),
  ];
  test.each<[string, Drawn[], (string | null)[]]>([
    ['parted by a space', [...first, ...lines(second, { y: 660 })], body],
    [
      'parted by an indent',
      [...first, ...lines(second.slice(0, 1), { x: 90, y: 673.6 }), ...lines(second.slice(1), { y: 660.4 })],
      body,
    ],
    ['parted by a line that ends early', [...first, ...lines(second, { y: 673.6 })], body],
    [
      'a list',
      lines([
        'They agreed that',
        '• no ship will wait for more than an hour, as ships had until now,',
        'and',
        '• the port stays open.',
      ]),
      [
        null,
        'They agreed that',
        '• no ship will wait for more than an hour, as ships had until now, and',
        '• the port stays open.',
      ],
    ],
    [
      'a numbered list',
      lines(['1. No ship will wait.', '2. The port stays open.']),
      [null, '1. No ship will wait.', '2. The port stays open.'],
    ],
    [
      'a line in pieces',
      [
        { text: 'Hull stays', x: 72, y: 700 },
        { text: 'open, Lee', x: 126, y: 700, bold: true },
        { text: 'said', x: 180, y: 700 },
        { text: '.', x: 200.5, y: 700 },
      ],
      [null, 'Hull stays open, Lee said.'],
    ],
    [
      'a raised figure',
      [
        { text: 'Hull stays open on March 4', x: 72, y: 700 },
        { text: 'th', x: 205, y: 704, size: 7 },
        { text: 'and later.', x: 220, y: 700 },
      ],
      [null, 'Hull stays open on March 4th and later.'],
    ],
    [
      'what stands in the margin, turned',
      [...first, { text: 'Photo: Ann Lee', x: 40, y: 500, turned: true }],
      body.slice(0, 2),
    ],
  ])('%s', async (_, drawn, expected) => expect(await read([drawn])).toEqual(expected));
});

describe('words that were cut at the end of a line', () => {
  test.each<[string, string, string]>([
    ['the port opened after a meet-', 'ing of the board', 'the port opened after a meeting of the board'],
    ['a strike of the long-', 'term workers', 'a strike of the long-term workers'],
    ['a letter to the vice-', 'president said', 'a letter to the vice-president said'],
    ['said Anne-', 'Marie Berg', 'said Anne-Marie Berg'],
    ['in the years 2019-', '2021 there were', 'in the years 2019-2021 there were'],
    ['the Covid-', '19 tests', 'the Covid-19 tests'],
    ['a state-of-the-', 'art port', 'a state-of-the-art port'],
    // as it is written elsewhere in the document
    ['a cargo-ship and a cargo-', 'ship', 'a cargo-ship and a cargo-ship'],
    ['the port –', 'it is old – opens', 'the port – it is old – opens'],
    ['the port—', 'it is old—opens', 'the port—it is old—opens'],
  ])('%j and %j are %j', async (one, other, text) => {
    // A second column would be none: the lines are few.
    expect(await read([lines([one, other])])).toEqual([null, text]);
  });
});

describe('columns', () => {
  const two = [...lines(HULL, { x: 72 }), ...lines(OSLO, { x: 320 })];
  test('are read one after the other', async () => {
    expect(await read([two])).toEqual([null, whole(HULL), whole(OSLO)]);
  });

  test('three of them', async () => {
    const three = [HULL, OSLO, LIMA].flatMap((text, i) => lines(text, { x: 50 + i * 180 }));
    expect(await read([three])).toEqual([null, whole(HULL), whole(OSLO), whole(LIMA)]);
  });

  test('below a headline that goes across them', async () => {
    const headline: Drawn = { text: 'A port, a bridge and more news of the day', x: 72, y: 740, size: 22, bold: true };
    expect(await read([[headline, ...two]])).toEqual([headline.text, whole(HULL), whole(OSLO)]);
  });

  test('above and below a line that goes across them', async () => {
    const across = lines(
      ['A line of text that goes across both of the columns from the left to the right of the page.'],
      { y: 620 },
    );
    const below = [...lines(LIMA, { x: 72, y: 590 }), ...lines(HULL, { x: 320, y: 590 })];
    expect(await read([[...two, ...across, ...below]])).toEqual([
      null,
      whole(HULL),
      whole(OSLO),
      across[0]!.text,
      whole(LIMA),
      whole(HULL),
    ]);
  });

  test('a paragraph goes on in the next column, and on the next page', async () => {
    const cut = [...HULL.slice(0, 4), 'wait for more than one hour in'];
    const rest = ['the harbor, it said.', ...OSLO.slice(0, 3), 'the city said on the Tues-'];
    const page = [...lines(cut, { x: 72 }), ...lines(rest, { x: 320 })];
    const next = lines(['day after the others did, and it', 'was late.']);
    const [, ...paragraphs] = await read([page, next]);
    expect(paragraphs).toEqual([
      `${whole(cut)} the harbor, it said.`,
      `${whole(OSLO.slice(0, 3))} the city said on the Tuesday after the others did, and it was late.`,
    ]);
  });

  test('the cells of a table are none', async () => {
    const rows = ['Hull', 'Oslo', 'Lima', 'Rome', 'Bonn'].flatMap((port, i) => [
      { text: port, x: 72, y: 700 - 14 * i },
      { text: `${i}2`, x: 300, y: 700 - 14 * i },
    ]);
    const [, text] = await read([rows]);
    expect(text).toMatch(/^Hull 02 Oslo 12/);
  });
});

describe('running heads, feet and page numbers are no text', () => {
  const pageOf = (i: number, ...extra: Drawn[]): Drawn[] => [
    ...lines([`Part ${'one two three four'.split(' ')[i]} is about a port that opened in the year of the flood.`]),
    ...extra,
  ];
  const count = [0, 1, 2, 3];
  const parts = count.map((i) => pageOf(i)[0]!.text);
  test.each<[string, (i: number) => Drawn[]]>([
    ['a head', () => [{ text: 'The Hull Courier', x: 72, y: 770 }]],
    ['a head with its page', (i) => [{ text: `The Hull Courier ${i + 1}`, x: 72, y: 770 }]],
    ['heads that take turns', (i) => [{ text: i % 2 ? 'News' : 'The Hull Courier', x: i % 2 ? 500 : 72, y: 770 }]],
    ['a foot', (i) => [{ text: `© Northsea Ports, page ${i + 1}`, x: 72, y: 30 }]],
    ['a page number', (i) => [{ text: String(i + 7), x: 300, y: 30 }]],
    ['a page number of some', (i) => [{ text: `Page ${i + 1} of 4`, x: 300, y: 30 }]],
    ['a page number between dashes', (i) => [{ text: `– ${i + 1} –`, x: 300, y: 770 }]],
    [
      'what a browser prints',
      (i) => [
        { text: '3/4/2021', x: 30, y: 780, size: 8 },
        { text: 'Strike in Hull', x: 250, y: 780, size: 8 },
        { text: 'https://a.example/strike', x: 30, y: 15, size: 8 },
        { text: `${i + 1}/4`, x: 560, y: 15, size: 8 },
      ],
    ],
  ])('%s', async (_, furniture) => {
    expect(await read(count.map((i) => pageOf(i, ...furniture(i))))).toEqual([null, ...parts]);
  });

  test('on a page by itself a number is one too', async () => {
    expect(await read([pageOf(0, { text: '7', x: 300, y: 30 })])).toEqual([null, parts[0]]);
  });

  test('what is on one page is text', async () => {
    const pages = count.map((i) => pageOf(i, ...(i === 0 ? [{ text: 'Hull is in the north.', x: 72, y: 770 }] : [])));
    expect(await read(pages)).toEqual([null, 'Hull is in the north.', ...parts]);
  });
});

describe('the title', () => {
  const body = lines(['Hull stays open, the owner of the port said on Monday.']);
  const large = (text: string, y = 740, size = 20): Drawn => ({ text, x: 72, y, size, bold: true });
  test.each<[string, Drawn[], PdfOptions, string | null, number]>([
    ['is what is largest', [large('Strike in the port of Hull'), ...body], {}, 'Strike in the port of Hull', 1],
    [
      'on two lines',
      [large('Strike in the port'), large('of Hull', 716), ...body],
      {},
      'Strike in the port of Hull',
      1,
    ],
    [
      'below the name of the paper',
      [large('COURIER', 760, 30), large('Strike in the port of Hull'), ...body],
      {},
      'Strike in the port of Hull',
      2,
    ],
    ['as its properties say', body, { title: 'Strike in Hull' }, 'Strike in Hull', 1],
    [
      'as its properties say and it has too',
      [large('Strike in the Port of Hull', 740, 11), ...body],
      { title: 'Strike in the port of Hull' },
      'Strike in the Port of Hull',
      1,
    ],
    [
      'not that of a template',
      [large('Strike in the port of Hull'), ...body],
      { title: 'Newsletter template spring' },
      'Strike in the port of Hull',
      1,
    ],
    ['not a file’s name', body, { title: 'Microsoft Word - strike_v2.docx' }, null, 1],
    ['none where all is alike', body, {}, null, 1],
  ])('%s', async (_, drawn, options, title, count) => {
    const [found, ...paragraphs] = await read([drawn], options);
    expect([found, paragraphs.length]).toEqual([title, count]);
  });
});

describe('the day', () => {
  const filed = (day: string) => [lines([`HULL, ${day} (AP) – Hull stays open, its owner said on Monday.`])];
  test.each<[string, Drawn[][], string | undefined, string | null]>([
    ['that of the dateline', filed('March 4, 2021'), undefined, '2021-03-04'],
    ['its year is that in which the file was made', filed('March 4'), 'D:20210304091500Z', '2021-03-04'],
    ['also some days later', filed('March 4'), "D:20210310091500-05'00'", '2021-03-04'],
    ['and over the turn of a year', filed('Dec. 30'), 'D:20210102091500Z', '2020-12-30'],
    ['not where it was made much later', filed('March 4'), 'D:20220910091500Z', 'XXXX-03-04'],
    [
      'that on which the file was made says nothing by itself',
      [lines(['Hull stays open.'])],
      'D:20210304091500Z',
      null,
    ],
    ['nor does one that is none', filed('March 4'), 'D:20219999', 'XXXX-03-04'],
  ])('%s', async (_, pages, created, day) => {
    const { articles } = await readFile('a.pdf', pdf(pages, created === undefined ? {} : { created }));
    expect(readArticle(articles[0]!).published).toBe(day);
  });
});

const text = lines(['Hull stays open, the owner of the port said on Monday.']);
const plain = pdf([text]);

describe('a PDF is told by its first bytes', () => {
  test.each<[string, string, Buffer]>([
    ['by its name', 'a.pdf', plain],
    ['by another name', 'a.txt', plain],
    ['from standard input', '-', plain],
    ['with a line above its sign', 'a.pdf', Buffer.concat([Buffer.from('\n\n%!\n'), plain])],
    ['encrypted without a password', 'a.pdf', pdf([text], { password: '' })],
    [
      'with a table of its parts that is wrong',
      'a.pdf',
      Buffer.from(plain.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'),
    ],
  ])('%s', async (_, path, content) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map((article) => [article.text, article.source]), said]).toEqual([
      [[text[0]!.text, { path, id: null, format: 'pdf' }]],
      [],
    ]);
  });
});

describe('refused in a line', () => {
  const damaged = 'is a damaged PDF; save it again, or repair it first, like qpdf or mutool clean';
  const pictures = 'has no text, its pages are pictures; read them first with OCR, like ocrmypdf';
  test.each<[string, Buffer | string, string]>([
    ['pages without text', pdf([[], []]), pictures],
    ['a page of spaces', pdf([[{ text: '   ', x: 72, y: 700 }]]), pictures],
    ['a password', pdf([text], { password: 'x' }), 'is encrypted; save it without its password, like qpdf --decrypt'],
    ['nothing after its sign', '%PDF-1.7\n', damaged],
    ['other bytes after its sign', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xee)]), damaged],
    ['one that is cut off', plain.subarray(0, plain.length - 300), damaged],
    ['an empty file', '', 'is empty; get the file again'],
    ['text by its name', 'Hull stays open.', 'is not what its name says; say what it is with --from, like --from text'],
    ['too many pages', pdf(Array.from({ length: 3001 }, () => [])), 'over 3,000 pages; split it into its articles'],
    [
      'fonts that do not say their letters',
      pdf([text], { isUnreadable: true }),
      'its fonts do not say which letters they show; read it first with OCR, like ocrmypdf --force-ocr',
    ],
  ])('%s', async (_, content, message) => {
    const { articles, said } = await readFile('a.pdf', content);
    expect([articles, said.map((line) => line.replace(/^a\.pdf:? /, ''))]).toEqual([[], [message]]);
  });

  test('more pages without text than with it are a doubt', async () => {
    const { articles, said } = await readFile('a.pdf', pdf([text, [], []]));
    expect(articles.map((article) => article.text)).toEqual([text[0]!.text]);
    expect(said).toEqual(['a.pdf: 2 of its 3 pages have no text; read them first with OCR, like ocrmypdf']);
  });
});

describe('what is made to take long or much is bounded', () => {
  const packed = (content: Buffer): Buffer => {
    const bytes = deflateSync(content);
    const stream = `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes.toString('latin1')}\nendstream`;
    return Buffer.from(
      plain.toString('latin1').replace(/<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/, () => stream),
      'latin1',
    );
  };
  const hello = 'BT /F1 11 Tf 1 0 0 1 72 700 Tm (Hull stays open.) Tj ET\n';

  test('what is packed is read', async () => {
    const { articles } = await readFile('a.pdf', packed(Buffer.from(hello)));
    expect(articles.map((article) => article.text)).toEqual(['Hull stays open.']);
  });

  test.each<[string, () => Buffer, string]>([
    [
      'a part that unpacks a thousandfold',
      () => packed(Buffer.alloc(200 * 2 ** 20, ' ')),
      'a.pdf: unpacks to over 128 MB; save its text first',
    ],
    [
      'a page of millions of lines',
      () => packed(Buffer.from(hello.repeat(200_000))),
      'a.pdf: over 2,000,000 characters; split it into its articles',
    ],
  ])('%s', async (_, make, message) => {
    const { articles, said } = await readFile('a.pdf', make());
    expect([articles, said]).toEqual([[], [message]]);
  });

  test('a long document in good time', async () => {
    const page = (i: number) =>
      [...HULL, ...OSLO, ...LIMA].map((line, at) => `${'abcdefghijklmno'[at]!.repeat(1 + (i % 7))} ${line}`);
    const pages = Array.from({ length: 300 }, (_, i) => [
      ...lines(page(i), { x: 72 }),
      ...lines(page(i + 3), { x: 320 }),
    ]);
    const [, ...paragraphs] = await read(pages);
    expect(paragraphs.join('').length).toBeGreaterThan(150_000);
  }, 20_000);
});
