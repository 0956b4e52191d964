import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../helpers/read-records.js';

const HEAD = 'id,date,title,text\n';

/** What is in a table: [line, id, text], and what was said. */
async function read(content: string | Uint8Array, options: Parameters<typeof readRecords>[1] = {}) {
  const { raws, said } = await readRecords(content, { name: 'a.csv', ...options });
  return { rows: raws.map(({ source, text }) => [source.line, source.id, text]), said };
}

describe('rows', () => {
  test.each<[string, string, unknown[]]>([
    [
      'commas',
      `${HEAD}1,2021-03-04,Talks,Kenya spoke.\n2,,,Chad.\n`,
      [
        [2, '1', 'Kenya spoke.'],
        [3, '2', 'Chad.'],
      ],
    ],
    ['no line end at the end', `${HEAD}1,,,Kenya.`, [[2, '1', 'Kenya.']]],
    [
      'CRLF',
      `${HEAD}1,,,Kenya.\r\n2,,,Chad.\r\n`.replace('text\n', 'text\r\n'),
      [
        [2, '1', 'Kenya.'],
        [3, '2', 'Chad.'],
      ],
    ],
    [
      'carriage returns alone',
      'id,text\r1,Kenya.\r2,Chad.\r',
      [
        [2, '1', 'Kenya.'],
        [3, '2', 'Chad.'],
      ],
    ],
    ['semicolons', 'id;text\n1;Kenya, Chad.', [[2, '1', 'Kenya, Chad.']]],
    ['bars', 'id|text\n1|Kenya, Chad.', [[2, '1', 'Kenya, Chad.']]],
    ['tabs', 'id\ttext\n1\tKenya, Chad.', [[2, '1', 'Kenya, Chad.']]],
    ['the mark that the file names', 'sep=;\nid;text\n1;Kenya.', [[3, '1', 'Kenya.']]],
    [
      'one column',
      'text\nKenya, Chad.\n"Peru, ""Lima"""',
      [
        [2, null, 'Kenya, Chad.'],
        [3, null, 'Peru, "Lima"'],
      ],
    ],
    ['cells in marks', `${HEAD}1,"","a,b","Kenya ""spoke""."`, [[2, '1', 'Kenya "spoke".']]],
    [
      'lines in a cell',
      `${HEAD}1,,,"Kenya.\n\nChad."\n2,,,Peru.`,
      [
        [2, '1', 'Kenya.\n\nChad.'],
        [5, '2', 'Peru.'],
      ],
    ],
    [
      'lines in a cell, CRLF',
      `${HEAD}1,,,"Kenya.\r\n\r\nChad."\r\n2,,,Peru.`,
      [
        [2, '1', 'Kenya.\n\nChad.'],
        [5, '2', 'Peru.'],
      ],
    ],
    [
      'lines in two cells',
      'id,title,text\n1,"a\nb","c\nd"\n2,e,f',
      [
        [2, '1', 'c\nd'],
        [5, '2', 'f'],
      ],
    ],
    [
      'blank lines between rows',
      `\n${HEAD}\n1,,,Kenya.\n\n\n2,,,Chad.\n\n`,
      [
        [4, '1', 'Kenya.'],
        [7, '2', 'Chad.'],
      ],
    ],
    ['a name in marks, and spaces', ' "id" , Text \n1,Kenya.', []],
    [
      'words after a mark',
      'id\ttext\n1\t"Yes," he said.\n2\tHe said "no".',
      [
        [2, '1', '"Yes," he said.'],
        [3, '2', 'He said "no".'],
      ],
    ],
    [
      'inches',
      'id,text\n1,A 5" pipe.\n2,Kenya.',
      [
        [2, '1', 'A 5" pipe.'],
        [3, '2', 'Kenya.'],
      ],
    ],
    [
      'empty columns at the end',
      'id,text,,\n1,Kenya.,,\n2,Chad.\n3,Peru.,',
      [
        [2, '1', 'Kenya.'],
        [3, '2', 'Chad.'],
        [4, '3', 'Peru.'],
      ],
    ],
    ['a column twice, and one without a name', 'id,text,text,,x\n1,Kenya.,no,no,no', [[2, '1', 'Kenya.']]],
    ['only a head', HEAD, []],
    ['nothing', '', []],
    ['white space', ' \n\n', []],
  ])('%s', async (_, content, rows) => {
    const found = await read(content);
    if (rows.length > 0 || !content.includes('"id"')) expect(found).toEqual({ rows, said: [] });
    for (const size of [1, 2, 7]) expect(await read(content, { size })).toEqual(found);
  });
});

