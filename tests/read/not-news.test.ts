import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/cli/inputs.js';
import { textsOfOtherKinds } from '../helpers/not-news.js';

/** How many articles were read of a file in memory, and what was said. */
async function read(name: string, content: string | Uint8Array, from: string | null = null) {
  const said: string[] = [];
  let count = 0;
  const notes = {
    fail: (error: unknown) => said.push((error as Error).message),
    doubt: (where: string, what: string) => said.push(`${where}: ${what}`),
    note: (message: string) => said.push(message),
  };
  const input = { open: () => [typeof content === 'string' ? Buffer.from(content) : content] };
  for await (const _ of readInput(name, { from, encoding: null }, input, notes)) count++;
  return { count, said };
}

const refused = (message: string) => ({ count: 0, said: [message] });

describe('a text of another kind is refused by its content, in one line', () => {
  test.each(textsOfOtherKinds)('%s %s: %j', async (kind, ending, content) => {
    const message = (name: string) =>
      expect.stringMatching(`^${name}: looks like ${kind}[^\n]*, not like plain text; `);
    for (const name of ['a.txt', 'a']) expect(await read(name, content)).toEqual(refused(message(name)));
    const stdin = await read('-', content);
    expect(stdin).toEqual(refused(message('standard input')));
    expect(await read('a.txt', content.replaceAll(/\r?\n/g, '\r\n'))).toEqual(refused(message('a.txt')));
    expect(await read('a.txt', `\ufeff\n${content}`)).toEqual(refused(message('a.txt')));
    if (ending !== '')
      expect(await read(`a${ending}`, content)).toMatchObject({ count: 0, said: [expect.any(String)] });
    // The user has the last word.
    expect((await read('a.txt', content, 'text')).count).toBe(1);
  });
});

describe('what an article may look like is read', () => {
  const PROSE = 'Kenya and Chad opened talks in Oslo on Friday, and both sides said that they would go on for a week.';

  test.each<[string, string]>([
    ['a short one', 'Kenya spoke.'],
    ['a title with a colon', `Talks: a week in Oslo\n\n${PROSE}`],
    ['a resolution', 'The Council,\n\nRecalling its resolution 1 (2020);\n\nDecides to remain seized of the matter;\n'],
    ['clauses that end with ";"', '(a) to go on with the talks;\n(b) to meet in Lima;\n(c) to write to both;\n'],
    ['a transcript', 'Q: Will you go?\nA: I will.\nQ: When?\nA: On Friday.\n'],
    ['a transcript in lower case', 'q: will you go?\na: i will.\nq: when?\na: on friday.\n'],
    ['a press release', `FOR IMMEDIATE RELEASE\nContact: Ann Lee\nPhone: 555 0100\nDate: March 4, 2021\n\n${PROSE}`],
    ['a live blog', `10:15 a.m.\n${PROSE}\n\n10:17 a.m.\n${PROSE}`],
    ['hours in 24', '10:15 Kenya spoke.\n10:17 Chad spoke.\n10:20 Both left.\n'],
    ['a table of results', 'Oslo 2 Lima 1\nParis 0 Rome 0\nBern 3 Riga 2\n'],
    ['a table of prices', 'Gold  1,912.30  +0.4%\nOil  41.20  -1.1%\nCopper  3.05  +0.2%\n'],
    ['a list of names', 'Ann Lee, Kenya\nBob Day, Chad\nCal Fox, Niger\n'],
    ['rules', `====================\nTalks\n====================\n${PROSE}\n--------------------\n`],
    [
      'money, hashes and addresses',
      `Shares rose to $12.30 (€11) – see https://example.org/a?b=c&d=e #talks @annlee\n${PROSE}`,
    ],
    ['an address in the text', `${PROSE}\n\nhttps://example.org/2020/09/17/talks`],
    ['code in an article', `${PROSE}\n\nThe fault was in one line:\n\nif (x = 1) {\n\n${PROSE} ${PROSE}`],
    [
      'page styles below an article',
      `${PROSE} ${PROSE}\n${PROSE}\n${PROSE}\n.a {\nwidth:100%;\n}\n.b {\nfloat:left;\n}\n`,
    ],
    [
      'words that begin like code',
      'Import taxes rise\n\nReturn to Oslo is planned.\nFor (some) of them, it ends.\nFrom Lima import grew.\n',
    ],
    ['a title like a query', `Select committee meets\n\n${PROSE}`],
    ['a place in brackets', `[Nairobi, Kenya]\n\n${PROSE}`],
    [
      'a text in another script',
      '肯尼亚和乍得星期五在奥斯陆开始会谈，双方都表示会谈将持续一周，之后他们将在利马再次会晤并签署协议。'.repeat(4),
    ],
    ['a word that is long', `${'Donaudampfschiffahrtsgesellschaft'.repeat(3)} spoke. ${PROSE}`],
    ['a poem', 'I saw the sea;\nit saw me;\nI went;\nit stayed;\n'],
    ['no words at all', ''],
  ])('%s', async (_, content) => expect(await read('a.txt', content)).toEqual({ count: 1, said: [] }));
});

