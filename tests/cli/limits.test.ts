import { expect, test } from 'vitest';
import { readInput } from '../../src/cli/inputs.js';

const MEGABYTE = 2 ** 20;

/** Reads so many bytes of white space as a file: how many articles that gives, and the messages. */
async function readSpaces(from: string, size: number): Promise<{ articles: number; said: string[] }> {
  const piece = Buffer.alloc(MEGABYTE, ' ');
  const open = function* () {
    for (let left = size; left > 0; left -= MEGABYTE) yield piece.subarray(0, left);
  };
  const said: string[] = [];
  const losses = {
    fail: (error: unknown) => said.push((error as Error).message),
    doubt: (message: string) => said.push(message),
  };
  let articles = 0;
  for await (const _ of readInput('a', { from, encoding: null }, { open }, losses)) articles++;
  return { articles, said };
}

test.each<[string, number, number, string[]]>([
  ['text', 64 * MEGABYTE, 1, []],
  ['text', 64 * MEGABYTE + 1, 0, ['a: over 64 MB; split it, or give NDJSON, an article a line']],
  // A blank line is not a record.
  ['ndjson', 64 * MEGABYTE, 0, []],
  ['ndjson', 64 * MEGABYTE + 1, 0, ['a:1: over 64 MB; no article is so long; split it']],
])('a file or a line has at most 64 MB: %s, %i bytes', async (from, size, articles, said) => {
  expect(await readSpaces(from, size)).toEqual({ articles, said });
});