describe('a damaged row costs itself alone', () => {
  const ROWS = [
    [2, '1', 'Kenya.'],
    [4, '3', 'Chad.'],
  ];
  test.each<[string, string, unknown[], string[]]>([
    [
      'too few cells',
      'id,date,text\n1,,Kenya.\n2,x\n3,,Chad.',
      ROWS,
      ['a.csv:3: row 3 has 2 cells, the head 3; mend the row'],
    ],
    ['one cell', 'id,date,text\n1,,Kenya.\nx\n3,,Chad.', ROWS, ['a.csv:3: row 3 has 1 cell, the head 3; mend the row']],
    ['too many', 'id,text\n1,Kenya.\n2,a,b\n3,Chad.', ROWS, ['a.csv:3: row 3 has 3 cells, the head 2; mend the row']],
    [
      'a mark that is not closed',
      'id,text\n1,Kenya.\n2,"Peru.\n3,Chad.',
      [
        [2, '1', 'Kenya.'],
        [3, '2', '"Peru.'],
        [4, '3', 'Chad.'],
      ],
      ['a.csv:3: row 3 has a quotation mark that is not closed, read as it is'],
    ],
    [
      'the same before rows with marks',
      'id,text\n1,Kenya.\n2,"Peru.\n3,"Chad."\n4,"Niger, ""Mali""."',
      [
        [2, '1', 'Kenya.'],
        [3, '2', '"Peru.'],
        [4, '3', 'Chad.'],
        [5, '4', 'Niger, "Mali".'],
      ],
      ['a.csv:3: row 3 has a quotation mark that is not closed, read as it is'],
    ],
    [
      'a mark that is not closed, in a row with too few cells',
      'id,title,text\n1,,Kenya.\n2,"Peru.\n3,,Chad.',
      ROWS,
      ['a.csv:3: row 3 has 2 cells, the head 3; mend the row'],
    ],
    [
      'rows after one of several lines are counted as a spreadsheet does',
      'id,text\n1,"a\nb\nc"\n2\n3,Chad.',
      [
        [2, '1', 'a\nb\nc'],
        [6, '3', 'Chad.'],
      ],
      ['a.csv:5: row 3 has 1 cell, the head 2; mend the row'],
    ],
    [
      'a day that is none',
      `${HEAD}1,soon,,Kenya.`,
      [[2, '1', 'Kenya.']],
      ['a.csv:2: "date" is not a day for certain, left out; write it like 2020-09-17'],
    ],
  ])('%s', async (_, content, rows, said) => {
    expect(await read(content)).toEqual({ rows, said });
    expect(await read(content, { size: 3 })).toEqual({ rows, said });
  });

  test.each<[string, string]>([
    ['', 'a.csv: none of its columns is known to hold texts; name one with --text-field (it has "n", "lead")'],
    ['none', 'a.csv: none of its columns is known to hold texts; name one with --text-field (it has "n", "lead")'],
  ])('no column of texts: %j', async (text, message) => {
    const fields = text === '' ? {} : { text };
    expect(await read('n,lead\n1,Kenya.', { fields })).toEqual({ rows: [], said: [message] });
  });

  test('a column that the user names', async () => {
    const found = await read('n,lead\n1,Kenya.', { fields: { text: 'Lead', id: 'n' } });
    expect(found).toEqual({ rows: [[2, '1', 'Kenya.']], said: [] });
  });
});

describe('what is a table', () => {
  test.each<[string, string, string]>([
    ['a', `${HEAD}1,2021-03-04,Talks,Kenya.`, 'csv'],
    ['a.txt', 'id;text\n1;Kenya.', 'csv'],
    ['a', 'id\ttext\n1\tKenya.', 'tsv'],
    ['a', 'title,text\n"Talks","Kenya.\nChad."', 'csv'],
    ['a', 'id,title,text\n1,"Talks,\nand more","Kenya."', 'csv'],
    ['a.tsv', 'text\tid\nKenya.\t1', 'tsv'],
    ['a.tsv', 'id,text\n1,Kenya.', 'tsv'],
    ['a.csv', 'id\ttext\n1\tKenya.', 'csv'],
    ['a.csv', '{"id":"1","text":"Kenya."}', 'json'],
    ['a.csv', '{"text":"Kenya."}\n{"text":"Chad."}', 'ndjson'],
    ['a.json', `${HEAD}1,,,Kenya.`, 'csv'],
  ])('%s, %j is %s', async (name, content, format) => {
    const { raws, said } = await readRecords(content, { name });
    expect([raws[0]?.source.format, said]).toEqual([format, []]);
  });

  test.each(['Oslo | Lima | Paris\nKenya | Chad | Niger', 'Talks, Peace, Hope\n\nKenya, Chad and Niger spoke.'])(
    '%j is a text',
    async (content) => expect((await readRecords(content)).raws[0]!.source.format).toBe('text'),
  );
});

