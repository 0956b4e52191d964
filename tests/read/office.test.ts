import { readFileSync } from 'node:fs';
import { unzipSync as unzipped } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';
import { zip } from '../helpers/archives.js';
import { docx, epub, odt, rtf, wordItem, wordParagraph, wordTable } from '../helpers/documents.js';
import { brief, readFile } from '../helpers/read-file.js';

/** The title and the paragraphs of a document that is read without a word. */
async function read(path: string, content: string | Uint8Array) {
  const { articles, said } = await readFile(path, content);
  expect(said).toEqual([]);
  const [{ title, text, blocks = [] }] = articles as [(typeof articles)[number]];
  for (const { start, end } of blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  return [title ?? null, ...blocks.map(({ start, end }) => text.slice(start, end))];
}

const p = wordParagraph;

describe('Word', () => {
  test.each<[string, Uint8Array, (string | null)[]]>([
    ['paragraphs', docx(p('Hull stays open.') + p('Lee left.')), [null, 'Hull stays open.', 'Lee left.']],
    ['a title by its style', docx(p('Strike in Hull', 'Title') + p('Lee left.')), ['Strike in Hull', 'Lee left.']],
    [
      'a title below a letterhead',
      docx(p('Northsea') + p('Strike in Hull', 'Title') + p('Lee left.')),
      ['Strike in Hull', 'Northsea', 'Lee left.'],
    ],
    ['a first heading', docx(p('Strike', 'heading 1') + p('Lee left.')), ['Strike', 'Lee left.']],
    ['a heading alone is text', docx(p('Strike', 'heading 1')), [null, 'Strike']],
    ['a later heading', docx(p('Lee left.') + p('Why', 'heading 1') + p('Hull.')), [null, 'Lee left.', 'Why', 'Hull.']],
    ['a title by its properties', docx(p('Lee left.'), { title: 'Strike in Hull' }), ['Strike in Hull', 'Lee left.']],
    [
      'the same in the text',
      docx(p('Strike  in Hull') + p('Lee left.'), { title: 'Strike in Hull' }),
      ['Strike in Hull', 'Lee left.'],
    ],
    ['its name by the program', docx(p('Lee left.'), { title: 'Microsoft Word - x.doc' }), [null, 'Lee left.']],
    ['a template’s name', docx(p('Lee left.'), { title: 'Press Release' }), [null, 'Lee left.']],
    [
      'lists',
      docx(
        wordItem('One', 'bullet') +
          wordItem('Two', 'bullet') +
          p('Then') +
          wordItem('One', 'number') +
          wordItem('Two', 'number'),
      ),
      [null, '• One', '• Two', 'Then', '1. One', '2. Two'],
    ],
    [
      'a table',
      docx(wordTable(['Port', 'Ships'], ['Hull', '12']) + p('Lee left.')),
      [null, 'Port | Ships', 'Hull | 12', 'Lee left.'],
    ],
    [
      'a layout in a table',
      docx(wordTable(['x'.repeat(300), 'y'.repeat(300)])),
      [null, 'x'.repeat(300), 'y'.repeat(300)],
    ],
    ['a table of contents', docx(p('1 Why 3', 'toc 1') + p('Lee left.')), [null, 'Lee left.']],
    ['characters of XML', docx(p('Lee &amp; Berg &lt;left&gt; “Hull”.')), [null, 'Lee & Berg <left> “Hull”.']],
    [
      'a word in several runs',
      docx('<w:p><w:r><w:t>Hul</w:t></w:r><w:r><w:b/><w:t>l</w:t></w:r></w:p>'),
      [null, 'Hull'],
    ],
    [
      'a raised ending',
      docx(
        '<w:p><w:r><w:t>March 4</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r></w:p>',
      ),
      [null, 'March 4th'],
    ],
    [
      'what was struck out',
      docx('<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>No. </w:t></w:r><w:r><w:t>Yes.</w:t></w:r></w:p>'),
      [null, 'Yes.'],
    ],
    [
      'what was changed',
      docx('<w:p><w:del><w:r><w:delText>No.</w:delText></w:r></w:del><w:ins><w:r><w:t>Yes.</w:t></w:r></w:ins></w:p>'),
      [null, 'Yes.'],
    ],
    ['a break', docx('<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>'), [null, 'One\nTwo']],
    ['a tab', docx('<w:p><w:r><w:t>One</w:t><w:tab/><w:t>Two</w:t></w:r></w:p>'), [null, 'One Two']],
    ['empty paragraphs', docx(p('') + p(' ') + p('Lee left.')), [null, 'Lee left.']],
  ])('%s', async (_, content, expected) => expect(await read('a.docx', content)).toEqual(expected));

  test('a caption is no part of the story', async () => {
    const { articles } = await readFile('a.docx', docx(p('Lee left.') + p('The port in May', 'caption')));
    expect(readArticle(articles[0]!).blocks.map(({ kind }) => kind)).toEqual(['body', 'caption']);
  });

  test('when it was saved is not its day', async () => {
    const { articles } = await readFile('a.docx', docx(p('Lee left.'), { title: 'Strike in Hull' }));
    expect(articles.map(brief)).toEqual([['Strike in Hull', null, null, 'Lee left.']]);
  });
});

const list = (kind: 'bullet' | 'number') =>
  `<text:list-style style:name="L"><text:list-level-style-${kind} text:level="1"/></text:list-style>`;
const items =
  '<text:list text:style-name="L"><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>';

describe('OpenDocument', () => {
  const t = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
  test.each<[string, Uint8Array, (string | null)[]]>([
    ['paragraphs', odt(t('Hull stays open.') + t('Lee left.')), [null, 'Hull stays open.', 'Lee left.']],
    ['a title by its style', odt(t('Strike in Hull', 'Title') + t('Lee left.')), ['Strike in Hull', 'Lee left.']],
    [
      'a style made of it',
      odt(t('Strike in Hull', 'P1') + t('Lee left.'), {
        styles: '<style:style style:name="P1" style:parent-style-name="Title"/>',
      }),
      ['Strike in Hull', 'Lee left.'],
    ],
    ['a first heading', odt(`<text:h>Strike</text:h>${t('Lee left.')}`), ['Strike', 'Lee left.']],
    ['a title by its properties', odt(t('Lee left.'), { title: 'Strike in Hull' }), ['Strike in Hull', 'Lee left.']],
    ['a list', odt(items, { styles: list('bullet') }), [null, '• One', '• Two']],
    ['a numbered list', odt(items, { styles: list('number') }), [null, '1. One', '2. Two']],
    [
      'a table',
      odt(
        `<table:table><table:table-row><table:table-cell>${t('Hull')}</table:table-cell><table:table-cell>${t('12')}</table:table-cell></table:table-row></table:table>`,
      ),
      [null, 'Hull | 12'],
    ],
    [
      'spans, spaces, tabs and breaks',
      odt('<text:p>Hu<text:span>ll</text:span><text:s text:c="3"/>and<text:tab/>Oslo<text:line-break/>open</text:p>'),
      [null, 'Hull and Oslo\nopen'],
    ],
    [
      'a note',
      odt(
        '<text:p>Lee left.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>No.</text:p></text:note-body></text:note></text:p>',
      ),
      [null, 'Lee left.'],
    ],
    [
      'a comment',
      odt('<text:p>Lee<office:annotation><text:p>Really?</text:p></office:annotation> left.</text:p>'),
      [null, 'Lee left.'],
    ],
    [
      'what was deleted',
      odt(
        `<text:tracked-changes><text:changed-region><text:deletion><text:p>No.</text:p></text:deletion></text:changed-region></text:tracked-changes>${t('Yes.')}`,
      ),
      [null, 'Yes.'],
    ],
    [
      'a table of contents',
      odt(
        `<text:table-of-content><text:index-body>${t('Why 3')}</text:index-body></text:table-of-content>${t('Lee left.')}`,
      ),
      [null, 'Lee left.'],
    ],
    [
      'text in UTF-16',
      odt('', {
        parts: {
          'content.xml': utf16(
            '<office:document-content><office:text><text:p>“Hull”</text:p></office:text></office:document-content>',
          ),
        },
      }),
      [null, '“Hull”'],
    ],
  ])('%s', async (_, content, expected) => expect(await read('a.odt', content)).toEqual(expected));
});

function utf16(xml: string): Uint8Array {
  return Buffer.from(`\ufeff${xml}`, 'utf16le');
}

describe('RTF', () => {
  test.each<[string, string, (string | null)[]]>([
    ['paragraphs', rtf('Hull stays open.\\par\nLee left.\\par'), [null, 'Hull stays open.', 'Lee left.']],
    ['no end of the last one', rtf('Hull stays open.\\par Lee left.'), [null, 'Hull stays open.', 'Lee left.']],
    ['lines of the file', rtf('Hull sta\nys open.\\par'), [null, 'Hull stays open.']],
    [
      'a title by its style',
      rtf('\\pard\\s2 Strike in Hull\\par\\pard\\s0 Lee left.\\par'),
      ['Strike in Hull', 'Lee left.'],
    ],
    ['a first heading', rtf('{\\pard\\s1 Strike\\par}\\pard Lee left.\\par'), ['Strike', 'Lee left.']],
    [
      'a title by its properties',
      rtf('Lee left.\\par', '{\\info{\\title Strike in Hull}{\\author Ada}}'),
      ['Strike in Hull', 'Lee left.'],
    ],
    ['bytes', rtf("\\'93No,\\'94 Lee said in Malm\\'f6 \\'80.\\par"), [null, '“No,” Lee said in Malmö €.']],
    ['bytes of another font', rtf("{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} opens.\\par"), [null, 'Москва opens.']],
    [
      'characters',
      rtf('\\ldblquote No,\\rdblquote  Lee\\rquote s \\emdash  aide.\\par'),
      [null, '“No,” Lee’s — aide.'],
    ],
    ['Unicode', rtf('\\uc1\\u8220?No,\\u8221? Lee \\u-10179?\\u-8704?.\\par'), [null, '“No,” Lee 😀.']],
    ['Unicode with a byte in its place', rtf("\\u8220\\'93No.\\par"), [null, '“No.']],
    ['Unicode without', rtf('\\uc0\\u8220 No.\\par'), [null, '“No.']],
    ['braces', rtf('\\{Hull\\} \\\\ Oslo\\par'), [null, '{Hull} \\ Oslo']],
    [
      'a blank and hyphens',
      rtf('4\\~March, Lind\\-qvist, vice\\_chair\\par'),
      [null, '4 March, Lindqvist, vice-chair'],
    ],
    ['a list', rtf("{\\listtext\\f2\\'b7\\tab}One\\par{\\listtext 2.\\tab}Two\\par"), [null, '• One', '2. Two']],
    ['a table', rtf('\\trowd\\intbl Hull\\cell 12\\cell\\row\\pard Lee left.\\par'), [null, 'Hull | 12', 'Lee left.']],
    [
      'heads, feet and notes',
      rtf('{\\header Northsea\\par}{\\footer 3\\par}Lee left.{\\footnote No.}\\par'),
      [null, 'Lee left.'],
    ],
    ['a picture', rtf('{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict 00}}Lee left.\\par'), [null, 'Lee left.']],
    ['bytes of a picture', rtf('{\\pict\\bin4 }}{{}Lee left.\\par'), [null, 'Lee left.']],
    [
      'a field',
      rtf('{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt Hull}} opens.\\par'),
      [null, 'Hull opens.'],
    ],
    ['hidden words', rtf('Lee {\\v never }left.\\par'), [null, 'Lee left.']],
    ['what was deleted', rtf('Lee {\\deleted never }left.\\par'), [null, 'Lee left.']],
    ['unknown words and groups', rtf('\\foo12 Lee{\\*\\bar baz} left.\\par'), [null, 'Lee left.']],
    ['a break', rtf('One\\line Two\\par'), [null, 'One\nTwo']],
  ])('%s', async (_, content, expected) => expect(await read('a.rtf', content)).toEqual(expected));

  test('the sample', async () => {
    expect(await read('story.rtf', readFileSync('tests/fixtures/formats/story.rtf'))).toEqual([
      null,
      'Port workers to strike',
      'Dock workers in Hull will strike on Monday, said Peter Halloran.',
    ]);
  });

  test('one that is cut off is read as far as it goes, with a doubt', async () => {
    const { articles, said } = await readFile('a.rtf', rtf('Hull stays open.\\par Lee le').slice(0, -1));
    expect(articles.map(brief)).toEqual([[null, null, null, 'Hull stays open.\n\nLee le']]);
    expect(said).toEqual(['a.rtf: ends too early, its last words may be missing; get the whole file']);
  });
});

const long = (text: string) => `<p>${text}</p>`.repeat(20);

describe('EPUB: a chapter is an article', () => {
  test.each<[string, Uint8Array, (string | null)[][]]>([
    [
      'with titles of the table of contents',
      epub([
        { title: 'Strike in Hull', body: `<h1>Strike in Hull</h1>${long('Lee left Hull.')}` },
        { title: 'A bridge', body: long('Berg left Oslo.') },
      ]),
      [
        ['Strike in Hull', 'Lee left Hull.'],
        ['A bridge', 'Berg left Oslo.'],
      ],
    ],
    [
      'with headings alone',
      epub([
        { title: null, body: `<h1>Strike</h1>${long('Lee left Hull.')}` },
        { title: null, body: `<h2>A bridge</h2>${long('Berg left Oslo.')}` },
      ]),
      [
        ['Strike', 'Lee left Hull.'],
        ['A bridge', 'Berg left Oslo.'],
      ],
    ],
    ['in one word', epub([{ title: 'Strike', body: long('Lee left Hull.') }]), [['Strike', 'Lee left Hull.']]],
    [
      'without its cover and its imprint',
      epub([
        { title: null, body: '<img src="x"/><p>Review</p>' },
        { title: 'Strike in Hull', body: long('Lee left Hull.') },
      ]),
      [['Strike in Hull', 'Lee left Hull.']],
    ],
    [
      'in several files',
      epub([
        { title: 'Strike in Hull', body: long('Lee left Hull.') },
        { title: null, body: long('Berg stayed.') },
        { title: 'A bridge', body: long('Berg left Oslo.') },
      ]),
      [
        ['Strike in Hull', 'Lee left Hull.'],
        ['A bridge', 'Berg left Oslo.'],
      ],
    ],
    [
      'however short, where there is no other',
      epub([{ title: null, body: '<p>Lee left Hull.</p>' }]),
      [[null, 'Lee left Hull.']],
    ],
  ])('%s', async (_, content, expected) => {
    const { articles, said } = await readFile('a.epub', content);
    expect(said).toEqual([]);
    expect(articles.map(({ title, text }) => [title ?? null, text.split('\n')[0]])).toEqual(expected);
    expect(articles.map(({ source }) => source.record)).toEqual(expected.map((_, i) => i));
  });

  test.each([
    ['<dc:date>2021-03-04</dc:date>', '2021-03-04'],
    ['<dc:date>2021-03-04T09:15:00Z</dc:date>', '2021-03-04'],
    [
      '<dc:date opf:event="modification">2021-05-01</dc:date><dc:date opf:event="publication">2021-03-04</dc:date>',
      '2021-03-04',
    ],
    ['<dc:date opf:event="modification">2021-05-01</dc:date>', undefined],
    ['<dc:date>2021</dc:date>', undefined],
    ['', undefined],
  ])('the day of %j is %s', async (date, day) => {
    const { articles } = await readFile('a.epub', epub([{ title: null, body: long('Lee left.') }], { date }));
    expect(articles[0]!.date).toBe(day);
  });

  test('a message names the chapter', async () => {
    const { said } = await readFile('a.epub', epub([{ title: null, body: '<img src="x"/>' }]));
    expect(said).toEqual(['a.epub: has no text; where its pages are pictures, read them first with OCR']);
  });
});

describe('a document is told by what is in it', () => {
  const word = docx(p('Lee left.'));
  const open = odt('<text:p>Lee left.</text:p>');
  const book = epub([{ title: null, body: '<p>Lee left.</p>' }]);
  const rich = Buffer.from(rtf('Lee left.\\par'));
  test.each<[string, string, Uint8Array]>([
    ['docx', 'a.docx', word],
    ['docx', '-', word],
    ['docx', 'a.odt', word],
    ['docx', 'a.zip', word],
    ['docx', 'a.docm', word],
    ['odt', 'a.odt', open],
    ['odt', '-', open],
    ['odt', 'a.docx', open],
    ['epub', 'a.epub', book],
    ['epub', '-', book],
    ['epub', 'a.zip', book],
    ['rtf', 'a.rtf', rich],
    ['rtf', '-', rich],
    ['rtf', 'a.doc', rich],
    ['rtf', 'a.docx', rich],
    // programs put the parts in any order
    ['docx', 'a.docx', zip({ 'word/x.xml': '<x/>', ...partsOf(p('Lee left.')) })],
    ['odt', 'a.odt', reordered(open)],
    ['odt', '-', reordered(open)],
    ['epub', '-', reordered(book)],
    ['epub', 'a.epub', zip(unzipped(book))],
    ['epub', '-', zip(unzipped(book))],
    ['epub', 'a.epub', reordered(book)],
  ])('%s: %s', async (format, path, content) => {
    const { articles, said } = await readFile(path, content);
    expect([articles.map(({ text, source }) => [text, source.format]), said]).toEqual([[['Lee left.', format]], []]);
  });

  test('a document in an archive', async () => {
    const { articles, said } = await readFile('a.zip', zip({ 'b/c.docx': word, 'd.rtf': rich }));
    expect(articles.map(({ source, text }) => [source.member, text])).toEqual([
      ['b/c.docx', 'Lee left.'],
      ['d.rtf', 'Lee left.'],
    ]);
    expect(said).toEqual([]);
  });
});

function partsOf(body: string): Record<string, Uint8Array> {
  return unzipped(docx(body));
}

function reordered(document: Uint8Array): Uint8Array {
  return zip(Object.fromEntries(Object.entries(unzipped(document)).reverse()));
}

describe('refused in a line', () => {
  const damaged = 'is damaged, its text cannot be read; open it and save it again';
  const torn = 'the zip archive is damaged or cut off; get the file again';
  const empty = 'has no text; where its pages are pictures, read them first with OCR';
  const word = docx(p('Lee left.'));
  test.each<[string, string, string | Uint8Array, string]>([
    ['Word without text', 'a.docx', docx(''), empty],
    ['OpenDocument without text', 'a.odt', odt(''), empty],
    ['RTF without text', 'a.rtf', rtf(''), empty],
    ['EPUB without chapters', 'a.epub', epub([]), empty],
    ['an empty file', 'a.docx', '', 'is empty; get the file again'],
    ['an empty file', 'a.odt', '', 'is empty; get the file again'],
    ['an empty file', 'a.epub', '', 'is empty; get the file again'],
    ['an empty file', 'a.rtf', '', 'is empty; get the file again'],
    [
      'text by the name of another',
      'a.docx',
      'Lee left.',
      'is not what its name says; say what it is with --from, like --from text',
    ],
    [
      'text by the name of another',
      'a.rtf',
      'Lee left.',
      'is not what its name says; say what it is with --from, like --from text',
    ],
    ['Word that is cut off', 'a.docx', word.subarray(0, word.length - 40), torn],
    ['Word with a byte that is another', 'a.docx', withByteChanged(word), torn],
    [
      'Word with no text part',
      'a.docx',
      zip({ '[Content_Types].xml': '<Types/>' }),
      'is a zip file without a document; give the file it was made from',
    ],
    ['Word with no XML', 'a.docx', docx('', { parts: { 'word/document.xml': 'Lee left.' } }), damaged],
    [
      'Word that is cut off inside',
      'a.docx',
      docx('', { parts: { 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Lee' } }),
      damaged,
    ],
    ['OpenDocument with no XML', 'a.odt', odt('', { parts: { 'content.xml': 'Lee left.' } }), damaged],
    ['OpenDocument with other XML', 'a.odt', odt('', { parts: { 'content.xml': '<x/>' } }), damaged],
    [
      'OpenDocument with no content',
      'a.odt',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'is damaged, it has no text in it; open it and save it again',
    ],
    [
      'EPUB with no list',
      'a.epub',
      zip({ mimetype: 'application/epub+zip' }),
      'is damaged, it has no list of its chapters; save its text first',
    ],
    [
      'a workbook',
      'a.xlsx',
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
      'is a workbook (.xlsx); save its sheet as CSV',
    ],
    [
      'slides',
      'a.pptx',
      zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<x/>' }),
      'are slides (.pptx); save their text first',
    ],
    [
      'a spreadsheet',
      'a.ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 0),
      'is a spreadsheet (.ods); save its sheet as CSV',
    ],
    [
      'a presentation',
      'a.odp',
      zip({ mimetype: 'application/vnd.oasis.opendocument.presentation' }, 0),
      'are slides (.odp); save their text first',
    ],
    [
      'Word with a password, or an old one',
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'is encrypted, or of an old program; save it without its password, as .docx',
    ],
    [
      'OpenDocument with a password',
      'a.odt',
      odt('<text:p>x</text:p>', {
        parts: { 'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' },
      }),
      'is encrypted; save it without its password',
    ],
    [
      'EPUB with a lock',
      'a.epub',
      epub([{ title: null, body: '<p>x</p>' }], {
        parts: { 'META-INF/encryption.xml': '<enc:CipherReference URI="OEBPS/text/c 0.xhtml"/>' },
      }),
      'is locked against copying; give a copy that is not',
    ],
  ])('%s', async (_, path, content, message) => {
    const { articles, said } = await readFile(path, content);
    expect([articles, said]).toEqual([[], [`${path}: ${message}`]]);
  });
});

function withByteChanged(document: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(document);
  const at = Buffer.from(document).indexOf('word/document.xml') + 60;
  changed[at] = changed[at]! ^ 0xff;
  return changed;
}

describe('what is made to take long or much is bounded', () => {
  const many = 200_000;
  test.each<[string, string, () => string | Uint8Array, RegExp]>([
    [
      'a bomb of zip in Word',
      'a.docx',
      () => docx(p('x'.repeat(100 * 2 ** 20))),
      /^a\.docx: unpacks to over 200 times its size; /,
    ],
    [
      'a bomb of zip in OpenDocument',
      'a.odt',
      () => odt(`<text:p>${' '.repeat(100 * 2 ** 20)}</text:p>`),
      /^a\.odt: unpacks to over 200 times its size; /,
    ],
    [
      'a bomb of zip in EPUB',
      'a.epub',
      () => epub([{ title: null, body: ' '.repeat(100 * 2 ** 20) }]),
      /^a\.epub: unpacks to over 200 times its size; /,
    ],
    ['elements in elements in Word', 'a.docx', () => docx('<w:p>'.repeat(many)), /^a\.docx: is damaged, /],
    [
      'elements in elements in OpenDocument',
      'a.odt',
      () => odt('<text:span>'.repeat(many)),
      /^a\.odt: its elements are nested too deep; /,
    ],
    ['groups in groups in RTF', 'a.rtf', () => rtf('{'.repeat(many)), /^a\.rtf: is damaged, its groups never end; /],
  ])('%s', async (_, path, make, message) => {
    const { articles, said } = await readFile(path, make());
    expect([articles, said]).toEqual([[], [expect.stringMatching(message)]]);
  });

  test('entities of XML that stand for others are none', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const xml = `${bomb}<office:document-content><office:text><text:p>Lee &b; left.</text:p></office:text></office:document-content>`;
    const [, text] = await read('a.odt', odt('', { parts: { 'content.xml': xml } }));
    expect(text!.length).toBeLessThan(20);
  });

  test('pages in pages of a book are read all the same', async () => {
    const { articles, said } = await readFile(
      'a.epub',
      epub([{ title: null, body: `${'<div>'.repeat(many)}Lee left.` }]),
    );
    expect([articles.map(({ text }) => text), said]).toEqual([['Lee left.'], []]);
  });

  test('pictures are not unpacked', async () => {
    const picture = { 'word/media/image1.png': new Uint8Array(64 * 2 ** 20) };
    expect(await read('a.docx', docx(p('Lee left.'), { parts: picture }))).toEqual([null, 'Lee left.']);
  });

  test('a long document', async () => {
    const [, ...texts] = await read('a.docx', docx(p('Lee left Hull on Monday, and Berg stayed.').repeat(5000)));
    expect(texts).toHaveLength(5000);
  });
});
