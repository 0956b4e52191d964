import { describe, expect, test } from 'vitest';
import { cellsOf, charactersOf } from '../../src/print/show/cells.js';
import { alignedParts, type Columns, type Keyword, keywordIn } from '../../src/print/show/keyword.js';
import type { Analysis } from '../../src/types.js';
import { newsq } from '../helpers/newsq.js';

describe('words in their sentence', () => {
  test.each([
    ['He met [Ann Lee] in Oslo.', ['He met', 'Ann Lee', '', 'in Oslo.']],
    ['[Ann Lee] left.', ['', 'Ann Lee', '', 'left.']],
    ['He met [Ann Lee].', ['He met', 'Ann Lee', '.', '']],
    ['He met [Ann Lee], who left.', ['He met', 'Ann Lee', ',', 'who left.']],
    ["She is [Ann Lee]'s aunt.", ['She is', 'Ann Lee', "'s", 'aunt.']],
    ['She is [Ann Lee]’s aunt.', ['She is', 'Ann Lee', '’s', 'aunt.']],
    ['Her aunt is [the Lees]’.', ['Her aunt is', 'the Lees', '’.', '']],
    ['“I am [Ann Lee],” she said.', ['“I am', 'Ann Lee', ',”', 'she said.']],
    ['The bank ([Acme]) closed.', ['The bank (', 'Acme', ')', 'closed.']],
    ['The [China]-Russia pact holds.', ['The', 'China', '', '-Russia pact holds.']],
    ['He met [Jose]\u0301 in Oslo.', ['He met', 'Jose', '\u0301', 'in Oslo.']],
    ['He met [Ann\nLee]\tin Oslo.', ['He met', 'Ann Lee', '', 'in Oslo.']],
  ])('%s', (marked, [before, words, tail, after]) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    expect(keywordIn(text, { start: 0, end: text.length }, { start, end }, 80)).toEqual({ before, words, tail, after });
  });

  test('are not sought outside of it', () => {
    const text = 'It rained. He met Ann Lee. She left.';
    expect(keywordIn(text, { start: 11, end: 26 }, { start: 18, end: 25 }, 80)).toMatchObject({
      before: 'He met',
      tail: '.',
      after: '',
    });
  });

  test('of a sentence that is an article long, only what can be seen is looked at', () => {
    const text = 'word '.repeat(50_000);
    const { before, after } = keywordIn(text, { start: 0, end: text.length }, { start: 100_000, end: 100_004 }, 80);
    expect(before.length + after.length).toBeLessThan(1000);
  });
});

describe('columns', () => {
  const columns: Columns = { before: 10, words: 7, after: 12 };
  const rows: readonly (readonly [what: string, Keyword, string])[] = [
    ['what fits', { before: 'He met', words: 'Ann Lee', tail: '', after: 'in Oslo.' }, '    He met  Ann Lee  in Oslo.'],
    [
      'what just fits',
      { before: 'When we met', words: 'Lee', tail: ',', after: 'Oslo was new' },
      '  … we met  Lee,     Oslo was new',
    ],
    [
      'whole words are cut',
      { before: 'At noon we met', words: 'Lee', tail: '', after: 'in Oslo on May 3' },
      '  … we met  Lee      in Oslo on …',
    ],
    [
      'a word is cut',
      { before: 'Internationally', words: 'Lee', tail: '', after: 'internationalism' },
      '…ationally  Lee      internation…',
    ],
    ['nothing before', { before: '', words: 'Lee', tail: '', after: 'left.' }, '            Lee      left.'],
    ['nothing after', { before: 'We met', words: 'Lee', tail: '.', after: '' }, '    We met  Lee.'],
    [
      'longer words',
      { before: 'of', words: 'World Health Body', tail: '', after: 'it is' },
      '        of  World Health Body  …',
    ],
    [
      'words that are wider than the rest',
      { before: 'of', words: 'The World Health Organization', tail: '.', after: 'It' },
      '        of  The World Health …',
    ],
    [
      'wide characters',
      { before: '今天我见了', words: '王毅', tail: '', after: '在北京参加会议' },
      '今天我见了  王毅     在北京参加…',
    ],
    [
      'wide characters, cut',
      { before: '今天我又见了', words: '王毅', tail: '', after: '在' },
      ' …我又见了  王毅     在',
    ],
    [
      'an emoji of several parts',
      { before: '👩‍👩‍👧 met', words: 'Lee', tail: '', after: '🇰🇪' },
      '    👩‍👩‍👧 met  Lee      🇰🇪',
    ],
    [
      'letters with marks',
      { before: 'Jose\u0301 saw', words: 'E\u0301va', tail: '', after: 'Ce\u0301line' },
      '  Jose\u0301 saw  E\u0301va      Ce\u0301line',
    ],
  ];
  test.each(rows)('%s', (_, keyword, expected) => {
    const { before, words, tail, after } = alignedParts(keyword, columns);
    const line = (before + words + tail + after).trimEnd();
    expect(line).toBe(expected);
    expect(cellsOf(before)).toBe(12);
    expect(cellsOf(line)).toBeLessThanOrEqual(33);
  });
});

