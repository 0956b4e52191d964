import { describe, expect, test } from 'vitest';
import { NewsqError } from '../../src/errors.js';
import { parseLexicon } from '../../src/own/index.js';

/** What is wrong with a lexicon, a message a line. */
function faultsOf(text: string, path = 'own.csv'): string[] {
  try {
    parseLexicon(text, path);
  } catch (error) {
    if (!(error instanceof NewsqError)) throw error;
    expect(error.trouble).toBe('usage');
    return [error.message, ...error.others];
  }
  return [];
}

const row = { aliases: [], type: null, code: null };

describe('reads', () => {
  test.each<[what: string, text: string, expected: readonly object[]]>([
    ['a form alone', 'form\nAcme', [{ ...row, line: 2, form: 'Acme', name: 'Acme' }]],
    [
      'all columns in another order',
      'code,aliases,type,form,name\nKEN,Wambui; the Chair,person,E. Wambui,Esther Wambui',
      [
        {
          line: 2,
          form: 'E. Wambui',
          name: 'Esther Wambui',
          type: 'person',
          code: 'KE',
          aliases: ['Wambui', 'the Chair'],
        },
      ],
    ],
    [
      'plural types in any case',
      'form,type\nAcme,Organizations\nOslo,PLACE',
      [
        { ...row, line: 2, form: 'Acme', name: 'Acme', type: 'organization' },
        { ...row, line: 3, form: 'Oslo', name: 'Oslo', type: 'place' },
      ],
    ],
    [
      'aliases between bars',
      'form,aliases\nAcme,AC|Acme Co',
      [{ ...row, line: 2, form: 'Acme', name: 'Acme', aliases: ['AC', 'Acme Co'] }],
    ],
    ['codes in small letters', 'form,code\nAcme,nor', [{ ...row, line: 2, form: 'Acme', name: 'Acme', code: 'NO' }]],
    [
      'a byte-order mark and Windows line ends',
      '\ufeffform,type\r\nAcme,group\r\n\r\nApex,\r\n',
      [
        { ...row, line: 2, form: 'Acme', name: 'Acme', type: 'group' },
        { ...row, line: 4, form: 'Apex', name: 'Apex' },
      ],
    ],
    [
      'old line ends',
      'form\rAcme\rApex',
      [
        { ...row, line: 2, form: 'Acme', name: 'Acme' },
        { ...row, line: 3, form: 'Apex', name: 'Apex' },
      ],
    ],
    [
      'cells in quotation marks',
      'form,name\n"Hill, Bo","Bo ""B"" Hill"',
      [{ ...row, line: 2, form: 'Hill, Bo', name: 'Bo "B" Hill' }],
    ],
    [
      'a cell of several lines',
      'form,name\n"Acme\nNord",Acme\nApex,',
      [
        { ...row, line: 2, form: 'Acme Nord', name: 'Acme' },
        { ...row, line: 4, form: 'Apex', name: 'Apex' },
      ],
    ],
    ['tabs by the content', 'form\tname\nHill, Bo\tBo Hill', [{ ...row, line: 2, form: 'Hill, Bo', name: 'Bo Hill' }]],
    ['semicolons', 'form;code\nAcme;NO', [{ ...row, line: 2, form: 'Acme', name: 'Acme', code: 'NO' }]],
    [
      'a delimiter that is named',
      'sep=;\nform;code\nAcme;NO',
      [{ ...row, line: 3, form: 'Acme', name: 'Acme', code: 'NO' }],
    ],
    [
      'commas in a table of one column',
      'form\nAcme, Inc.',
      [{ ...row, line: 2, form: 'Acme, Inc.', name: 'Acme, Inc.' }],
    ],
    ['columns of others', 'id,form,updated\n7,Acme,2020', [{ ...row, line: 2, form: 'Acme', name: 'Acme' }]],
    ['rows that end early', 'form,type,name\nAcme', [{ ...row, line: 2, form: 'Acme', name: 'Acme' }]],
    ['rows without a cell as none', 'form,type\n,\nAcme,', [{ ...row, line: 3, form: 'Acme', name: 'Acme' }]],
    ['odd spaces', 'form\n\u00a0Acme\u2003Nord ', [{ ...row, line: 2, form: 'Acme Nord', name: 'Acme Nord' }]],
    [
      'the same row twice',
      'form,code\nAcme,NO\nAcme,NO',
      [
        { ...row, line: 2, form: 'Acme', name: 'Acme', code: 'NO' },
        { ...row, line: 3, form: 'Acme', name: 'Acme', code: 'NO' },
      ],
    ],
  ])('%s', (_, text, expected) => expect(parseLexicon(text)).toEqual(expected));

  test('tabs by the name of the file', () =>
    expect(parseLexicon('form\nAcme, Inc.\t', 'own.tsv')).toEqual([
      { ...row, line: 2, form: 'Acme, Inc.', name: 'Acme, Inc.' },
    ]));
});

