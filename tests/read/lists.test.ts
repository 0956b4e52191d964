import { describe, expect, test } from 'vitest';
import { htmlToParagraphs } from '../../src/read/html/index.js';
import { docx, odt, rtf } from '../helpers/documents.js';
import { readFile } from '../helpers/read-file.js';

/** The text of a file, its lines without the empty ones between them. */
async function linesOf(path: string, content: string | Uint8Array): Promise<string[]> {
  const { articles } = await readFile(path, content);
  return articles[0]!.text.split('\n').filter((line) => line !== '');
}

/** A list as a page, a feed's entry and a chapter have it. */
const lists: readonly (readonly [name: string, markup: string, lines: readonly string[]])[] = [
  [
    'within an item',
    '<ol><li>Roads<ul><li>Mend them</li><li>Light them</li></ul></li><li>Schools</li></ol>',
    ['1. Roads', '   • Mend them', '   • Light them', '2. Schools'],
  ],
  [
    'within an item of two digits',
    '<ol start="10"><li>Roads<ul><li>Mend them</li></ul></li></ol>',
    ['10. Roads', '    • Mend them'],
  ],
  [
    'within the list, after the item',
    '<ul><li>Roads</li><ul><li>Mend them</li></ul><li>Schools</li></ul>',
    ['• Roads', '  • Mend them', '• Schools'],
  ],
  [
    'three deep',
    '<ul><li>Roads<ol><li>Mend them<ul><li>First</li></ul></li></ol></li></ul>',
    ['• Roads', '  1. Mend them', '     • First'],
  ],
  [
    'an item of two paragraphs, and words after the list within it',
    '<ol><li><p>Roads</p><p>They are old.</p><ul><li>Mend</li></ul><p>At last.</p></li></ol><p>End.</p>',
    ['1. Roads', '   They are old.', '   • Mend', '   At last.', 'End.'],
  ],
  ['letters', '<ol type="a"><li>Roads</li><li>Schools</li></ol>', ['a. Roads', 'b. Schools']],
  ['Roman numerals', '<ol type="I" start="3"><li>Roads</li><li>Schools</li></ol>', ['III. Roads', 'IV. Schools']],
  [
    'letters by their style',
    '<ol style="list-style-type: upper-alpha;"><li>Roads</li><li>Schools</li></ol>',
    ['A. Roads', 'B. Schools'],
  ],
  [
    'more than there are letters',
    '<ol type="a" start="26"><li>Roads</li><li>Schools</li></ol>',
    ['z. Roads', '27. Schools'],
  ],
  ['counted down', '<ol reversed><li>Roads</li><li>Schools</li></ol>', ['2. Roads', '1. Schools']],
  ['an item with its own number', '<ol><li value="4">Roads</li><li>Schools</li></ol>', ['4. Roads', '5. Schools']],
  ['a start that is no number', '<ol start="x"><li>Roads</li></ol>', ['1. Roads']],
  [
    'terms and what they are',
    '<dl><dt>Roads</dt><dd>They are old.</dd><dt>Schools</dt><dd>They are full.</dd></dl>',
    ['• Roads', '  They are old.', '• Schools', '  They are full.'],
  ],
];

const BEFORE =
  'The council of Hull met on Monday and agreed on all that the mayor had asked of it in the spring, at last:';
const AFTER =
  'Work on the first of them will begin before the winter, the mayor of Hull told traders after the meeting.';

describe('a list', () => {
  test.each(lists)('%s, in a record', async (_, markup, lines) => {
    expect(await linesOf('a.json', JSON.stringify([{ text: `<p>${BEFORE}</p>${markup}` }]))).toEqual([
      BEFORE,
      ...lines,
    ]);
  });
  test.each(lists)('%s, on a page', async (_, markup, lines) => {
    const page = `<html><body><article><h1>Hull</h1><p>${BEFORE}</p>${markup}<p>${AFTER}</p><p>${AFTER}</p></article></body></html>`;
    expect(await linesOf('a.html', page)).toEqual([BEFORE, ...lines, AFTER, AFTER]);
  });
});

test('a list of stories has no bullets', () => {
  const story = (text: string) => `<li><article><p>${text}</p><p>${text}</p></article></li>`;
  expect(htmlToParagraphs(`<ol>${story(BEFORE)}${story(AFTER)}</ol>`)).toEqual(
    [BEFORE, BEFORE, AFTER, AFTER].map((text) => ({ text })),
  );
});

test.each([
  ['- A\n  - B\n    - C\n- D', ['• A', '  • B', '    • C', '• D']],
  ['1. A\n   - B\n1. C', ['1. A', '   • B', '2. C']],
  ['* A\n\n  more\n\n* B', ['• A', '  more', '• B']],
])('Markdown: %j', async (text, lines) => {
  expect(await linesOf('a.md', text)).toEqual(lines);
});

