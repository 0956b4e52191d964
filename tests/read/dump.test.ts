import { describe, expect, test } from 'vitest';
import { brief, readFile } from '../helpers/read-file.js';

const lexis = (number: string, title: string, fields = 'BYLINE: Ann Lee\n\nLENGTH: 96 words') => `
                               ${number} of 212 DOCUMENTS


                              The Oslo Courier

                            March 4, 2021 Thursday
                               Late Edition - Final

${title}

${fields}

Kenya and Chad opened talks in Oslo on Monday, and Niger said on
Wednesday it would join.

"We had no choice," said Bo Hill.

LOAD-DATE: March 4, 2021

LANGUAGE: ENGLISH

                        Copyright 2021 Oslo Media Ltd
                              All Rights Reserved
`;
const STORY =
  'Kenya and Chad opened talks in Oslo on Monday, and Niger said on Wednesday it would join.\n\n"We had no choice," said Bo Hill.';

const newNexis = (title: string) => `${title}
The Oslo Courier
March 4, 2021 Thursday 10:00 AM GMT

Copyright 2021 Oslo Media Ltd All Rights Reserved
Section: NATIONAL; Pg. 7
Length: 96 words
Byline: Ann Lee
Dateline: OSLO
Body

Kenya and Chad opened talks on Monday.

"We had no choice," said Bo Hill.

Load-Date: March 5, 2021

End of Document
`;

const RULE = '_'.repeat(60);
const proquest = (title: string, more = '') => `${RULE}

Document 1 of 2

${title}
Author: Lee, Ann; Hill, Bo.
Publication info: The Oslo Courier ; Oslo (Norway) [Oslo (Norway)] 04 Mar 2021: 7.
Abstract: Short.
Links: https://a.example/link
Full text: Kenya and Chad opened talks on Monday.

Niger left.

Subject: Talks; Trade
Title: ${title}
Publication title: The Oslo Courier; Oslo (Norway)
Pages: 7
${more}ProQuest document ID: 2495000001
Document URL: https://search.example/docview/2495000001
Database: Newspapers
`;

const factiva = (title: string, id: string) => `SE      News
HD      ${title}
BY      By Ann Lee
WC      96 words
PD      4 March 2021
SN      The Oslo Courier
LA      English
CY      Copyright 2021
LP      Kenya and Chad opened talks on Monday.
TD      "We had no choice," said Bo Hill.

Niger left.
CO      oslo : Oslo Media
IN      i1 : Talks
AN      Document ${id}

`;
const plainFactiva = (title: string, id: string) => `${title}
By Ann Lee
96 words
4 March 2021
09:15
The Oslo Courier
OSLOC
7
English
Copyright 2021. Oslo Media.

Kenya and Chad opened talks on Monday.

Niger left.

Document ${id}

`;

const writtenFactiva = (title: string, writer: string) =>
  `World\n${title}\n\n${writer}96 words\n4 March 2021\nThe Oslo Courier\nOSLOC\nEnglish\n(c) 2021 Oslo Media\n\nKenya spoke.\n\nDocument OSLOC00020210304eh3400012\n\n`;
const narrowFactiva = (title: string) =>
  `HD ${title}\nBY Ann Lee\nWC 96 words\nPD 4 March 2021\nSN The Oslo Courier\nLA English\nLP \nKenya spoke.\nAN Document OSLOC1\n\n`;

test.each([
  [
    'a writer without "by"',
    writtenFactiva('Talks Fail in Oslo', 'Ann Lee \n'),
    [['Talks Fail in Oslo', '2021-03-04', 'By Ann Lee\n\nKenya spoke.']],
  ],
  ['no writer', writtenFactiva('Talks Fail', ''), [['Talks Fail', '2021-03-04', 'Kenya spoke.']]],
  [
    'tags with one space',
    narrowFactiva('Talks Fail') + narrowFactiva('More'),
    [
      ['Talks Fail', '2021-03-04', 'By Ann Lee\n\nKenya spoke.'],
      ['More', '2021-03-04', 'By Ann Lee\n\nKenya spoke.'],
    ],
  ],
  [
    'what was asked for, above the first story',
    `User Name: = Bo Hill\n\nJob Number: = 15\n\n\nDocuments (1)\n\n1. Talks fail\n   Client/Matter: -None-\n   Search Terms: oslo\n\n\n${newNexis('Talks fail')}`,
    [
      [
        'Talks fail',
        '2021-03-04',
        'By Ann Lee\n\nOSLO — Kenya and Chad opened talks on Monday.\n\n"We had no choice," said Bo Hill.',
      ],
    ],
  ],
])('%s', async (_, content, stories) => {
  const { articles, said } = await readFile('a.txt', content);
  expect(articles.map(({ title, date, text }) => [title, date, text])).toEqual(stories);
  expect(said).toEqual([]);
});

