import { describe, expect, test } from 'vitest';
import { newsq, newsqProcess } from '../helpers/newsq.js';

const TALKS =
  'KYIV, March 8, 2024 (Reuters) - Ukrainian officials said on Monday that a bridge near Lviv was closed. "We will pay for it," Mayor Ann Lee said in Warsaw on Tuesday. It rained in Paris, Texas, on March 1, 2024. It rained in Oslo on March 2, 2024.\n';

const run = (...args: readonly string[]) => newsq([...args, '-'], { input: TALKS });

/** The names of the entities. */
async function namesOf(...options: readonly string[]): Promise<readonly [string[], string]> {
  const { stdout, stderr, exitCode } = await run('entities', '--json', ...options);
  expect(exitCode).toBe(0);
  const { entities } = JSON.parse(stdout) as { entities: { name: string }[] };
  return [entities.map(({ name }) => name), stderr];
}

describe('entities', () => {
  test.each<[options: readonly string[], names: readonly string[]]>([
    [
      ['--in', 'UA'],
      ['Kyiv', 'Ukraine', 'Lviv'],
    ],
    [['--in', 'pol'], ['Warsaw']],
    [
      ['--in', 'US-TX'],
      ['Paris', 'Texas'],
    ],
    [
      ['--in', 'Texas'],
      ['Paris', 'Texas'],
    ],
    [['--within', 'Kyiv, Ukraine, 20km'], ['Kyiv']],
    [
      ['--within', '49.84,24.02,220mi'],
      ['Lviv', 'Warsaw'],
    ],
    [['--within', '49.84,24.02,220mi', '--in', 'UA'], ['Lviv']],
    [['--within', '49.84,24.02,220mi', '--types', 'people'], []],
    [
      ['--in', 'UA', '--merge'],
      ['Kyiv', 'Ukraine', 'Lviv'],
    ],
  ])('%j', async (options, names) => {
    expect(await namesOf(...options)).toEqual([names, '']);
  });

  test('of several places of a name the likeliest is taken, and told', async () => {
    const [, stderr] = await namesOf('--within', 'Springfield,9km');
    expect(stderr).toMatch(
      /^newsq: --within: "Springfield" is taken for Springfield, .+, US, the likeliest of \d+ .+\n$/,
    );
  });
});

test('statements, by what their sentences name', async () => {
  const wordsOf = async (...options: readonly string[]) => {
    const { stdout, stderr } = await run('statements', '--json', ...options);
    const { statements } = JSON.parse(stdout) as { statements: { text: string }[] };
    return [statements.map(({ text }) => text), stderr];
  };
  expect(await wordsOf('--in', 'PL')).toEqual([['We will pay for it'], '']);
  expect(await wordsOf('--within', 'Lviv, Ukraine, 9km')).toEqual([['a bridge near Lviv was closed'], '']);
  expect(await wordsOf('--within', '0,0,9km', '--in', 'FR')).toEqual([
    [],
    'newsq: no statement here names a place within 9km of 0,0 and in FR, or none of those asked for\n',
  ]);
});

test('a timeline, by what its sentences name', async () => {
  const daysOf = async (...options: readonly string[]) => {
    const { stdout, stderr } = await run('timeline', '--json', ...options);
    const { events } = JSON.parse(stdout) as { events: { from: string }[] };
    return [events.map(({ from }) => from), stderr];
  };
  expect(await daysOf('--in', 'US')).toEqual([['2024-03-01'], '']);
  expect(await daysOf('--in', 'UA')).toEqual([['2024-03-04'], '']);
  expect(await daysOf('--in', 'JP')).toEqual([
    [],
    'newsq: no sentence with a date here names a place in JP, or none of those asked for\n',
  ]);
});

test('a map, of these places alone', async () => {
  const { stdout } = await run('map', '--in', 'PL', '--format', 'csv', '--columns', 'name');
  expect(stdout).toBe('name\nWarsaw\n');
});

describe('what is no area', () => {
  test.each<[options: readonly string[], stderr: string | RegExp]>([
    [['--within', 'Kyiv'], /^newsq: option '--within <place,distance>' argument 'Kyiv' is invalid\. Give a place .+\n/],
    [['--within', '91,0,5km'], /^newsq: option '--within <place,distance>' argument '91,0,5km' is invalid\. /],
    [['--in', '77'], /^newsq: option '--in <region>' argument '77' is invalid\. Give a country or a region, like UA, /],
    [
      ['--within', 'Xyzzyville,5km'],
      'newsq: --within: no place is known by the name "Xyzzyville"; give a larger one near to it, or another spelling\n',
    ],
    [
      ['--in', 'Black Sea'],
      'newsq: --in: "Black Sea" is no country, and no state or province of one; for what is near to it give within, like "Black Sea,50km"\n',
    ],
  ])('%j', async (options, message) => {
    const { stdout, stderr, exitCode } = await run('entities', ...options);
    expect([stdout, exitCode]).toEqual(['', 2]);
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });

  test('a network is within a unit of text', async () => {
    expect((await run('network', '--within', 'Kyiv,5km')).stderr).toContain(
      'Allowed choices are sentence, paragraph, article.',
    );
  });
});

test('as a process, with workers', async () => {
  const { stdout, stderr, exitCode } = await newsqProcess(
    ['entities', '--in', 'PL', '--format', 'csv', '--columns', 'name', '--jobs', '2', '-'],
    { input: TALKS },
  );
  expect([stdout, stderr, exitCode]).toEqual(['name\nWarsaw\n', '', 0]);
});
