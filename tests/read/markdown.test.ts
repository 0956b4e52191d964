import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';
import { brief, readFile } from '../helpers/read-file.js';

describe('a story in Markdown is an article', () => {
  test.each<[string, string, string, readonly (string | null)[]]>([
    [
      'fields above it, in YAML',
      'a.md',
      '---\ntitle: "Talks: open"\ndate: 2021-03-04T09:15:00+01:00\nauthors:\n  - name: Ann Lee\n  - Bo Hill\nid: 7\n---\n\nKenya spoke.',
      ['Talks: open', '2021-03-04', '7', 'By Ann Lee, Bo Hill\n\nKenya spoke.'],
    ],
    [
      'in JSON',
      'a.md',
      '{\n  "title": "Talks open",\n  "date": "2021-03-04",\n  "author": ["Ann Lee"]\n}\n\nKenya spoke.',
      ['Talks open', '2021-03-04', null, 'By Ann Lee\n\nKenya spoke.'],
    ],
    [
      'the marks of programs that make pages of it',
      'a.md',
      '{% include a.html src="x" %}\n\nKenya {{< ref "a" >}}spoke.\n{: .lead}\n\n{{< figure src="a.jpg" >}}\n\n[[Ann Lee]] and [[Hill|Bo Hill]] left.\n\n![[a.png]]\n\n> [!note] Chad came.',
      [null, null, null, 'Kenya spoke.\n\nAnn Lee and Bo Hill left.\n\nChad came.'],
    ],
    [
      'in TOML',
      'a.markdown',
      '+++\ntitle = \'Talks open\'\ndate = 2021-03-04\nauthor = "Ann Lee"\n+++\n\nKenya spoke.',
      ['Talks open', '2021-03-04', null, 'By Ann Lee\n\nKenya spoke.'],
    ],
    [
      'a list in a line, a folded value, a comment',
      'a.md',
      '---\r\nauthor: [Ann Lee, "Bo Hill"]\r\ntitle: >\r\n  Talks\r\n  open\r\ndate: 4 March 2021 # a Thursday\r\n---\r\nKenya spoke.',
      ['Talks open', '2021-03-04', null, 'By Ann Lee, Bo Hill\n\nKenya spoke.'],
    ],
    [
      'a heading that is the title once more',
      'a.md',
      '---\ntitle: Talks open\n---\n\n# *Talks* open\n\nKenya spoke.',
      ['Talks open', null, null, 'Kenya spoke.'],
    ],
    [
      'a heading that is another',
      'a.md',
      '---\ntitle: Talks open\n---\n\n# A first day\n\nKenya spoke.',
      ['Talks open', null, null, 'A first day\n\nKenya spoke.'],
    ],
    ['a heading alone', 'a.md', '# Talks **open**\n\nKenya spoke.', ['Talks open', null, null, 'Kenya spoke.']],
    ['a line below it', 'a.md', 'Talks open\n==========\n\nKenya spoke.', ['Talks open', null, null, 'Kenya spoke.']],
    [
      'no heading at its start',
      'a.md',
      'Kenya spoke.\n\n## Next\n\nChad left.',
      [null, null, null, 'Kenya spoke.\n\nNext\n\nChad left.'],
    ],
    [
      'links, emphasis, pictures, code, entities and the marks of notes are no text',
      'a.md',
      'Kenya **spoke** [to `x`](https://a.example "t"), *and* Chad[^1] &amp; Niger\n__left__ ~~late~~ <b>now</b>.\n\n![A hall](a.png)\n\n[^1]: A note.\n\n[ref]: https://a.example',
      [null, null, null, 'Kenya spoke to x, and Chad & Niger left late now.\n\nA note.'],
    ],
    [
      'lists, loose and nested, and quotations',
      'a.md',
      '1. One\n\n2. Two\n\n   more of it\n\n- A\n  - B\n\n> Kenya spoke.\n\n***\n\nChad left.',
      [null, null, null, '1. One\n\n2. Two\n\n   more of it\n\n• A\n\n  • B\n\nKenya spoke.\n\nChad left.'],
    ],
    [
      'words with marks in them',
      'a.md',
      'It is 5 * 3 = 15, \\*not\\* snake_case_.',
      [null, null, null, 'It is 5 * 3 = 15, *not* snake_case_.'],
    ],
    // told by what stands above
    [
      'in a text',
      'a.txt',
      '---\ntitle: Talks open\n---\n\nKenya **spoke**.',
      ['Talks open', null, null, 'Kenya spoke.'],
    ],
    [
      'without a name',
      '-',
      '---\nlayout: post\ndate: 2021-03-04\n---\n\nKenya **spoke**.',
      [null, '2021-03-04', null, 'Kenya spoke.'],
    ],
    ['nothing at all', 'a.md', '', [null, null, null, '']],
  ])('%s', async (_, path, content, expected) => {
    const { articles, said } = await readFile(path, content);
    expect(said).toEqual([]);
    expect(articles.map(brief)).toEqual([expected]);
    expect(articles[0]!.source.format).toBe('markdown');
  });

  test('its newspaper and its address', async () => {
    const { articles } = await readFile(
      'a.md',
      '---\nsource: The Oslo Courier\nlink: https://a.example/1\n---\nKenya spoke.',
    );
    expect(articles[0]!.source).toMatchObject({ publisher: 'The Oslo Courier', url: 'https://a.example/1' });
  });

  test('no heading of it is taken for its title', async () => {
    const { articles } = await readFile('a.md', '# Talks open\n\n## A first day\n\nKenya spoke.');
    const { title, blocks } = readArticle(articles[0]!);
    expect([title, blocks.map(({ kind }) => kind)]).toEqual(['Talks open', ['title', 'body', 'body']]);
  });
});

