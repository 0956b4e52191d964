import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsq, newsqProcess } from '../helpers/newsq.js';

/** The tests in tests/cli/ run the command line from source, in their own process. */
const cwd = join(import.meta.dirname, '../../fixtures');

test.each<[readonly string[]]>([
  [['analyze', '--json', '--with-text', 'summit.txt', 'plan.txt', 'missing.txt', 'court.txt']],
  [['entities', '--merge', '--format', 'markdown', 'summit.txt', 'election.txt']],
  [['quotes', '--color', 'always', 'court.txt']],
  [['timeline', '-']],
  [['show', '--color', 'always', 'summit.txt', 'court.txt']],
  [['show', '--only', 'points,dates', 'plan.txt']],
  [['entities', '--context', 'summit.txt']],
  [['statements', '--format', 'csv', 'summit.txt', 'court.txt', 'plan.txt']],
  [['entities', '--merge', '--per', 'mention', '--format', 'tsv', '--sort', 'name', 'summit.txt', 'election.txt']],
  [['dates', '--top', '2', '--sort', 'from_day:desc', 'summit.txt']],
  [['verify', 'summit.txt']],
  [['dates', '--nope']],
  [['schema']],
])('the built command line does the same as its source: %j', async (args) => {
  const surroundings = { cwd, input: 'It fell on May 10, 2024.', env: { COLUMNS: '70' } };
  expect(await newsqProcess(args, surroundings)).toEqual(await newsq(args, surroundings));
});

test('--version is the version of the package', async () => {
  const { stdout } = await newsqProcess(['--version']);
  const { version } = (await import('../../package.json')).default;
  expect(stdout).toBe(`${version}\n`);
});
