import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';

const BODY = 'The ministers met in the old hall on Monday and spoke of the bridge.';

/** A text line by line, each with the kind of block it is. */
const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'headline and text',
    [
      ['title', 'Ministers meet in Geneva'],
      ['body', BODY],
    ],
  ],
  [
    'a headline that stands twice',
    [
      ['title', 'Ministers meet in Geneva'],
      ['title', 'Ministers meet in Geneva'],
      ['body', BODY],
    ],
  ],
  [
    'a section label',
    [
      ['label', 'World'],
      ['title', 'Ministers meet in Geneva'],
      ['body', BODY],
    ],
  ],
  [
    'a byline',
    [
      ['title', 'Ministers meet in Geneva'],
      ['byline', 'By Ann Lee and Bo Berg'],
      ['body', BODY],
    ],
  ],
  [
    'a byline and a date',
    [
      ['title', 'Ministers meet'],
      ['byline', 'By Ann Lee'],
      ['date', 'Published: 17 September 2020'],
      ['body', BODY],
    ],
  ],
  [
    'no headline',
    [
      ['body', BODY],
      ['body', BODY],
    ],
  ],
  [
    'a headline in Title Case with a stop',
    [
      ['title', 'Ministers Meet In Geneva.'],
      ['body', BODY],
    ],
  ],
  [
    'a dateline',
    [
      ['title', 'Ministers meet.'],
      ['body', `GENEVA (AP) - ${BODY}`],
    ],
  ],
  [
    'a source at the end',
    [
      ['title', 'Ministers meet'],
      ['body', BODY],
      ['source', 'Source: example.org'],
    ],
  ],
  [
    'a caption, a byline without "By" and a credit',
    [
      ['title', 'Ministers meet in Geneva'],
      ['caption', 'FILE PHOTO: The hall in Geneva, May 4, 2019. REUTERS/Jane Roe'],
      ['byline', 'Ann Lee, Reuters'],
      ['body', `GENEVA (Reuters) - ${BODY}`],
      ['body', BODY],
      ['credit', '(Reporting by Ann Lee; Editing by Bo Berg)'],
    ],
  ],
  [
    'captions and credits further down',
    [
      ['title', 'Ministers meet in Geneva'],
      ['body', BODY],
      ['caption', 'The hall in Geneva. (AP Photo/Jane Roe, File)'],
      ['credit', 'Jane Roe/AFP via Getty Images'],
      ['byline', 'By Ann Lee'],
      ['body', BODY],
      ['credit', '© 2021 The Oslo Courier. All rights reserved.'],
    ],
  ],
  [
    'text that ends with the desk',
    [
      ['title', 'Ministers meet in Geneva'],
      ['body', `${BODY} (Reporting by Ann Lee)`],
      ['body', `${BODY} (Reuters)`],
    ],
  ],
  [
    'a table without running text',
    [
      ['title', 'Scores'],
      ['body', 'Ajax 3 1'],
      ['body', 'PSV 2 2'],
    ],
  ],
  ['one paragraph', [['body', BODY]]],
];

test.each(rows)('%s', (_, lines) => {
  for (const gap of ['\n', '\n\n', '\r\n']) {
    const text = lines.map(([, line]) => line).join(gap);
    const { blocks } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
    expect(blocks.map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual(lines);
  }
});

test('the title is the first of two headlines, and its span the slice', () => {
  const text = `World\nMinisters meet in Geneva\nA bridge is promised\n${BODY}`;
  const { title, titleSpan } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
  expect(title).toBe('Ministers meet in Geneva');
  expect(text.slice(titleSpan!.start, titleSpan!.end)).toBe(title);
});

describe("a record's title", () => {
  const read = (text: string, title: string) =>
    readArticle({ text, title, source: { path: '-', id: '1', format: 'ndjson' } });

  test('stands above the text, and every offset counts from it', () => {
    const article = read(BODY, 'Talks');
    expect(article).toMatchObject({ text: `Talks\n\n${BODY}`, title: 'Talks', titleSpan: { start: 0, end: 5 } });
    const alone = readArticle({ text: BODY, source: { path: '-', id: '1', format: 'ndjson' } });
    expect(article.blocks.slice(1).map(({ start, end }) => article.text.slice(start, end))).toEqual(
      alone.blocks.map(({ start, end }) => BODY.slice(start, end)),
    );
    expect(article.dateline && article.text.slice(article.dateline.start, article.dateline.end)).toBe(
      alone.dateline?.text ?? null,
    );
  });

  test.each([
    ['Talks end in Geneva', 'Talks end in Geneva\n\nKenya spoke.'],
    ['Talks end in Geneva.', 'TALKS END IN GENEVA.\nKenya spoke.'],
    [' Talks end ', 'Talks end'],
  ])('%j is not put above a text that starts with it', (title, text) => {
    const article = read(text, title);
    expect(article.text).toBe(text);
    expect(article.blocks[0]).toMatchObject({ kind: 'title', start: 0 });
    expect(article.title).toBe(text.split('\n')[0]);
  });

  test('of white space is no title', () => expect(read('Kenya spoke.', ' \n').text).toBe('Kenya spoke.'));
});

test.each([
  [{ path: 'news/2020-09-17.json', record: 0 }, undefined, '2020-09-17', 'filename'],
  [{ path: '20200917.ndjson', line: 3 }, undefined, '2020-09-17', 'filename'],
  [{ path: '-', url: 'https://example.org/2020/09/17/talks' }, undefined, '2020-09-17', 'url'],
  [{ path: '2021-01-01.ndjson', url: 'https://example.org/2020/09/17/talks' }, undefined, '2020-09-17', 'url'],
  [{ path: '2021-01-01.ndjson' }, '2020-09-17', '2020-09-17', 'metadata'],
  [{ path: '2020-13-45.json' }, undefined, null, 'none'],
])('the anchor of %j with date %j is %j, from %s', (place, date, day, from) => {
  const { anchor } = readArticle({
    text: 'It was Friday.',
    source: { ...place, id: null, format: 'json' },
    ...(date ? { date } : {}),
  });
  expect(anchor).toEqual({ date: day, from });
});

test.each([
  ['2020-10-01', '2020-09-17'], // two weeks after it was filed
  ['2020-10-02', 'XXXX-09-17'],
  ['2020-09-03', '2020-09-17'],
  ['2020-09-02', 'XXXX-09-17'],
  ['2021-01-01', 'XXXX-09-17'],
])('a dateline of Sept. 17 in an article with %s is of %s', (day, filed) => {
  const text = `BEIJING, Sept. 17 (Xinhua) -- The talks are set for ${day}.`;
  const { dateline } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
  expect(dateline?.date).toBe(filed);
});

test('blocks that the format marks are taken as they are', () => {
  const text = 'A caption\nKenya spoke. Chad did not.';
  const marked = [
    { start: 0, end: 9, kind: 'label' },
    { start: 10, end: text.length },
  ] as const;
  const { blocks } = readArticle({ text, blocks: marked, source: { path: 'a.html', id: null, format: 'html' } });
  expect(blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['label', 'A caption'],
    ['body', 'Kenya spoke. Chad did not.'],
  ]);
});

test('what is invisible is no part of a headline, and a line of nothing else parts paragraphs', () => {
  const text = `\ufeff\u200bMinisters meet in Geneva\u2060\n\u200b\n${BODY}\n\u00a0\u200b\n`;
  const { title, blocks } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
  expect(title).toBe('Ministers meet in Geneva');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Ministers meet in Geneva', BODY]);
});