describe('files of other kinds are refused by their names, where their content shows nothing', () => {
  const PROSE = 'Kenya and Chad opened talks in Oslo on Friday.\n';

  test.each<[string, string]>([
    ['.xlsx', 'save its sheet as CSV, or its articles as NDJSON'],
    ['.db', 'save its sheet as CSV, or its articles as NDJSON'],
    ['.png', 'read the text of a picture first with OCR'],
    ['.JPG', 'read the text of a picture first with OCR'],
    ['.mp3', 'give a transcript of it'],
    ['.mp4', 'give a transcript of it'],
    ['.doc', 'save its text first'],
    ['.pptx', 'save its text first'],
    ['.tex', 'save its text first'],
    ...['.exe', '.py', '.js', '.css', '.sql', '.log', '.ini', '.yaml', '.toml', '.ics', '.vcf', '.bib'].map(
      (ending): [string, string] => [ending, 'it is no article; read it as it is with --from text if it is one'],
    ),
  ])('%s', async (ending, advice) => {
    const message = `a${ending}: cannot read ${ending.toLowerCase()} files; ${advice}`;
    expect(await read(`a${ending}`, PROSE)).toEqual(refused(message));
    expect(await read(`a${ending}`, PROSE, 'text')).toEqual({ count: 1, said: [] });
  });

  test.each(['a', 'a.bak', 'a.tmp', 'a.2020', 'README', 'a.story'])('%s is read', async (name) => {
    expect(await read(name, PROSE)).toEqual({ count: 1, said: [] });
  });

  test('records by another name are records', async () => {
    expect(await read('a.log', '{"text":"Kenya spoke."}\n{"text":"Chad spoke."}\n')).toEqual({ count: 2, said: [] });
  });
});

