import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadInk, plainInk, type Style } from '../../src/print/ink.js';
import { nestMarks } from '../../src/print/nesting.js';
import { cellsOf } from '../../src/print/show/cells.js';
import { printLines, type Run } from '../../src/print/show/lines.js';
import type { ShownMark } from '../../src/print/show/marks.js';
import { type Notation, runsOf } from '../../src/print/show/runs.js';
import { newsq } from '../helpers/newsq.js';

const ESCAPE = '\u001b';

function text(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function plain(words: string, ...styles: Style[]): Run {
  return { text: words, styles };
}

function kept(words: string): Run {
  return { text: words, styles: [], isKept: true };
}

describe('cells of a terminal', () => {
  test.each([
    ['', 0],
    ['Oslo', 4],
    ['José', 4],
    ['Jose\u0301', 4],
    ['王毅', 4],
    ['ｱ', 1],
    ['“yes” – no…', 11],
    ['😀', 2],
    ['🇰🇪', 2],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🫡', 2],
    ['ไทย', 3],
    ['ที่', 1],
    ['한국', 4],
    ['❤', 1],
    ['❤\ufe0f', 2],
    ['#\ufe0f\u20e3', 2],
    ['हिन्दी', 5],
    ['𠀀', 2],
    ['a\u200db', 2],
  ])('%j: %i', (words, cells) => expect(cellsOf(words)).toBe(cells));
});

describe('lines', () => {
  const rows: readonly (readonly [what: string, runs: readonly Run[], width: number, lines: readonly string[]])[] = [
    ['nothing', [], 10, []],
    ['only a space', [plain(' ')], 10, []],
    ['what fits', [plain('Ann Lee met')], 11, ['Ann Lee met']],
    ['one cell less', [plain('Ann Lee met')], 10, ['Ann Lee', 'met']],
    ['spaces at both ends', [plain(' Ann Lee ')], 10, ['Ann Lee']],
    ['two spaces', [plain('Ann  Lee')], 10, ['Ann Lee']],
    ['a space at the end of one run and the start of the next', [plain('Ann '), plain(' Lee')], 10, ['Ann Lee']],
    ['runs without a space between them', [plain('in (Os'), plain('lo) on')], 6, ['in', '(Oslo)', 'on']],
    ['a word that is wider than a line', [plain('a bcdefgh i')], 3, ['a', 'bcd', 'efg', 'h i']],
    [
      'what is kept goes to the next line as a whole',
      [plain('met '), kept('[Ann Lee|person]')],
      18,
      ['met', '[Ann Lee|person]'],
    ],
    [
      'what is kept and is wider than a line breaks at its spaces',
      [kept('[Ann Lee|person]'), plain('.')],
      14,
      ['[Ann', 'Lee|person].'],
    ],
    ['Chinese breaks anywhere', [plain('中国和俄国')], 6, ['中国和', '俄国']],
    ['with one cell to spare', [plain('中国和俄国')], 7, ['中国和', '俄国']],
    ['a comma begins no line', [plain('中国和，俄国')], 6, ['中国', '和，俄', '国']],
    ['a bracket ends none', [plain('中国（俄国')], 6, ['中国', '（俄国']],
    ['Chinese after other words', [plain('in 中国和俄国 today')], 9, ['in 中国和', '俄国', 'today']],
    [
      'what is kept does not break in Chinese either',
      [plain('中国'), kept('[王毅|person]'), plain('今天')],
      14,
      ['中国', '[王毅|person]', '今天'],
    ],
    ['Korean has spaces', [plain('한국 한국어')], 7, ['한국', '한국어']],
    ['a letter and its mark stay together', [plain('e\u0301e\u0301e\u0301')], 2, ['e\u0301e\u0301', 'e\u0301']],
    ['an emoji of several parts as well', [plain('👩‍👩‍👧👩‍👩‍👧')], 3, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ];
  test.each(rows)('%s', (_, runs, width, lines) => expect(printLines(runs, width, plainInk)).toEqual(lines));

  test('are never wider than the terminal, and lose and add nothing', () => {
    const words = fc.stringMatching(/^(?:[a-z中，（é😀]{0,9} ?){0,8}$/u);
    const run = fc
      .record({ text: words, isKept: fc.boolean() })
      .map(({ text: given, isKept }) => ({ text: isKept ? given.trim() : given, styles: [], isKept }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 4, max: 20 }), (runs, width) => {
        const lines = printLines(runs, width, plainInk);
        for (const line of lines) {
          expect(cellsOf(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trim());
        }
        expect(lines.join('').replaceAll(' ', '')).toBe(text(runs).replaceAll(' ', ''));
      }),
    );
  });

  test('have their styles each by itself', async () => {
    const ink = await loadInk(true);
    expect(printLines([plain('on '), plain('Sept. 17', 'underline'), plain('.')], 9, ink)).toEqual([
      `on ${ESCAPE}[4mSept.${ESCAPE}[24m`,
      `${ESCAPE}[4m17${ESCAPE}[24m.`,
    ]);
    expect(printLines([plain('a', 'bold'), plain('b', 'italic'), plain('c', 'italic')], 9, ink)).toEqual([
      `${ESCAPE}[1ma${ESCAPE}[22m${ESCAPE}[3mbc${ESCAPE}[23m`,
    ]);
  });
});

function mark(start: number, end: number, kind: ShownMark['kind'], label: string | null = null): ShownMark {
  return { start, end, kind, label, tag: kind };
}

function written(words: string, marks: readonly ShownMark[], notation: Notation = 'plain'): string {
  return text(runsOf(nestMarks(words, marks)({ start: 0, end: words.length }), notation));
}

describe('marks as text', () => {
  const lee = 'Ann Lee said yes.';
  const rows: readonly (readonly [string, string, readonly ShownMark[], string])[] = [
    ['none', lee, [], lee],
    ['a name', lee, [mark(0, 7, 'person')], '[Ann Lee|person] said yes.'],
    ['a quote', lee, [mark(13, 16, 'quote', 'Ann Lee')], 'Ann Lee said [Ann Lee: yes|quote].'],
    ['a quote whose speaker is told elsewhere', lee, [mark(13, 16, 'quote')], 'Ann Lee said [yes|quote].'],
    ['a point', lee, [mark(0, 17, 'point', '1')], '[1: Ann Lee said yes.|point]'],
    [
      'one within another',
      lee,
      [mark(0, 7, 'person'), mark(0, 17, 'point', '1')],
      '[1: [Ann Lee|person] said yes.|point]',
    ],
    ['one after the other', 'a-b', [mark(0, 1, 'country'), mark(2, 3, 'country')], '[a|country]-[b|country]'],
    ['two that cross', 'abcd', [mark(0, 2, 'person'), mark(1, 3, 'quote', 'x')], '[a[x: b|…]|person][…: c|quote]d'],
    ["the text's own brackets", 'a [b] c', [], 'a \\[b\\] c'],
    ["the text's own bars and backslashes", 'a|b\\c', [mark(0, 5, 'other')], '[a\\|b\\\\c|other]'],
    ['brackets of a speaker', 'ab', [mark(0, 2, 'quote', 'x]y')], '[x\\]y: ab|quote]'],
    ['line ends', 'a\nb', [mark(0, 3, 'person')], '[a b|person]'],
    ['what acts on a terminal', 'a\u001b[31mb\u202e\u0007', [], 'a\\[31mb'],
  ];
  test.each(rows)('%s', (_, words, marks, expected) => expect(written(words, marks)).toBe(expected));

  test('no line breaks in a name, as it does in a quote', () => {
    const runs = runsOf(
      nestMarks('Ann Lee is ill', [mark(0, 7, 'person'), mark(0, 14, 'quote', 'Bo Hill')])({ start: 0, end: 14 }),
      'plain',
    );
    expect(printLines(runs, 30, plainInk)).toEqual(['[Bo Hill: [Ann Lee|person] is', 'ill|quote]']);
    expect(printLines(runs, 26, plainInk)).toEqual(['[Bo Hill: [Ann Lee|person]', 'is ill|quote]']);
    expect(printLines(runs, 20, plainInk)).toEqual(['[Bo Hill: [Ann', 'Lee|person] is', 'ill|quote]']);
  });

  test('one that goes on in the next paragraph', () => {
    const piecesOf = nestMarks('ab\n\ncd', [mark(0, 6, 'quote', 'Lee')]);
    expect([
      text(runsOf(piecesOf({ start: 0, end: 2 }), 'plain')),
      text(runsOf(piecesOf({ start: 4, end: 6 }), 'plain')),
    ]).toEqual(['[Lee: ab|…]', '[…: cd|quote]']);
  });

  test('one that ends between two paragraphs ends with the first', () => {
    const piecesOf = nestMarks('ab\n\ncd', [mark(0, 3, 'quote', 'Lee')]);
    expect(text(runsOf(piecesOf({ start: 0, end: 2 }), 'plain'))).toBe('[Lee: ab|quote]');
    expect(text(runsOf(piecesOf({ start: 4, end: 6 }), 'plain'))).toBe('cd');
  });

  /** The text that marks were put into: what stands in brackets that have no backslash before them, without its tag and label. */
  function read(shown: string): string {
    const open: string[] = [''];
    for (const [token] of shown.matchAll(/\\.|\[(?:[a-z]+|…): |\[|\|[^|\]]*\]|[^\\[]/gsu)) {
      if (token.startsWith('[')) open.push('');
      else if (/^\|.*\]$/s.test(token)) open.push(open.splice(-2).join(''));
      else open.push(open.pop()! + token.replace(/^\\/, ''));
    }
    return open.join('');
  }

  test('can be taken out again, whatever the text holds', () => {
    const kinds = fc.constantFrom<ShownMark['kind']>('person', 'date', 'quote', 'point');
    const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12), kinds), { maxLength: 6 });
    fc.assert(
      fc.property(fc.stringMatching(/^[ab[\]|\\]{12}$/), spans, (words, pairs) => {
        const marks = pairs.map(([a, b, kind]) =>
          mark(Math.min(a, b), Math.max(a, b), kind, kind === 'quote' || kind === 'point' ? 'x' : null),
        );
        expect(read(written(words, marks))).toBe(words);
      }),
    );
  });
});