test('an export as a document is its stories', async () => {
  const rtf = (text: string) => `{\\rtf1\\ansi ${text.split('\n').join('\\par\n')}}`;
  const { articles } = await readFile('a.rtf', rtf(newNexis('Talks fail') + newNexis('Talks go on')));
  expect(articles.map(({ title, date, source }) => [title, date, source.format])).toEqual([
    ['Talks fail', '2021-03-04', 'rtf'],
    ['Talks go on', '2021-03-04', 'rtf'],
  ]);
});

describe('each story of an export is an article', () => {
  test.each<[string, string, readonly (readonly (string | null)[])[]]>([
    [
      'Nexis',
      lexis('3', 'Talks open') + lexis('4', 'A long headline about the talks that\ngoes on in a second line'),
      [
        ['Talks open', '2021-03-04', null, `By Ann Lee\n\n${STORY}`],
        ['A long headline about the talks that goes on in a second line', '2021-03-04', null, `By Ann Lee\n\n${STORY}`],
      ],
    ],
    [
      'Nexis with a dateline, a highlight and BODY:',
      lexis(
        '1',
        'Talks open',
        'SECTION: NATIONAL; Pg. 7\n\nLENGTH: 96 words\n\nDATELINE: OSLO, March 4\n\nHIGHLIGHT: Short.\n\nBODY:',
      ),
      [['Talks open', '2021-03-04', null, `OSLO, March 4 — ${STORY}`]],
    ],
    [
      'Nexis as it is today',
      newNexis('Talks open') + newNexis('Talks fail'),
      [
        [
          'Talks open',
          '2021-03-04',
          null,
          'By Ann Lee\n\nOSLO — Kenya and Chad opened talks on Monday.\n\n"We had no choice," said Bo Hill.',
        ],
        [
          'Talks fail',
          '2021-03-04',
          null,
          'By Ann Lee\n\nOSLO — Kenya and Chad opened talks on Monday.\n\n"We had no choice," said Bo Hill.',
        ],
      ],
    ],
    [
      'ProQuest',
      `${RULE}\nReport Information from ProQuest\nMarch 10 2021 10:11\n${proquest('Talks open', 'Publication date: Mar 4, 2021\n')}${proquest('Talks fail')}${RULE}\n\nCopyright 2021 ProQuest LLC. All rights reserved.\n`,
      [
        [
          'Talks open',
          '2021-03-04',
          '2495000001',
          'By Ann Lee, Bo Hill\n\nKenya and Chad opened talks on Monday.\n\nNiger left.',
        ],
        [
          'Talks fail',
          '2021-03-04',
          '2495000001',
          'By Ann Lee, Bo Hill\n\nKenya and Chad opened talks on Monday.\n\nNiger left.',
        ],
      ],
    ],
    [
      'Factiva',
      factiva('Talks open', 'OSLOC00020210304eh340001') + factiva('Talks fail', 'OSLOC00020210304eh340002'),
      [
        [
          'Talks open',
          '2021-03-04',
          'OSLOC00020210304eh340001',
          'By Ann Lee\n\nKenya and Chad opened talks on Monday.\n\n"We had no choice," said Bo Hill.\n\nNiger left.',
        ],
        [
          'Talks fail',
          '2021-03-04',
          'OSLOC00020210304eh340002',
          'By Ann Lee\n\nKenya and Chad opened talks on Monday.\n\n"We had no choice," said Bo Hill.\n\nNiger left.',
        ],
      ],
    ],
    [
      'Factiva without tags',
      plainFactiva('Talks open', 'OSLOC00020210304eh340001') + plainFactiva('Talks fail', 'OSLOC00020210304eh340002'),
      [
        [
          'Talks open',
          '2021-03-04',
          'OSLOC00020210304eh340001',
          'By Ann Lee\n\nKenya and Chad opened talks on Monday.\n\nNiger left.',
        ],
        [
          'Talks fail',
          '2021-03-04',
          'OSLOC00020210304eh340002',
          'By Ann Lee\n\nKenya and Chad opened talks on Monday.\n\nNiger left.',
        ],
      ],
    ],
    [
      'rules',
      'Talks open\n\nOSLO, March 4, 2021 (AP) - Kenya spoke.\n\n- 30 -\n\n--------------------\n\nTalks fail\n\nLIMA, March 9, 2021 (AP) - Chad left.\n\n###\n',
      [
        [null, null, null, 'Talks open\n\nOSLO, March 4, 2021 (AP) - Kenya spoke.'],
        [null, null, null, 'Talks fail\n\nLIMA, March 9, 2021 (AP) - Chad left.'],
      ],
    ],
  ])('%s', async (_, content, expected) => {
    const { articles, said } = await readFile('a.txt', content);
    expect(said).toEqual([]);
    expect(articles.map(brief)).toEqual(expected);
    expect(articles.map(({ source }) => [source.record, source.format])).toEqual(
      expected.map((_, index) => [index, 'dump']),
    );
    // The same with the line ends of Windows.
    const crlf = await readFile('a.txt', content.replaceAll('\n', '\r\n'));
    expect(crlf.articles.map((article) => brief(article).at(-1)?.toString().replaceAll('\r', ''))).toEqual(
      expected.map((story) => story.at(-1)),
    );
  });

  test.each([
    ['Nexis', lexis('3', 'Talks open')],
    ['Nexis as it is today', newNexis('Talks open')],
    ['ProQuest', proquest('Talks open')],
    ['Factiva', factiva('Talks open', 'OSLOC00020210304eh340001')],
    ['Factiva without tags', plainFactiva('Talks open', 'OSLOC00020210304eh340001')],
  ])('%s names the newspaper', async (_, content) => {
    const { articles } = await readFile('a.txt', content);
    expect(articles.map(({ source }) => source.publisher)).toEqual(['The Oslo Courier']);
  });
});