describe('what is no Markdown for certain is text', () => {
  test.each([
    '---\n\nKenya spoke.\n\n---\n\nChad left.',
    '---\nKenya: a country\n---\n\nKenya spoke.',
    'Talks open\n---\ntitle: a word\n---\nKenya spoke.',
    '---\ntitle: a word, she said, and nothing below it.\n\nKenya spoke.',
    '# Talks\n\nKenya spoke.',
    '* * *\n\nKenya spoke.',
  ])('%j', async (content) => {
    const { articles, said } = await readFile('a.txt', content);
    expect([articles.map(({ source, text }) => [source.format, text]), said]).toEqual([[['text', content]], []]);
  });

  test.each([
    ['<!doctype html><html><body><p>Kenya spoke to Chad in Oslo on Monday, and Niger left.</p></body></html>', 'html'],
    ['{"text": "Kenya spoke."}', 'json'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nKenya spoke.', 'markdown'],
  ])('a name that says Markdown: %j is %s', async (content, format) => {
    const { articles } = await readFile('a.md', content);
    expect(articles.map(({ source }) => source.format)).toEqual([format]);
  });
});

describe('a damaged or hostile file', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a day that is none',
      '---\ntitle: Talks\ndate: soon\n---\nKenya spoke.',
      ['Kenya spoke.'],
      ['a.md: the date above the text is not a day, left out; write it like 2020-09-17'],
    ],
    [
      'fields without an end',
      '---\ntitle: Talks\nKenya spoke.',
      ['title: Talks Kenya spoke.'],
      ['a.md: the fields above the text have no end, read as text; put a line of "---" below them'],
    ],
    [
      'quotations in quotations',
      `${'> '.repeat(100_000)}a`,
      [],
      ['a.md: its lists or quotations are nested too deep; no article is, check the file'],
    ],
    [
      'lists in lists',
      `${'- '.repeat(100_000)}a`,
      [],
      ['a.md: its lists or quotations are nested too deep; no article is, check the file'],
    ],
    ['a long rule', `${'* '.repeat(100_000)}\n\nKenya spoke.`, ['Kenya spoke.'], []],
    ['fields without values', '---\n---\n', [''], []],
  ])('%s', async (_, content, texts, messages) => {
    const { articles, said } = await readFile('a.md', content);
    expect([articles.map(({ text }) => text), said]).toEqual([texts, messages]);
  });

  test.each([
    '[',
    '![',
    '*a **a ',
    '`a``b',
    '<',
    '<a ',
    '[a](',
    '~~a',
    '*_a',
    '_a',
    '**a',
    '-><!--!',
    '<!--!\n',
    '&',
    '\\',
    '|',
    '<!--',
    '[^',
    '- a\n',
    '> a\n',
    'a: b\n',
  ])(
    '%j again and again takes a time that grows with it',
    async (piece) => {
      await readFile('a.md', `---\ntitle: T\n---\n${piece.repeat(200_000 / piece.length)}`);
      await readFile('a.md', `---\n${piece.repeat(200_000 / piece.length)}`);
    },
    20_000,
  );

  test('a wide head over many short rows is read as text', async () => {
    const wide = `|${'a|'.repeat(30_000)}\n|${'-|'.repeat(30_000)}\n${'b|\n'.repeat(20_000)}\nKenya spoke.`;
    const { articles } = await readFile('a.md', wide);
    expect(articles[0]!.text).toMatch(/Kenya spoke\.$/);
  });

  test('an address in a text is read as it is written', async () => {
    const { articles } = await readFile(
      'a.md',
      'Write to a_b_c@d.org, *now*, or see https://d.org/~a/*b* and www.d.org.',
    );
    expect(articles[0]!.text).toBe('Write to a_b_c@d.org, now, or see https://d.org/~a/*b* and www.d.org.');
  });
});
