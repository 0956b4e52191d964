import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten } from '../../src/read/as-written.js';
import { splitParagraphs } from '../../src/read/structure/paragraphs.js';
import { readRecords } from '../helpers/read-records.js';

const rows = (table: Readonly<Record<string, readonly [string, string]>>) =>
  Object.entries(table).map(([name, [text, written]]): [string, string, string] => [name, text, written]);

describe('soft hyphens and cut words', () => {
  test.each(
    rows({
      'a soft hyphen in a line': ['The govern\u00adment of Ken\u00adya spoke.', 'The government of Kenya spoke.'],
      'one at the end of a line': ['The govern\u00ad\nment of Kenya\nspoke.', 'The government\nof Kenya\nspoke.'],
      'a cut word': ['The govern-\nment of Kenya\nspoke.', 'The government\nof Kenya\nspoke.'],
      'one before a comma': ['The govern-\nment, he said, spoke.', 'The government,\nhe said, spoke.'],
      'one at the end of the text': ['Kenya has a govern-\nment.', 'Kenya has a government.\n'],
      'one in two lines, CRLF': ['The govern-\r\n  ment of Kenya.', 'The government\r\nof Kenya.'],
      'a word that has a hyphen elsewhere': [
        'A cease-fire held. The cease-\nfire ended.',
        'A cease-fire held. The cease-fire\nended.',
      ],
      'a word that stands elsewhere whole': [
        'The non-\nsense ended. It was nonsense.',
        'The nonsense\nended. It was nonsense.',
      ],
      'a first part that takes a hyphen': ['A self-\nmade man spoke.', 'A self-made\nman spoke.'],
      'a name, which keeps its hyphen and its lines': ['Mary Smith-\nJones spoke.', 'Mary Smith-\nJones spoke.'],
      'a name that was cut': ['He heads North-\nsea Ports.', 'He heads Northsea\nPorts.'],
      'one at the start of a sentence': ['They left. Self-\nmade men spoke.', 'They left. Self-made\nmen spoke.'],
      'two ends for one word': ['Short-\nand long-term plans.', 'Short-\nand long-term plans.'],
      'a dash': ['He spoke -\nand left.', 'He spoke -\nand left.'],
      'a list': ['- one\n- two\n', '- one\n- two\n'],
      'an empty line': ['A govern-\n\nment.', 'A govern-\n\nment.'],
    }),
  )('%s', async (_, text, written) => expect(await asWritten(text)).toBe(written));
});

const A = 'The ministers of Kenya and Chad met on Friday in the city of';
const B = 'Nairobi and spoke of the water of the lake for a whole day.';

describe('the edges of pages', () => {
  test.each(
    rows({
      'a sentence over the end of a page': [`${A}\n\f${B}\n`, `${A}\n${B}\n`],
      'a paragraph that ends with its page': [`${B}\n\f${B}\n`, `${B}\n\n${B}\n`],
      'running heads': [
        `The Courier\n\n${A}\n\n\fThe Courier\n\n${B}\n\n${B}\n\fThe Courier\n\n${B}`,
        `${A}\n${B}\n\n${B}\n\n${B}`,
      ],
      'running heads with their page': [
        `Courier, Page 1\n\n${A}\n\fCourier, Page 2\n${B}\n\fCourier, Page 3\n${B}`,
        `${A}\n${B}\n\n${B}`,
      ],
      'numbers of pages': [`${A}\n1\n\f${B}\n2\n\f`, `${A}\n${B}\n`],
      'numbers that count all pages': [`${A}\n\nPage 1 of 2\n\n${B}\n`, `${A}\n${B}\n`],
      'numbers without another sign': [`${A}\n\n- 1 -\n\n${B}\n\n- 2 -\n\n${B}\n`, `${A}\n${B}\n\n${B}\n`],
      'a head above each of them': [`Courier\nPage 1\n\n${A}\n\nCourier\nPage 2\n\n${B}`, `${A}\n${B}`],
      'one number is one of the text': [`The winner is\n\n- 7 -\n\n${B}`, `The winner is\n\n- 7 -\n\n${B}`],
      'years and results': ['Talks\n\n2020\n\n2021\n\nThey met.\n', 'Talks\n\n2020\n\n2021\n\nThey met.\n'],
      'a heading after the end of a page': [`${B}\n\fThe second day\n\n${B}`, `${B}\n\nThe second day\n\n${B}`],
      'nothing but ends': ['\f\f\f', ''],
    }),
  )('%s', async (_, text, written) => expect(await asWritten(text)).toBe(written));
});