async function context(args: readonly string[], input: string, columns: number): Promise<string[]> {
  const { stdout, stderr, exitCode } = await newsq([...args, '--context', '-'], {
    input,
    env: { COLUMNS: String(columns) },
  });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout.slice(0, -1).split('\n').slice(3);
}

const ARTICLE = [
  'OSLO, March 4, 2021 (Reuters) - Foreign Minister Ann Lee met Bo Hill of Kenya on Wednesday.',
  'Lee said the pact with Kenya would hold until March 12. "We will pay," Hill said.\n',
].join('\n\n');

describe('--context', () => {
  test('entities: each mention a line, by entity', async () => {
    expect(await context(['entities', '--types', 'people,countries'], ARTICLE, 60)).toEqual([
      'People (2)',
      'Ann Lee (2) · Lee · Foreign Minister',
      '         Foreign Minister  Ann Lee  met Bo Hill of Kenya …',
      '                           Lee      said the pact with …',
      'Bo Hill (2) · KE · Hill',
      '   … Minister Ann Lee met  Bo Hill  of Kenya on Wednesday.',
      '           "We will pay,"  Hill     said.',
      '',
      'Countries (1)',
      'Kenya (2) · KE KEN',
      '     … Lee met Bo Hill of  Kenya  on Wednesday.',
      '   Lee said the pact with  Kenya  would hold until March 12.',
    ]);
  });

  test('dates: in the order of the text, each after its value', async () => {
    expect(await context(['dates'], ARTICLE, 80)).toEqual([
      'Dates (3)',
      '2021-03-04                      OSLO,  March 4, 2021  (Reuters)',
      '2021-03-03  … met Bo Hill of Kenya on  Wednesday.',
      '2021-03-12   … Kenya would hold until  March 12.',
    ]);
  });

  test('dates on a narrow terminal: each below its value', async () => {
    expect(await context(['dates'], 'It ran from May 3 to June 5, 2020, and closed in 2021.', 40)).toEqual([
      'Dates (2)',
      '2020-05-03/2020-06-05',
      '      It ran  from May 3 to June 5, 2020',
      '2021',
      '        … in  2021.',
    ]);
  });

  test.each([
    [59, ['2020', '  It began in  2020.']],
    [60, ['2020  It began in  2020.']],
    [99, ['2020  It began in  2020.']],
  ])('dates at %i cells', async (columns, lines) => {
    expect((await context(['dates'], 'It began in 2020.', columns)).slice(1)).toEqual(lines);
  });

  test('a range has a column on a wide terminal, a line on a narrower one', async () => {
    const input = 'It ran from May 3 to June 5, 2020.';
    expect(await context(['dates'], input, 100)).toHaveLength(2);
    expect(await context(['dates'], input, 99)).toHaveLength(3);
  });

  test('quotes are never wider than the terminal', async () => {
    for (let columns = 30; columns < 60; columns++)
      for (const line of await context(['quotes'], ARTICLE, columns))
        expect(cellsOf(line)).toBeLessThanOrEqual(columns);
  });

  test('quotes: each with its sentence', async () => {
    expect(await context(['quotes'], ARTICLE, 60)).toEqual([
      'Quotes (2)',
      'Ann Lee · said · named',
      '  Lee said [the pact with Kenya would hold until March',
      '  12|quote].',
      'Bo Hill · said · named',
      '  "[We will pay|quote]," Hill said.',
    ]);
  });

  test.each([
    ['entities', 'no entities found'],
    ['dates', 'no dates found'],
    ['quotes', 'no quotes found'],
  ])('%s where there is nothing', async (command, line) => {
    expect(await context([command], 'it rained.', 80)).toEqual([line]);
  });

  const MIXED = [
    'Wang Yi 王毅 met Bo Hill in Oslo on May 3, 2020.',
    '今天我们见了 Wang Yi 在北京，参加会议，讨论合作。',
    'José saw 👩‍👩‍👧 and 🇰🇪 with Wang Yi 😀😀😀 and then he left for the coast of Kenya with all of them.',
    'The internationalization-of-everything-and-nothing-at-all Wang Yi antidisestablishmentarianism-of-them.\n',
  ].join('\n\n');

  test.each([20, 40, 60, 80, 120])(
    'at %i cells all mentions begin in one column, and no line is wider',
    async (columns) => {
      const lines = await context(['entities', '--types', 'people'], MIXED, columns);
      const head = lines.findIndex((line) => line.startsWith('Wang Yi (4)'));
      const mentions = lines.slice(head + 1, head + 5);
      for (const line of mentions) expect(line).toContain('  Wang Yi');
      expect(new Set(mentions.map((line) => cellsOf(line.slice(0, line.indexOf('Wang Yi'))))).size).toBe(1);
      for (const line of lines) expect(cellsOf(line)).toBeLessThanOrEqual(columns);
    },
  );

  test.each([40, 80, 120])('at %i cells a long sentence fills the line', async (columns) => {
    const input = `${'word '.repeat(60)}Ann Lee ${'word '.repeat(60)}.`;
    const [line] = (await context(['entities', '--types', 'people'], input, columns)).slice(2);
    expect(cellsOf(line!)).toBeGreaterThan(columns - 6);
    expect(line!.trim().startsWith('… word')).toBe(true);
    expect(line!.endsWith('word …')).toBe(true);
  });

  test('the words are bold on a terminal', async () => {
    const { stdout } = await newsq(['dates', '--context', '-'], {
      input: 'It ran until May 3, 2020.',
      isTerminal: true,
    });
    expect(stdout).toContain('It ran until  \u001b[1mMay 3, 2020\u001b[22m.');
  });

  test('JSON has the sentences that are counted', async () => {
    const { stdout } = await newsq(['entities', '--context', '--json', '-'], { input: ARTICLE });
    const { article, entities } = JSON.parse(stdout) as Analysis;
    expect(article.sentences!.at(-1)!.text).toBe('"We will pay," Hill said.');
    for (const { mentions } of entities!)
      for (const { sentence, text } of mentions) expect(article.sentences![sentence]!.text).toContain(text);
    for (const { text, start, end } of article.sentences!) expect(text).toBe(ARTICLE.slice(start, end));
  });

  test('JSON has the sentences in its unit', async () => {
    const input = '😀😀 José left. Kenya spoke.';
    const { stdout } = await newsq(['dates', '--context', '--json', '--offsets', 'byte', '-'], { input });
    const { sentences } = (JSON.parse(stdout) as Analysis).article;
    for (const { text, start, end } of sentences!)
      expect(Buffer.from(input).subarray(start, end).toString()).toBe(text);
  });

  test('--explain names the rules', async () => {
    const dates = await context(['dates', '--explain'], 'It ran until May 3, 2020.', 80);
    expect(dates).toHaveLength(3);
    const [, entity] = await context(['entities', '--explain'], 'They left Kenya.', 80);
    expect(entity).toMatch(/^Kenya \(1\) · KE KEN · \w/);
  });

  test.each([
    [['entities', '--merge'], '--context: is for articles one by one; leave out --merge'],
    [['entities', '--format', 'csv'], '--context: is for tables and JSON, not for csv; leave out one of them'],
    [['quotes', '--format', 'markdown'], '--context: is for tables and JSON, not for markdown'],
    [['dates', '--format', 'html'], '--context: is for tables and JSON, not for html'],
    [['points'], "unknown option '--context'"],
    [['timeline'], "unknown option '--context'"],
  ])('%j has none', async (args, message) => {
    const { stdout, stderr, exitCode } = await newsq([...args, '--context', '-'], { input: ARTICLE });
    expect(stderr).toContain(message);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });
});

test('characters are those a reader sees', () => {
  expect(charactersOf('e\u0301👩‍👩‍👧王a')).toEqual(['e\u0301', '👩‍👩‍👧', '王', 'a']);
});