describe('marks in styles', () => {
  test.each<readonly [string, readonly ShownMark[], string]>([
    ['a name has no brackets', [mark(0, 7, 'person')], 'Ann Lee said yes.'],
    ['a quote has angles and its speaker', [mark(13, 16, 'quote', 'Ann Lee')], 'Ann Lee said ‹Ann Lee: yes›.'],
    ['a point has angles and its number', [mark(0, 17, 'point', '1')], '‹1 Ann Lee said yes.›'],
    ['what crosses is cut', [mark(0, 10, 'point', '1'), mark(8, 16, 'quote', 'x')], '‹1 Ann Lee ‹x: sa…››‹…id yes›.'],
  ])('%s', (_, marks, expected) => expect(written('Ann Lee said yes.', marks, 'styled')).toBe(expected));

  test('no two kinds look alike without their colors', () => {
    const kinds: ShownMark['kind'][] = [
      'person',
      'country',
      'place',
      'organization',
      'group',
      'other',
      'date',
      'point',
      'quote',
    ];
    const colors = ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan'];
    const looks = kinds.map((kind) => {
      const runs = runsOf(
        nestMarks('a', [mark(0, 1, kind, kind === 'point' || kind === 'quote' ? 'x' : null)])({ start: 0, end: 1 }),
        'styled',
      );
      return JSON.stringify(runs.map((run) => [run.text, run.styles.filter((style) => !colors.includes(style))]));
    });
    expect(new Set(looks).size).toBe(kinds.length);
  });

  test('a name within a quote has its own color', () => {
    const [, name] = runsOf(
      nestMarks('Lee', [mark(0, 3, 'quote', 'x'), mark(0, 3, 'person')])({ start: 0, end: 3 }),
      'styled',
    );
    expect(name).toMatchObject({ text: 'Lee', styles: ['bold', 'cyan', 'green'] });
  });
});