describe('double spacing', () => {
  const LINES = [
    'The ministers of Kenya and Chad met on Friday in the',
    'city of Nairobi and spoke of the water of the lake for',
    'a whole day.',
    'They will meet again in May, a spokesman said, and if all',
    'of the neighbors of the two countries agree with them, a',
    'treaty will be signed.',
  ];
  test.each(
    rows({
      'an empty line after each': [
        LINES.join('\n\n'),
        `${LINES.slice(0, 3).join('\n')}\n\n${LINES.slice(3).join('\n')}`,
      ],
      'two after each paragraph': [
        `${LINES.slice(0, 3).join('\n\n')}\n\n\n${LINES.slice(3).join('\n\n')}\n`,
        `${LINES.slice(0, 3).join('\n')}\n\n${LINES.slice(3).join('\n')}\n`,
      ],
      'under a headline': [
        ['Talks in Kenya', ...LINES].join('\n\n'),
        `Talks in Kenya\n\n${LINES.slice(0, 3).join('\n')}\n\n${LINES.slice(3).join('\n')}`,
      ],
      'with CRLF': [LINES.join('\r\n\r\n'), `${LINES.slice(0, 3).join('\n')}\n\n${LINES.slice(3).join('\n')}`],
      'paragraphs, one of which goes on': [
        `${B}\n\nThe plan is\n\nto meet again.\n\n${B}\n`,
        `${B}\n\nThe plan is\n\nto meet again.\n\n${B}\n`,
      ],
    }),
  )('%s', async (_, text, written) => expect(await asWritten(text)).toBe(written));

  test('its paragraphs are those of the article', async () => {
    const text = await asWritten(LINES.join('\n\n'));
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      LINES.slice(0, 3).join('\n'),
      LINES.slice(3).join('\n'),
    ]);
  });
});

/** Columns side by side, as a page is printed as plain text. */
function beside(columns: readonly (readonly string[])[], gutter = 4): string {
  const widths = columns.map((lines) => Math.max(...lines.map((line) => line.length)) + gutter);
  const rows = Array.from({ length: Math.max(...columns.map((lines) => lines.length)) }, (_, row) =>
    columns.map((lines, i) => (lines[row] ?? '').padEnd(widths[i]!)).join(''),
  );
  return rows.map((row) => row.trimEnd()).join('\n');
}

const HULL = [
  'Dock workers in Hull will strike',
  'on Monday, said Peter Halloran of',
  'the union Unite. He was angry.',
];
const LOWE = ['The minister, Ada Lowe,', 'backed a bridge over the', 'Humber. It opens in 2026.'];
const CHAD = ['Chad spoke with Kenya, and', 'Ann Mora said the water of', 'the lake was low.'];
const UNION = ['The union wrote of a long', 'strike that will be held in', 'the ports.'];
const [hull, lowe, chad, union] = [HULL, LOWE, CHAD, UNION].map((lines) => lines.join(' ')) as [
  string,
  string,
  string,
  string,
];

