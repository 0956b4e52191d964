import { expect, test } from 'vitest';
import { newsqProcess } from '../helpers/newsq.js';

/** As many as the longest article holds, and more than a call can take as arguments. */
const MANY = 124_000;
const SENTENCE = 'In 2020 he ate.';

test.each(['json', 'table', 'markdown'])(
  'a timeline holds as many sentences as an article has: %s',
  async (format) => {
    const input = `${SENTENCE}\n`.repeat(MANY);
    const { stdout, stderr, exitCode } = await newsqProcess(['timeline', '--format', format], { input });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.split(SENTENCE).length - 1).toBe(MANY);
  },
  60_000,
);

test.each(['the day after ', 'the day before ', '(', '“', 'the first quarter of ', 'two years before '])(
  'words that build on one another do not overflow the stack: %s',
  async (words) => {
    const { stderr, exitCode } = await newsqProcess(['analyze', '--from', 'text', '-'], {
      input: `${words.repeat(30_000)}yesterday.`,
    });
    expect([exitCode, stderr]).toEqual([0, '']);
  },
  60_000,
);