describe('refuses', () => {
  test.each<[what: string, text: string, faults: readonly string[]]>([
    ['nothing', '', ['own.csv:1: is empty; its first line names its columns: form,type,name,code,aliases']],
    [
      'a head without "form"',
      'Acme\nApex',
      ['own.csv:1: has no column "form"; the first line names the columns: form,type,name,code,aliases'],
    ],
    [
      'a mistyped column',
      'form,alias\nAcme,AC',
      ['own.csv:1: "alias": is no column of a lexicon; did you mean "aliases"?'],
    ],
    [
      'two columns of one name',
      'form,name,Name\nAcme,A,B',
      ['own.csv:1: name: is the name of two columns; give it to one'],
    ],
    [
      'a mistyped type',
      'form,type\nAcme,group\nAnn Lee,persn',
      ['own.csv:3: type: "persn" is no type; did you mean "person"?'],
    ],
    [
      'what is no type',
      'form,type\nAcme,company',
      ['own.csv:2: type: "company" is no type; give one of person, country, place, organization, group, other'],
    ],
    [
      'what is no code',
      'form,code\nAcme,XX',
      ['own.csv:2: code: "XX" is no code of ISO 3166-1; give one like KE or KEN'],
    ],
    ['a name for a code', 'form,code\nAcme,UK', ['own.csv:2: code: "UK" is no code of ISO 3166-1; did you mean "GB"?']],
    [
      'a code of what has no country',
      'form,type,code\nThe Prize,other,NO',
      ['own.csv:2: code: what is of the type "other" has no country; leave it empty'],
    ],
    ['a row without a form', 'form,type\n,person', ['own.csv:2: form: is empty; give a name as texts have it']],
    ['a form of marks', 'form\n--', ['own.csv:2: form: "--" has no letter and no digit; give a name']],
    [
      'an alias of marks',
      'form,aliases\nAcme,A;?',
      ['own.csv:2: aliases: "?" has no letter and no digit; give names, with ";" between them'],
    ],
    [
      'a comma too many',
      'form,name\nHill, Bo, Bo Hill',
      ['own.csv:2: has 3 cells, the first line 2; put a cell with a comma in quotation marks'],
    ],
    [
      'a mark that is not closed',
      'form\nAcme\n"Apex\nZenith',
      ['own.csv:3: has a quotation mark that is not closed; close it, or write it twice'],
    ],
    [
      'a form of two names',
      'form,name\nLee,Ann Lee\nLee,Bo Lee',
      ['own.csv:3: form: "Lee" is "Bo Lee" here and "Ann Lee" in line 2; take it out of one of them'],
    ],
    [
      'an alias of two people',
      'form,type,aliases\nAnn Lee,person,Lee\nBo Lee,person,Lee',
      [
        'own.csv:3: aliases: "Lee" is the person "Bo Lee" here and the person "Ann Lee" in line 2; take it out of one of them',
      ],
    ],
    [
      'a form of two types',
      'form,type\nAcme,person\nAcme,place',
      ['own.csv:3: form: "Acme" is the place "Acme" here and the person "Acme" in line 2; take it out of one of them'],
    ],
    [
      'a form of two countries',
      'form,code\nAcme,NO\nAcme,SE',
      ['own.csv:3: form: "Acme" is "Acme" (SE) here and "Acme" (NO) in line 2; take it out of one of them'],
    ],
    [
      'all that is wrong, the first five in words',
      `form,type\n${'Acme,x\n'.repeat(8)}`,
      [2, 3, 4, 5, 6]
        .map(
          (line) =>
            `own.csv:${line}: type: "x" is no type; give one of person, country, place, organization, group, other`,
        )
        .concat('own.csv: 3 more errors like these'),
    ],
  ])('%s', (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

  test('a cell of any length in a short line', () =>
    expect(faultsOf(`form,type\nAcme,${'x'.repeat(5000)}`)[0]!.length).toBeLessThan(200));
});
