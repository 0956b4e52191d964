import { expect, test } from 'vitest';
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

test("a record's own title is kept where the text has none", () => {
  const article = readArticle({ text: BODY, title: 'Talks', source: { path: '-', id: '1', format: 'ndjson' } });
  expect(article).toMatchObject({ title: 'Talks', titleSpan: null });
});

test('what is invisible is no part of a headline, and a line of nothing else parts paragraphs', () => {
  const text = `\ufeff\u200bMinisters meet in Geneva\u2060\n\u200b\n${BODY}\n\u00a0\u200b\n`;
  const { title, blocks } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
  expect(title).toBe('Ministers meet in Geneva');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Ministers meet in Geneva', BODY]);
});