describe('what is no text is refused by its first bytes, whatever it is called', () => {
  test.each<[string, string]>([
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'a picture; read its text first with OCR'],
    ['\xff\xd8\xff\xe0\0\x10JFIF\0', 'a picture; read its text first with OCR'],
    ['GIF89a\x01\0\x01\0', 'a picture; read its text first with OCR'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'a picture; read its text first with OCR'],
    ['II*\0\x08\0\0\0', 'a picture; read its text first with OCR'],
    ['BM\x36\0\x0c\0\0\0\0\0\x36\0', 'a picture; read its text first with OCR'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'a picture; read its text first with OCR'],
    ['ID3\x03\0\0\0\0\0\x0f', 'sound; give a transcript of it'],
    ['\xff\xfb\x90\x64\0\0\0\0', 'sound; give a transcript of it'],
    ['OggS\0\x02\0\0', 'sound; give a transcript of it'],
    ['fLaC\0\0\0\x22', 'sound; give a transcript of it'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'sound; give a transcript of it'],
    ['\0\0\0\x20ftypM4A \0', 'sound; give a transcript of it'],
    ['\0\0\0\x20ftypisom\0', 'a film; give its subtitles'],
    ['\x1aE\xdf\xa3\x01\0\0\0', 'a film; give its subtitles'],
    ['\x7fELF\x02\x01\x01\0', 'a program; give text'],
    ['MZ\x90\0\x03\0\0\0', 'a program; give text'],
    ['\xca\xfe\xba\xbe\0\0\0\x34', 'a program; give text'],
    ['\0asm\x01\0\0\0', 'a program; give text'],
    ['wOF2\0\x01\0\0', 'a font; give text'],
    ['bplist00\xd1\x01\x02', 'a property list; give text'],
    ['SQLite format 3\0\x10\0', 'a database; save its articles as CSV or NDJSON'],
    ['\0\x01\0\0Standard Jet DB\0', 'a database; save its articles as CSV or NDJSON'],
    ['PAR1\x15\x04\x15', 'a table for programs; save its articles as CSV or NDJSON'],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'an old office document, or one with a password; save it as .docx, or its sheet as CSV',
    ],
    ['\xfd7zXZ\0\0\x04', 'compressed; give what "xz -dc" prints'],
    ['\x28\xb5\x2f\xfd\x24\0', 'compressed; give what "zstd -dc" prints'],
    ['\x04\x22\x4d\x18\x64', 'compressed; give what "lz4 -dc" prints'],
    ['\x5d\0\0\x80\0\xff', 'compressed; give what "lzma -dc" or "lzip -dc" prints'],
    ['\x1f\x9d\x90\x4b', 'compressed; give what "gzip -dc" prints'],
    ['7z\xbc\xaf\x27\x1c\0\x04', 'a 7z archive; unpack it first'],
    ['Rar!\x1a\x07\x01\0', 'a RAR archive; unpack it first'],
    ['MSCF\0\0\0\0', 'a cabinet archive; unpack it first'],
    ['!<arch>\ndebian-binary', 'a package or a library; unpack it first'],
  ])('%j', async (start, what) => {
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(600, '\x01\xfe\0x', 'latin1')]);
    for (const name of ['a.txt', 'a', 'a.ndjson', 'a.csv', 'a.html', 'a.json', 'a.jpg'])
      expect(await read(name, bytes)).toEqual(refused(`${name}: is ${what}`));
  });

  test.each(['a.txt', 'a', '-'])('bytes of no known kind, as %s', async (name) => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    const where = name === '-' ? 'standard input' : name;
    expect(await read(name, bytes)).toEqual(
      refused(`${where}: not a text file; give plain text (.txt) or NDJSON (.ndjson)`),
    );
  });

  test.each([
    'BMW spoke.',
    'MZ Group grew.',
    'ID3 is a tag.',
    'PAR1 was the code.',
    'RIFFs were played.',
    'GIFs are art.',
    'OTTO grew.',
  ])('%j is text', async (words) =>
    expect(await read('a.txt', `${words} Kenya and Chad opened talks.`)).toEqual({ count: 1, said: [] }),
  );
});

describe('data without articles is said to be so', () => {
  test.each<[string, string]>([
    ['a.json', '{"name":"talks","version":"1.0.0","dependencies":{"x":"1"}}'],
    [
      'a.json',
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}]}',
    ],
    ['a.json', '[1,2,3]'],
    ['a.json', '"Kenya"'],
    ['a.ndjson', '{"level":"info","code":7}\n{"level":"warn","code":8}\n'],
    ['a.txt', '{"level":"info","code":7}\n{"level":"warn","code":8}\n'],
    ['a.txt', '{"name":"talks","version":"1.0.0"}'],
    ['a.ipynb', '{"cells":[{"cell_type":"code","source":["x = 1"]}],"nbformat":4}'],
    ['a.csv', 'day,place,count\n2020-09-17,Oslo,3\n2020-09-18,Lima,4\n'],
    ['a.txt', 'day,place,count\n2020-09-17,Oslo,3\n2020-09-18,Lima,4\n'],
    ['a.tsv', 'x\ty\n1\t2\n3\t4\n'],
  ])('%s %j', async (name, content) => {
    const { count, said } = await read(name, content);
    expect(count).toBe(0);
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/^[^\n]+: [^\n]+$/);
  });
});