describe('encodings', () => {
  const TABLE = 'id,text\n1,“José”\n2,"a\n\nb"\n';
  const utf16 = Buffer.from(TABLE, 'utf16le');
  const utf32 = Buffer.from(Uint32Array.from([...TABLE].map((char) => char.codePointAt(0)!)).buffer);
  const marked = (mark: readonly number[], bytes: Uint8Array) => Buffer.concat([Uint8Array.from(mark), bytes]);
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16LE', utf16],
    ['UTF-16LE with a mark', marked([0xff, 0xfe], utf16)],
    ['UTF-16BE with a mark', marked([0xfe, 0xff], Buffer.from(utf16).swap16())],
    ['UTF-32LE with a mark', marked([0xff, 0xfe, 0, 0], utf32)],
    ['UTF-32LE', utf32],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 5, 4096])
      expect(await read(bytes, { size, name: 'a' })).toEqual({
        rows: [
          [2, '1', '“José”'],
          [3, '2', 'a\n\nb'],
        ],
        said: [],
      });
  });

  test('a row in Windows-1252 is named', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,Kenya.\n2,'),
      Uint8Array.of(0x93, 0x4a, 0x6f, 0x73, 0xe9, 0x94),
    ]);
    expect(await read(bytes)).toEqual({
      rows: [
        [2, '1', 'Kenya.'],
        [3, '2', '“José”'],
      ],
      said: ['a.csv:3: not UTF-8, read as Windows-1252'],
    });
  });
});

test('a table in which nothing is wrong is read as a library of tables reads it', async () => {
  const plain = fc.stringMatching(/^[a-c; ]{0,4}$/);
  const quoted = fc.stringMatching(/^[a-c",;\n ]{0,6}$/).map((text) => `"${text.replaceAll('"', '""')}"`);
  const cell = fc.oneof(plain, quoted);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          cell,
          cell,
          cell.map((text) => text || 'x'),
        ),
      ),
      async (rows) => {
        const table = ['id,title,text', ...rows.map((cells) => cells.join(','))].join('\n');
        const known = parseCsv(table, { columns: true }) as { id: string; title: string; text: string }[];
        const { raws, said } = await readRecords(table, { name: 'a.csv', fields: { text: 'text' } });
        expect([raws.map(({ source, text }) => [source.id ?? '', text]), said]).toEqual([
          known.map(({ id, text }) => [id, text]),
          [],
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test('what is written is read', async () => {
  const cell = fc.stringMatching(/^[a-c",;\n ]{0,6}$/).map((text) => `x${text}x`);
  const mark = fc.constantFrom(',', ';', '\t', '|');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell)),
      mark,
      fc.integer({ min: 1, max: 40 }),
      async (rows, by, size) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(by));
        const { raws, said } = await readRecords([`id${by}title${by}text`, ...quoted].join('\r\n'), {
          name: 'a.csv',
          size,
        });
        expect(raws.map(({ source, title, text }) => [source.id, title, text])).toEqual(rows);
        expect(said).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['a mark that is never closed', 'id,text\n', '1,"Kenya spoke.\n'],
  ['marks that close and open', 'id,text\n', 'a",b"c,"""x"\n'],
  ['quotes alone', 'id,text\n', '"""\n'],
  ['a wide head', `text,${Array.from({ length: 1900 }, (_, i) => `c${i}`).join()}\n`, 'a",b"c,"x""\n'],
  ['no end of the head', '', '"a",b"c,"x""\n'],
])(
  'hostile tables take a time that grows with them: %s',
  async (_, head, line) => {
    await read(head + line.repeat(20_000));
  },
  20_000,
);