describe('a text that is no dump is one article', () => {
  test.each([
    // a rule within an article
    'Talks open\n\nOSLO, March 4, 2021 (AP) - Kenya spoke.\n\n----------\n\nReporting by Ann Lee.',
    'Talks open\n\nKenya spoke.\n\n* * * *\n\nChad left.\n\n* * * *\n\nNiger stayed.',
    'Talks open\n\nKenya spoke.\n________\nAnn Lee reported from Oslo.',
    // words that databases use
    'Document 3 of the archive opened.\n\nKenya spoke.',
    'He was the 3 of 212 documents.\n\nLength: 96 metres.',
    'HD films\n\nPD was quoted, AN was not.',
    'HD      video\n\nPD      police\n\nKenya spoke.',
    'Talks open\n\nOSLO (AP) - Kenya spoke.\n\nLOAD-DATE: March 4, 2021\n\nChad left.',
    'A word count\n\n96 words\n4 March 2021\nKenya spoke.\n\nChad left.',
    `Letters\n\n${RULE}\n\nPublication date: March 4, 2021\n\nKenya spoke.`,
    `Full text: the speech\n\n${RULE}\n\nFull text: Kenya spoke.\n\nChad left.`,
    'Talks open\n\nKenya spoke.\n\n1 of 2 documents was a copy.\n\nChad left.',
    'The ten best\n\n1. Title\n\nKenya spoke.\n\n2. Title\n\nChad left.',
    'Talks open\n\nKenya spoke.\n\n---\n\nChad left on March 4, 2021.\n\n---\n\nNiger stayed.',
    'Publication date: March 4, 2021\n\nKenya spoke.',
    '#'.repeat(20),
  ])('%j', async (content) => {
    const { articles, said } = await readFile('a.txt', content);
    expect([articles.length, articles[0]?.source.format, said]).toEqual([1, 'text', []]);
  });
});

describe('what is lost of a dump is said', () => {
  test.each<[string, string, number, readonly string[]]>([
    [
      'a day that is none',
      factiva('Talks open', 'OSLOC00020210304eh340001').replace('4 March 2021', 'yesterday'),
      1,
      ["a.txt[0]: the story's day is not given, or not a day"],
    ],
    ['cut off', lexis('3', 'Talks open').slice(0, 300), 1, []],
    [
      'no story',
      `${RULE}\nPublication title: \nFull text: x\n${RULE}\n`,
      0,
      ['a.txt: no story is in it; read it as it is with --from text'],
    ],
  ])('%s', async (_, content, count, messages) => {
    const { articles, said } = await readFile('a.txt', content);
    expect([articles.length, said]).toEqual([count, messages]);
  });

  test('a text that is no dump is refused where --from says that it is one', async () => {
    const { articles, said } = await readFile('a.txt', 'Kenya spoke.', { from: 'dump' });
    expect([articles, said]).toEqual([
      [],
      ['a.txt: not an export of Nexis, Factiva or ProQuest, and no rules part its stories'],
    ]);
  });

  test('ten thousand stories are read in proportion', async () => {
    const { articles } = await readFile('a.txt', lexis('3', 'Talks open').repeat(2_000));
    expect(articles.length).toBe(2_000);
  });
});