describe('columns side by side', () => {
  test.each(
    rows({
      two: [beside([HULL, LOWE]), `${hull}\n\n${lowe}`],
      'a narrow gutter': [`${beside([HULL, LOWE], 3)}\n`, `${hull}\n\n${lowe}\n`],
      three: [beside([HULL, LOWE, CHAD]), `${hull}\n\n${lowe}\n\n${chad}`],
      'the right one is longer': [beside([HULL, [...LOWE, ...UNION]]), `${hull}\n\n${lowe} ${union}`],
      'the left one is longer': [beside([[...HULL, ...UNION], LOWE]), `${hull} ${union}\n\n${lowe}`],
      'the one in the middle is shorter': [
        beside([[...HULL, ...UNION], LOWE, [...CHAD, ...UNION]]),
        `${hull} ${union}\n\n${lowe}\n\n${chad} ${union}`,
      ],
      'a sentence that goes on in the next': [
        beside([
          [...HULL, 'The strike will be held by all'],
          ['of the workers, and at all of', 'the ports', ...LOWE],
        ]),
        `${hull} The strike will be held by all of the workers, and at all of the ports ${lowe}`,
      ],
      'a name that goes on in the next': [
        beside([
          [...HULL, 'The strike was called by Peter'],
          ['Halloran in the port, and', 'is to be held by all.', ...LOWE],
        ]),
        `${hull} The strike was called by Peter Halloran in the port, and is to be held by all. ${lowe}`,
      ],
      'paragraphs in both of them': [
        beside([
          [...HULL, '', ...UNION],
          [...LOWE.slice(0, 2), 'Humber. Then she left.', '', ...CHAD],
        ]),
        `${hull}\n\n${union}\n\n${LOWE.slice(0, 2).join(' ')} Humber. Then she left.\n\n${chad}`,
      ],
      'first lines that are indented': [
        beside([HULL, LOWE].map((lines) => [...lines, `  ${UNION[0]}`, ...UNION.slice(1)])),
        `${hull}\n\n${union}\n\n${lowe}\n\n${union}`,
      ],
      'words that were cut': [
        beside([['The govern-', ...HULL.slice(1).map((line) => line.replace('on Mon', 'ment on Mon'))], LOWE]),
        `The government ${hull.slice(33)}\n\n${lowe}`,
      ],
      'with CRLF': [`${beside([HULL, LOWE])}\n`.replaceAll('\n', '\r\n'), `${hull}\r\n\r\n${lowe}\r\n`],
      'under a headline, with a text below': [
        `${A}\n${beside([HULL, LOWE])}\n\n${B}\n`,
        `${A}\n\n${hull}\n\n${lowe}\n\n${B}\n`,
      ],
      'on two pages, with a foot': [
        `${beside([HULL, LOWE])}\n\n${' '.repeat(33)}12\n\f${beside([CHAD, UNION])}\n\n${' '.repeat(33)}13\n\f`,
        `${hull}\n\n${lowe}\n\n${chad}\n\n${union}\n\n`,
      ],
      'all of it further right': [beside([HULL, LOWE]).replace(/^/gm, '      '), `${hull}\n\n${lowe}`],
    }),
  )('%s', async (_, text, written) => expect(await asWritten(text)).toBe(written));

  test.each<[string, string]>([
    ['two lines', beside([HULL.slice(1), LOWE.slice(1)])],
    [
      'results',
      beside([
        ['Kenya', 'Chad', 'Norway', 'Peru'],
        ['won 3 games', 'won 2 games', 'won 1 game', 'none'],
      ]),
    ],
    [
      'cells with figures',
      beside([
        ['Ada Lowe, 41, of Hull', 'Ann Mora, 37, of Lima', 'Jo Day, 52'],
        ['ran 41.3 km in 2:05', 'ran 40.1 km in 2:09', 'ran 39 km'],
      ]),
    ],
    ['prose beside figures', beside([HULL, ['1,204 of 3,000', '2,113 of 4,000', '1,006 of 2,000']])],
    [
      'names and what they do',
      beside([
        ['Ada Lowe', 'Ann Mora', 'Peter Halloran'],
        ['the minister who spoke for the', 'government in the city of Hull', 'and then left.'],
      ]),
    ],
    [
      'a table of sentences',
      ['Hull', 'Lima', 'Oslo']
        .map((city) =>
          beside([
            [`In ${city} all of the workers of`, 'the port left their work.'],
            ['The ministers met, and they', 'spoke of it.'],
          ]),
        )
        .join('\n\n'),
    ],
    ['a quotation', `He said of it:\n\n${HULL.map((line) => `      ${line}`).join('\n')}\n\n${B}`],
    ['a list', beside([HULL, LOWE].map((lines) => lines.map((line) => `- ${line}`)))],
    ['a list with numbers', HULL.map((line, i) => `${i + 1}.    ${line}`).join('\n')],
    [
      'addresses',
      beside([
        ['Ministry of Transport', '12 Quay Street', 'Hull HU1 2AB', 'United Kingdom'],
        ['Office of the Governor', '4 Harbor Road', 'Nairobi', 'Kenya'],
      ]),
    ],
    [
      'a dialogue',
      beside([
        ['HALLORAN:', '', 'LOWE:', ''],
        ['I said that the men of the port', 'are angry.', 'They are, and all of us know', 'it well.'],
      ]),
    ],
    [
      'signatures',
      beside([
        ['For the government,', '', 'Ada Lowe', 'minister of transport'],
        ['For the union,', '', 'Peter Halloran', 'head of the union'],
      ]),
    ],
    [
      'wide spaces in lines that were set',
      'The men   of the port are in a   strike, and\nthe minister of   transport has said   that she\nwill   meet them in the city,   where they are.',
    ],
    [
      'verse with a break in each line',
      'they sailed at dawn,      and the sea was wide,\nthe wind was in the north,   and cold were the men\nwho rowed,   who sang, and who dreamed of the shore.',
    ],
    ['tabs', HULL.map((line, i) => `${line}\t\t${LOWE[i]}`).join('\n')],
    ['a head and a date', `The Courier${' '.repeat(30)}May 10, 2024\n\n${A}\n${B}\n`],
  ])('%s: they stay', async (_, text) => expect(await asWritten(text)).toBe(text));
});

