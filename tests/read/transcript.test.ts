import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { readArticle } from '../../src/read/article.js';
import { brief, readFile } from '../helpers/read-file.js';

/** What each speaker says: "Marlow: Good afternoon."; "?" for somebody who is not named. */
function said(text: string): readonly string[] {
  const { entities = [], quotes = [] } = analyze(text, { tasks: ['entities', 'quotes'] });
  return quotes.map(
    ({ speaker, text: words }) => `${entities.find(({ id }) => id === speaker)?.name ?? '?'}: ${words}`,
  );
}

describe('whom a label names is the source of what follows it', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'offices, and what goes on in a paragraph without a label',
      'Remarks by President Marlow and Prime Minister Abe\n\nPRESIDENT MARLOW: Good afternoon to all.\n\nLast month we agreed on three goals.\n\nPRIME MINISTER ABE: (As interpreted.) Thank you, Mr. President.\n\nEND 3:40 P.M. EST',
      [
        'Marlow: Good afternoon to all.',
        'Marlow: Last month we agreed on three goals.',
        'Abe: Thank you, Mr. President.',
      ],
    ],
    [
      'questions of somebody who is not named',
      'MR. MARLOW: Good afternoon.\n\nQ    Will you meet him in May?\n\nMR. MARLOW: I will. (Laughter.)\n\nQ: In Oslo?\n\nA: In Oslo.',
      [
        'Marlow: Good afternoon.',
        '?: Will you meet him in May?',
        'Marlow: I will. (Laughter.)',
        '?: In Oslo?',
        '?: In Oslo.',
      ],
    ],
    [
      'names in full, with what they are',
      'ANN LEE, CNN ANCHOR: Welcome to the show.\n\nBO HILL (via video): Thank you for having me.\n\nUNIDENTIFIED MALE: No more war.',
      ['Ann Lee: Welcome to the show.', 'Bo Hill: Thank you for having me.', '?: No more war.'],
    ],
    [
      'family names that come again',
      'TAPPER: Welcome to the show.\n\nBLITZER: Thank you, sir.\n\nTAPPER: Is it late?\n\nBLITZER: It is.',
      ['Tapper: Welcome to the show.', 'Blitzer: Thank you, sir.', 'Tapper: Is it late?', 'Blitzer: It is.'],
    ],
    [
      'what is quoted in a speech is part of it',
      'MR. MARLOW: He said, "I will not go to Oslo again," and left.\n\nMS. LEE: Bo Hill said that the talks had failed.',
      ['Marlow: He said, "I will not go to Oslo again," and left.', 'Lee: Bo Hill said that the talks had failed.'],
    ],
    [
      'the record of a parliament',
      'Mr. HALLORAN (during the reading). Madam Speaker, I rise to oppose the bill.\n  Ms. ORTIZ of Ohio. I yield to Mr. Halloran.\n  The SPEAKER pro tempore. The question is on the motion.',
      [
        'Halloran: Madam Speaker, I rise to oppose the bill.',
        'Ortiz: I yield to Mr. Halloran.',
        '?: The question is on the motion.',
      ],
    ],
    [
      'an interview with names as they are written',
      'DW: Is it over, Ms. Lee?\n\nAnn Lee: It is not over yet.\n\nDW: Why is that so?\n\nLee: We agree on that.\n\nAnn Lee: It is late.',
      [
        '?: Is it over, Ms. Lee?',
        'Ann Lee: It is not over yet.',
        '?: Why is that so?',
        'Ann Lee: We agree on that.',
        'Ann Lee: It is late.',
      ],
    ],
    [
      'an interview that names nobody in its lines, but one in its title',
      'Ann Lee on the bridge\n\nBo Hill met the mayor.\n\nQ: Is it late?\n\nA: It is.\n\nIt will rain.\n\nQ: Is it over?\n\nA: No.',
      ['?: Is it late?', 'Ann Lee: It is.', 'Ann Lee: It will rain.', '?: Is it over?', 'Ann Lee: No.'],
    ],
    [
      'or in what stands before it',
      'The bridge is late\n\nWe met Ann Lee, the mayor, on Monday.\n\nQ. Is it late?\n\nA. It is.\n\nQ. Is it over?\n\nA. No.',
      ['?: Is it late?', 'Ann Lee: It is.', '?: Is it over?', 'Ann Lee: No.'],
    ],
    [
      'or several',
      'The bridge is late\n\nAnn Lee met Bo Hill.\n\nQ: Is it late?\n\nA: It is.\n\nQ: Is it over?\n\nA: No.',
      ['?: Is it late?', '?: It is.', '?: Is it over?', '?: No.'],
    ],
    [
      'or nobody',
      'The bridge is late\n\nQUESTION: Is it late?\n\nANSWER: It is.\n\nQUESTION: Is it over?\n\nANSWER: No.',
      ['?: Is it late?', '?: It is.', '?: Is it over?', '?: No.'],
    ],
    [
      'an office without a name',
      'THE PRESIDENT: Good afternoon to all.\n\nMS. LEE: Thank you, sir.\n\nMODERATOR: The next question.',
      ['?: Good afternoon to all.', 'Lee: Thank you, sir.', '?: The next question.'],
    ],
  ])('%s', (_, text, expected) => {
    const found = said(text).map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase()));
    expect(found).toEqual(expected.map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase())));
  });

  test('what stands in place of a name is the source', () => {
    const { quotes = [] } = analyze('Q: Is it late?\n\nA: It is.\n\nIt will rain.\n\nQ: Is it over?\n\nA: No.', {
      tasks: ['quotes'],
    });
    expect(quotes.map(({ source }) => `${source?.text} ${source?.kind}`)).toEqual([
      'Q unnamed',
      'A unnamed',
      'A unnamed',
      'Q unnamed',
      'A unnamed',
    ]);
  });

  test('a speaker is the person of the text', () => {
    const { entities = [] } = analyze(
      'Remarks by President Ann Marlow\n\nPRESIDENT MARLOW: Good afternoon to all.\n\nMR. ABE: Thank you, President Marlow.',
      { tasks: ['entities'] },
    );
    expect(entities.filter(({ type }) => type === 'person').map(({ name, count }) => [name, count])).toEqual([
      ['Ann Marlow', 3],
      ['ABE', 1],
    ]);
  });

  test('in subtitles as well', async () => {
    const { articles } = await readFile(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Lowe>We will\n\n00:02.000 --> 00:03.000\nopen it.\n',
    );
    expect(articles.map(brief)).toEqual([[null, null, null, 'Ada Lowe: We will\n\nopen it.']]);
    expect(readArticle(articles[0]!).blocks.map(({ speaker }) => speaker)).toEqual([
      { start: 0, end: 8 },
      { start: 0, end: 8 },
    ]);
  });
});