const ARTICLE = [
  'Port to close',
  'OSLO, March 4, 2021 (Reuters) - Foreign Minister Ann Lee agreed with Kenya on two steps. First, the port closes on March 12. Second, Kenya pays for it, she said.',
  '“We will [all] pay,” Bo Hill of Kenya said on Wednesday.\n',
].join('\n\n');

const HEAD = ['standard input: Port to close', 'Oslo · 2021-03-04 (from the dateline)', ''];

async function show(args: readonly string[], input: string, columns: number): Promise<string[]> {
  const { stdout, stderr, exitCode } = await newsq(['show', ...args, '-'], {
    input,
    env: { COLUMNS: String(columns) },
  });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout.slice(0, -1).split('\n');
}

describe('newsq show', () => {
  const rows: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
    [
      'shows all that was found',
      [],
      80,
      [
        'Marked: People 2 · Countries 3 · Organizations 1 · Places 1 · Dates 3 ·',
        'Points 2 · Quotes 2',
        '',
        'Port to close',
        '',
        '[OSLO|place], [March 4, 2021|2021-03-04] ([Reuters|organization]) - Foreign',
        'Minister [Ann Lee|person] agreed with [Kenya|country] on two steps. First,',
      ],
    ],
    [
      'shows dates only',
      ['--only', 'dates'],
      60,
      [
        'Marked: Dates 3',
        '',
        'Port to close',
        '',
        'OSLO, [March 4, 2021|2021-03-04] (Reuters) - Foreign',
        'Minister Ann Lee agreed with Kenya on two steps. First, the',
        'port closes on [March 12|2021-03-12]. Second, Kenya pays for',
        'it, she said.',
        '',
        '“We will \\[all\\] pay,” Bo Hill of Kenya said on',
        '[Wednesday|2021-03-03].',
      ],
    ],
    [
      'shows people and points, in the singular as well',
      ['--only', 'person, points'],
      40,
      [
        'Marked: People 2 · Points 2',
        '',
        'Port to close',
        '',
        'OSLO, March 4, 2021 (Reuters) - Foreign',
        'Minister [Ann Lee|person] agreed with',
        'Kenya on two steps. First, [1: the port',
      ],
    ],
    ['has nothing to mark', ['--only', 'groups'], 80, ['Marked: nothing', '', 'Port to close']],
    [
      'names the speakers where people are not marked',
      ['--only', 'quotes'],
      120,
      ['Marked: Quotes 2', '', 'Port to close', ''],
    ],
  ];
  test.each(rows)('%s', async (_, args, columns, expected) => {
    const lines = await show(args, ARTICLE, columns);
    expect(lines.slice(0, HEAD.length + expected.length)).toEqual([...HEAD, ...expected]);
    for (const line of lines) expect(cellsOf(line)).toBeLessThanOrEqual(columns);
  });

  test('names the speaker of a quote whoever is marked', async () => {
    expect((await show(['--only', 'quotes'], ARTICLE, 200)).at(-1)).toBe(
      '“[Bo Hill: We will \\[all\\] pay|quote],” Bo Hill of Kenya said on Wednesday.',
    );
  });

  test('one article after the other, with a line between them', async () => {
    const records = ['Kenya spoke.', 'Chad spoke.']
      .map((each, id) => `${JSON.stringify({ id, text: each })}\n`)
      .join('');
    expect(await show(['--from', 'ndjson'], records, 20)).toEqual([
      '0',
      'no date known',
      '',
      'Marked: Countries 1',
      '',
      '[Kenya|country]',
      'spoke.',
      '',
      '─'.repeat(20),
      '',
      '1',
      'no date known',
      '',
      'Marked: Countries 1',
      '',
      '[Chad|country]',
      'spoke.',
    ]);
  });

  test('an empty article is its heading', async () => {
    expect(await show([], '', 80)).toEqual(['standard input', 'no date known', '', 'Marked: nothing']);
  });

  test('lines that follow each other in the text do so here', async () => {
    const lines = await show(
      ['--only', 'dates'],
      'A plan has two aims.\nFirst, build homes.\nSecond, cut taxes.\n\nIt is new.\n',
      80,
    );
    expect(lines.slice(5)).toEqual([
      'A plan has two aims.',
      'First, build homes.',
      'Second, cut taxes.',
      '',
      'It is new.',
    ]);
  });

  test.each([
    [{ env: { COLUMNS: '80' } }, false],
    [{ isTerminal: true }, true],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
  ])('%j: styles or text, not both', async (given, isStyled) => {
    const { stdout } = await newsq(['show', '-'], { input: ARTICLE, ...given });
    expect([stdout.includes(`${ESCAPE}[`), stdout.includes('|person]'), stdout.includes('[all]')]).toEqual([
      isStyled,
      !isStyled,
      isStyled,
    ]);
  });

  test('the title is bold, and what stands around the story is dim', async () => {
    const input =
      'Port to close\n\nBy Ann Lee\n\nPublished March 4, 2021\n\nOSLO (Reuters) - The port closes.\n\n(Reporting by Bo Hill)\n';
    const { stdout } = await newsq(['show', '--only', 'groups', '--color', 'always', '-'], { input });
    const styled = (line: string, code: number, end = 22) => `${ESCAPE}[${code}m${line}${ESCAPE}[${end}m`;
    expect(stdout.split('\n').slice(5)).toEqual([
      styled('Port to close', 1),
      '',
      styled('By Ann Lee', 2),
      '',
      styled('Published March 4, 2021', 2),
      '',
      'OSLO (Reuters) - The port closes.',
      '',
      styled('(Reporting by Bo Hill)', 2),
      '',
    ]);
  });

  test('nothing in an article acts on the terminal', async () => {
    const input = `Ann Lee${ESCAPE}[2J met\u202e Bo Hill\u0007 in Kenya\u009b31m.\n`;
    const { stdout } = await newsq(['show', '--color', 'always', '-'], { input });
    expect(stdout.replace(/\u001b\[\d{1,2}m/g, '')).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  test('looks only for what it marks', async () => {
    const decisions = 'Ann Lee gave two reasons. First, rain. Second, snow.';
    expect((await show(['--only', 'points', '--min-items', '3'], decisions, 80)).at(3)).toBe('Marked: nothing');
    expect((await show(['--only', 'points', '--min-items', '2'], decisions, 80)).at(3)).toBe('Marked: Points 2');
  });

  test.each([
    [
      ['--only', 'peple'],
      'Give some of people, countries, places, organizations, groups, other, dates, points, quotes. Did you mean people?',
    ],
    [['--only', 'pointz,people'], 'Did you mean points?'],
    [['--only', 'dtaes'], 'Did you mean dates?'],
    [['--only', 'xylophones'], 'points, quotes.\n'],
    [['--only', ''], 'points, quotes.\n'],
    [['--only', '__proto__'], 'points, quotes.\n'],
    [['--json'], "unknown option '--json'"],
    [['--format', 'html'], "unknown option '--format'"],
    [['--types', 'people'], "unknown option '--types'"],
  ])('%j is wrong usage', async (args, message) => {
    const { stdout, stderr, exitCode } = await newsq(['show', ...args, '-'], { input: ARTICLE });
    expect(stderr).toContain(message);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });
});

test('a mistyped type of entity is suggested as well', async () => {
  const { stderr } = await newsq(['entities', '--types', 'contries', '-'], { input: '' });
  expect(stderr).toContain(
    'Give some of people, countries, places, organizations, groups, other. Did you mean countries?',
  );
});
