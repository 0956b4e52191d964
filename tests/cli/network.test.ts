import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';

const INPUT = [
  { id: 'a', text: 'Ann Lee met Bo Hill of Acme Corp. in Kenya. Hill left.' },
  { id: 'b', text: 'Ann Lee thanked Bo Hill. Acme Corp. lost.\n\nWang Yi slept.' },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

const run = (...args: string[]) => newsq(['network', '--from', 'ndjson', ...args, '-'], { input: INPUT });

test('a table of pairs', async () => {
  const { stdout, stderr, exitCode } = await run();
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.trimEnd().split('\n').slice(2)).toEqual([
    'Pairs (3)',
    'name     type    with        type          sentences  articles',
    'Ann Lee  person  Bo Hill     person                2         2',
    'Ann Lee  person  Acme Corp.  organization          1         1',
    'Bo Hill  person  Acme Corp.  organization          1         1',
  ]);
});

describe('options', () => {
  const rows: [args: string[], pairs: string[]][] = [
    [['--min-weight', '2'], ['Ann Lee-Bo Hill-2']],
    [
      ['--types', 'people', '--within', 'article'],
      ['Ann Lee-Bo Hill-2', 'Ann Lee-Wang Yi-1', 'Bo Hill-Wang Yi-1'],
    ],
    [
      ['--types', 'people,countries', '--top', '2'],
      ['Ann Lee-Bo Hill-2', 'Ann Lee-Kenya-1'],
    ],
    [['--sort', 'target', '--top', '1'], ['Ann Lee-Acme Corp.-1']],
  ];
  test.each(rows)('%j', async (args, pairs) => {
    const { stdout } = await run('--format', 'csv', ...args);
    const edges = parse(stdout, { columns: true }) as { source: string; target: string; weight: string }[];
    expect(edges.map(({ source, target, weight }) => `${source}-${target}-${weight}`)).toEqual(pairs);
  });
});

test('two of one name are told apart in CSV', async () => {
  const input = [
    { text: 'Minister Chen Wei of Kenya met Ann Lee.' },
    { text: 'Painter Chen Wei of Peru met Bo Hill.' },
  ];
  const { stdout } = await newsq(['network', '--from', 'ndjson', '--format', 'csv', '--types', 'people', '-'], {
    input: input.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
  const sources = stdout
    .split('\n')
    .slice(1, 3)
    .map((row) => row.split(',')[0]);
  expect(sources).toEqual([expect.stringMatching(/^Chen Wei \(e\d\)$/), expect.stringMatching(/^Chen Wei \(e\d\)$/)]);
});

test('nobody appears with another', async () => {
  const { stdout, exitCode } = await newsq(['network', '-'], { input: 'It rained.\n' });
  expect({ stdout, exitCode }).toEqual({ stdout: '1 article\n\nno pairs found\n', exitCode: 0 });
});

test('lists of names are told of', async () => {
  const names = Array.from(
    { length: 61 },
    (_, i) => `${'BDFGHKLMNPRSTVW'[i % 15]}${'aeiou'[Math.floor(i / 15)]}ton Hill`,
  );
  const { stderr, exitCode } = await newsq(['network', '-'], { input: `Present were ${names.join(', ')}.\n` });
  expect({ stderr, exitCode }).toEqual({
    stderr: 'newsq: 1 sentence is a list of many names, and joined nobody\n',
    exitCode: 0,
  });
});

test('files of programs for graphs are for networks only', async () => {
  const { stderr, exitCode } = await newsq(['entities', '--format', 'dot', '-'], { input: 'It rained.\n' });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Allowed choices are');
});