const wordItem = (text: string, list: number, level: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('Word: the levels of a list', async () => {
  const levels = (formats: readonly string[]) =>
    formats.map((format, i) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
  const numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels(['decimal', 'bullet'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const body = wordItem('A', 1, 0) + wordItem('B', 1, 1) + wordItem('C', 1, 1) + wordItem('D', 1, 0);
  expect(await linesOf('a.docx', docx(body, { parts: { 'word/numbering.xml': numbering } }))).toEqual([
    '1. A',
    '   • B',
    '   • C',
    '2. D',
  ]);
});

test('Word: levels of letters and Roman numerals', async () => {
  const levels = ['decimal', 'lowerLetter', 'upperRoman']
    .map((format, i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`)
    .join('');
  const numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const body = ['A 0', 'B 1', 'C 2', 'D 2', 'E 1', 'F 0']
    .map((item) => wordItem(item[0]!, 1, Number(item[2])))
    .join('');
  expect(await linesOf('a.docx', docx(body, { parts: { 'word/numbering.xml': numbering } }))).toEqual([
    '1. A',
    '   a. B',
    '      I. C',
    '      II. D',
    '   b. E',
    '2. F',
  ]);
});

describe('Word: the numbers that a document shows', () => {
  const level = (at: number, text: string, { format = 'decimal', more = '' } = {}) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const kind = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const starting = (at: number, number: number) =>
    `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${number}"/></w:lvlOverride>`;
  const plain = kind(0, level(0, '%1.'));
  const outline = kind(0, level(0, '%1.') + level(1, '%1.%2') + level(2, '%1.%2.%3.'));
  const p = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const at = wordItem;

  test.each([
    [
      'a list that goes on after a paragraph',
      plain + list(1, 0),
      at('A', 1, 0) + at('B', 1, 0) + p('Words.') + at('C', 1, 0),
      ['1. A', '2. B', 'Words.', '3. C'],
    ],
    [
      'another list of the same levels counts on',
      plain + list(1, 0) + list(2, 0),
      at('A', 1, 0) + p('Words.') + at('B', 2, 0),
      ['1. A', 'Words.', '2. B'],
    ],
    [
      'another list of the same levels that starts again, once',
      plain + list(1, 0) + list(2, 0, starting(0, 1)),
      at('A', 1, 0) + at('B', 2, 0) + at('C', 2, 0) + at('D', 1, 0),
      ['1. A', '1. B', '2. C', '2. D'],
    ],
    [
      'a list of other levels',
      plain + kind(1, level(0, '(%1)', { format: 'lowerLetter' })) + list(1, 0) + list(2, 1),
      at('A', 1, 0) + at('B', 2, 0) + at('C', 2, 0),
      ['1. A', '(a) B', '(b) C'],
    ],
    ['a list that starts late', plain + list(1, 0, starting(0, 5)), at('A', 1, 0) + at('B', 1, 0), ['5. A', '6. B']],
    [
      'numbers of two and three levels',
      outline + list(1, 0),
      [at('A', 1, 0), at('B', 1, 1), at('C', 1, 2), at('D', 1, 1), at('E', 1, 0), at('F', 1, 1)].join(''),
      ['1. A', '   1.1 B', '       1.1.1. C', '   1.2 D', '2. E', '   2.1 F'],
    ],
    [
      'numbers of outer levels in digits',
      kind(0, level(0, '%1.', { format: 'upperRoman' }) + level(1, '%1.%2', { more: '<w:isLgl/>' })) + list(1, 0),
      at('A', 1, 0) + at('B', 1, 1),
      ['I. A', '   1.1 B'],
    ],
    ['a number alone has a stop', kind(0, level(0, '%1')) + list(1, 0), at('A', 1, 0), ['1. A']],
    ['nothing before an item', kind(0, level(0, '', { format: 'none' })) + list(1, 0), at('A', 1, 0), ['A']],
    ['a word before a number', kind(0, level(0, 'Step %1:')) + list(1, 0), at('A', 1, 0), ['Step 1: A']],
    [
      'a level that a list has in its own way',
      plain + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, '%1)')}</w:lvlOverride>`),
      at('A', 1, 0),
      ['1) A'],
    ],
    [
      'paragraphs in the style of a list',
      kind(0, level(0, '%1.', { more: '<w:pStyle w:val="ListNumber"/>' })) + list(1, 0),
      p('A', 'ListNumber') + p('Words.') + p('B', 'ListNumber'),
      ['1. A', 'Words.', '2. B'],
    ],
    ['a list that nothing defines', plain, at('A', 1, 0), ['A']],
  ])('%s', async (_, numbering, body, lines) => {
    const part = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${numbering}</w:numbering>`;
    expect(await linesOf('a.docx', docx(body, { parts: { 'word/numbering.xml': part } }))).toEqual(lines);
  });

  test('a style that says in which list it is', async () => {
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const style =
      '<w:style w:type="paragraph" w:styleId="Aim"><w:name w:val="Aim"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const parts = {
      'word/numbering.xml': `<w:numbering ${word}>${plain}${list(1, 0)}</w:numbering>`,
      'word/styles.xml': `<w:styles ${word}>${style}</w:styles>`,
    };
    expect(await linesOf('a.docx', docx(p('A', 'Aim') + p('B', 'Aim'), { parts }))).toEqual(['1. A', '2. B']);
  });
});

test('OpenDocument: each level counts in its own way', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format="a"/><text:list-level-style-bullet text:level="3"/></text:list-style>';
  const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
  const p = (words: string) => `<text:p>${words}</text:p>`;
  const deep = `<text:list>${item(p('C'))}</text:list>`;
  const inner = `<text:list>${item(p('B') + deep)}${item(p('D'))}</text:list>`;
  const list = `<text:list text:style-name="L">${item(p('A') + inner)}${item(p('E'))}</text:list>`;
  expect(await linesOf('a.odt', odt(list, { styles }))).toEqual(['1. A', '   a. B', '      • C', '   b. D', '2. E']);
});

test('RTF: the levels of a list, whose bullets are signs of a font', async () => {
  const item = (marker: string, level: number, text: string) =>
    `\\pard\\ilvl${level}{\\listtext ${marker}\\tab}${text}\\par`;
  const list = item("\\f2\\'b7", 0, 'A') + item('o', 1, 'B') + item('o', 1, 'C') + item("\\f2\\'b7", 0, 'D');
  expect(await linesOf('a.rtf', rtf(`${list}\\pard End.\\par`))).toEqual(['• A', '   • B', '   • C', '• D', 'End.']);
});