describe('an article in which a line or two looks like a label is no transcript', () => {
  test.each([
    'THE FACTS: Kenya and Chad opened talks.\n\nCLAIM: Chad left.\n\nTHE FACTS: It did not.',
    'MARLOW: "We have the best talks." That was on Monday.\n\nTHE FACTS: Kenya left.\n\nMARLOW: "Nobody left."\n\nTHE FACTS: Chad did.',
    'WHO: The Ministry of Trade\n\nWHAT: A day of talks\n\nWHERE: Oslo\n\nWHEN: Monday',
    'Q: What is a bridge?\n\nA: It is a way over water.',
    'A: The first.\n\nB: The next.\n\nA: The first.\n\nB: The next.',
    'Q: What is a bridge?\n\nA: It is a way over water.\n\nQ: Why?',
    'OSLO: Kenya and Chad opened talks on Monday.\n\nLIMA: Peru left.',
    'LOAD-DATE: March 4, 2021\n\nLANGUAGE: ENGLISH\n\nKenya spoke.',
    'PRESIDENT MARLOW: A LIFE\n\nKenya and Chad opened talks on Monday.',
    'NASA: Kenya spoke.\n\nUN: Chad left.',
    'A    list of talks\n\nB    list of talks',
    'RATING: Good\n\nPRICE: High\n\nRATING: Bad\n\nPRICE: Low',
    'Marlow: We will go.\n\nLee: So will we.',
    'Mr. Marlow. He was seen in Oslo.\n\nMr. Lee left.',
    'Ann Lee: Born in Oslo.\n\nBo Hill: Born in Lima.\n\nAda Lowe: Born in Rome.\n\nIda Munk: Born in Kiev.',
    'Oslo: Rain.\n\nLima: Sun.\n\nOslo: Sun.\n\nLima: Rain.',
    'Home: Oslo.\n\nAway: Lima.\n\nHome: Rome.\n\nAway: Bonn.',
  ])('%j', (text) => {
    const { blocks } = readArticle({ text, source: { path: null, id: null, format: 'text' } });
    expect(blocks.filter(({ speaker }) => speaker !== undefined)).toEqual([]);
  });
});

test.each(['A', 'A ', 'MR. ', 'A: ', 'A B, ', 'A (', 'Q\n\n', 'MR. A: b\n\n', 'MR. A: (b) '])(
  '%j again and again takes a time that grows with it',
  (piece) => {
    readArticle({ text: piece.repeat(400_000 / piece.length), source: { path: null, id: null, format: 'text' } });
  },
  20_000,
);