describe('paragraphs of wrapped text', () => {
  const WRAPPED = [A, 'Lima and spoke of a great many things for the whole of', 'the day.'];
  // A date is cut at the end of a line, and the third line is longer than the others.
  const WIDE = [
    'The ministers of Kenya and Chad met in Nairobi on May',
    '10, 2024 and spoke of the water of the lake for a day,',
    'as https://www.example.org/news/2024/05/10/ministers-of-kenya-and-chad-meet-in-nairobi-for-a-whole-day',
    'had said of it, and all of the neighbors were at the',
    'talks, which were held in a house in the center of the',
    'city of Nairobi for a whole day, and in the end agreed',
    'to meet again.',
  ];
  const LONG = `${A} ${A}.`;
  const [one, two] = [WRAPPED.join('\n'), WRAPPED.join('\r\n')];
  test.each<[string, string, string[]]>([
    ['parted by empty lines', `${one}\n\n${one}\n`, [one, one]],
    ['CRLF', `${two}\r\n\r\n${two}\r\n`, [two, two]],
    ['indented first lines', `   ${one}\n   ${one}\n`, [one, one]],
    ['first lines with a tab', `\t${one}\n\t${one}\n`, [one, one]],
    ['a paragraph that stands further right', `${one}\n    ${WRAPPED.join('\n    ')}`, [one, WRAPPED.join('\n    ')]],
    ['all lines further right', `  ${WRAPPED.join('\n  ')}`, [WRAPPED.join('\n  ')]],
    ['a list', `${one}\n\n- one\n- two`, [one, '- one', '- two']],
    ['a line that is longer', `${WIDE.join('\n')}\n\n${one}`, [WIDE.join('\n'), one]],
    ['long lines, and headlines under them', [LONG, '', A, A, A, '', LONG].join('\n'), [LONG, A, A, A, LONG]],
  ])('%s', (_, text, paragraphs) => {
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  });
});

describe('an ordinary text is read as it is', () => {
  const TEXTS = [
    `Talks in Kenya\n\nBy Jo Day\n\nNAIROBI, May 10, 2024 (Reuters) - ${B}\n\n• One\n• Two\n\n${B}\n`,
    `${A}\n${B}\n\n${A}\n${B}\n`,
    'Oslo 3 Lima 1\nParis 0 Rome 0\n',
    '',
    '\n\n',
    'Kenya spoke.\r\n\r\nChad did not.\r\n',
  ];
  test.each(TEXTS)('%j', async (text) => expect(await asWritten(text)).toBe(text));
});

test('it is for plain text: the fields of records are as they were given', async () => {
  const text = 'The govern\u00adment of Kenya.';
  expect((await readRecords(text, { name: 'a.txt' })).raws[0]!.text).toBe('The government of Kenya.');
  expect((await readRecords(text, { from: 'text' })).raws[0]!.text).toBe('The government of Kenya.');
  expect((await readRecords(JSON.stringify({ text }), { name: 'a.json' })).raws[0]!.text).toBe(text);
});

test('no word is lost, and none is added', async () => {
  const piece = fc.constantFrom(
    'Kenya ',
    'spoke',
    '.',
    ' ',
    '\n',
    '\n\n',
    '\f',
    '-\n',
    '\u00ad',
    'of ',
    ',\n\n',
    '- 2 -\n',
    'Page 2\n',
    `${beside([HULL, LOWE])}\n`,
    'of   a ',
  );
  const letters = (text: string) => text.replace(/Page( 2)?|- 2 -/g, '').replace(/[^A-Za-z]/g, '');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const text = pieces.join('');
      const written = await asWritten(text);
      // At the edges of pages, and only there, a line that comes again is none of the text.
      if (!/\f|Page 2|- 2 -/.test(text)) {
        // Where there are columns, they come in another order.
        const inOrder = (all: string) => (text.includes('   ') ? [...all].sort().join('') : all);
        expect(inOrder(letters(written))).toBe(inOrder(letters(text)));
      }
      expect(letters(text).length).toBeGreaterThanOrEqual(letters(written).length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['hyphens', 'a-\nb'],
  ['ends of pages', 'Courier\n\f'],
  ['numbers of pages', 'Page 1\n- 2 -\nKenya\n\n'],
  ['double spacing', 'the ministers of Kenya and Chad met\n\n'],
  ['white space', 'a-  \t  \n\n   \t'],
  ['hyphens in a row', 'a-b-'],
  ['columns', 'the men of Oslo go,   and all the men. In\n'],
  ['columns that end', 'the men of   the men of\n\n\n\n'],
  ['spaces', `a${' '.repeat(100)}`],
  ['gutters in one line', 'a   b  c   '],
])(
  'hostile text takes a time that grows with it: %s',
  async (_, unit) => {
    await asWritten(unit.repeat(40_000));
    await asWritten(`\f${unit.repeat(40_000)}`);
  },
  20_000,
);
