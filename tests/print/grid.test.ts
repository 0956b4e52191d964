import { describe, expect, test } from 'vitest';
import { printGrid, wrap } from '../../src/print/grid.js';
import { plainInk } from '../../src/print/ink.js';

const columns = [
  { head: 'name', min: 10 },
  { head: 'count', align: 'right' },
  { head: 'what', min: 10 },
] as const;
const print = (rows: readonly (readonly string[])[]) => printGrid(columns, rows, { width: 40, ink: plainInk });
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('a table of any size', () => {
  test.each([
    ['a short cell', [['Ann', '1', words(5)]]],
    [
      'a cell of many lines',
      [
        ['Ann', '1', words(5000)],
        ['Bo', '22', 'short'],
      ],
    ],
    ['two cells of many lines', [[words(900), '1', words(500)]]],
    ['many rows', Array.from({ length: 450 }, (_, i) => [`Ann${i}`, `${i}`, words(i % 12)])],
  ])('%s: no word is lost, and each line fits', (_, rows) => {
    const lines = print(rows).split('\n');
    expect(lines.filter((line) => line.length > 40 || line !== line.trimEnd())).toEqual([]);
    const wordsOf = (texts: readonly string[]) => texts.join(' ').match(/\S+/g)!.sort();
    expect(wordsOf(lines.slice(1))).toEqual(wordsOf(rows.flat()));
  });

  test('a cell of many lines is broken as a short one is', () => {
    const [, ...lines] = print([['Ann', '1', words(200)]])
      .trimEnd()
      .split('\n');
    const [first, ...rest] = wrap(words(200), 27).split('\n');
    expect(lines).toEqual(
      [`Ann       1  ${first}`, ...rest.map((line) => `${' '.repeat(13)}${line}`)].map((line) => line.trimEnd()),
    );
  });
});

test.each([
  ['a path, after its slashes', 'articles/of-2020/september/talks-in-chad.txt'],
  ['a word without end', 'x'.repeat(150)],
  ['wide letters', '会谈'.repeat(40)],
])('what is wider than its column is broken, and not cut: %s', (_, word) => {
  const printed = print([['Ann', '1', word]]);
  const column = printed
    .split('\n')
    .slice(1)
    .map((line) => line.slice(13).trim());
  expect(printed).not.toContain('…');
  expect(column.join('')).toBe(word);
});

describe('what does not fit', () => {
  const wide = [{ head: 'text', min: 8 }, { head: 'value' }, { head: 'kind', optional: true }] as const;
  const rows = [
    ['next month', '2021-04-01', 'date'],
    ['a week', '', 'duration'],
  ];
  const cases: [width: number, expected: string[]][] = [
    [32, ['text        value       kind', 'next month  2021-04-01  date', 'a week                  duration']],
    [30, ['text      value       kind', 'next      2021-04-01  date', 'month', 'a week                duration']],
    [22, ['text        value', 'next month  2021-04-01', 'a week']],
    [19, ['next month', '  value  2021-04-01', '  kind   date', 'a week', '  kind   duration']],
    [
      14,
      ['next month', '  value  2021-', '         04-01', '  kind   date', 'a week', '  kind   durat', '         ion'],
    ],
  ];
  test.each(cases)('at %d cells', (width, expected) => {
    expect(printGrid(wide, rows, { width, ink: plainInk }).trimEnd().split('\n')).toEqual(expected);
  });
});
