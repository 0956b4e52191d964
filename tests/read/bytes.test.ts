import { expect, test } from 'vitest';
import { readInput } from '../../src/cli/inputs.js';

const MEGABYTE = 2 ** 20;

/** Reads a file: the texts of its articles, and the messages. */
async function read(
  from: string,
  bytes: Iterable<Uint8Array>,
  encoding: string | null = null,
): Promise<{ texts: string[]; said: string[] }> {
  const said: string[] = [];
  const losses = {
    fail: (error: unknown) => said.push((error as Error).message),
    doubt: (where: string, what: string) => said.push(`${where}: ${what}`),
  };
  const texts: string[] = [];
  for await (const { raw } of readInput('a', { from, encoding }, { open: () => bytes }, losses)) texts.push(raw.text);
  return { texts, said };
}

function* spaces(size: number): Generator<Uint8Array> {
  const piece = Buffer.alloc(MEGABYTE, ' ');
  for (let left = size; left > 0; left -= MEGABYTE) yield piece.subarray(0, left);
}

test.each<[string, number, number, string[]]>([
  ['text', 64 * MEGABYTE, 1, []],
  ['text', 64 * MEGABYTE + 1, 0, ['a: over 64 MB; split it, or give NDJSON, an article a line']],
  // A blank line is not a record.
  ['ndjson', 64 * MEGABYTE, 0, []],
  ['ndjson', 64 * MEGABYTE + 1, 0, ['a:1: over 64 MB; no article is so long; split it']],
])('a file or a line has at most 64 MB: %s, %i bytes', async (from, size, articles, said) => {
  const { texts, said: messages } = await read(from, spaces(size));
  expect([texts.length, messages]).toEqual([articles, said]);
});

test.each(['text', 'json', 'ndjson'])('a binary format is refused by its first bytes, read as %s', async (from) => {
  const { texts, said } = await read(from, [Buffer.from('%PDF-1.7\nKenya spoke.')]);
  expect([texts, said.length]).toEqual([[], 1]);
  expect(said[0]).toMatch(/^a: is a PDF/);
});

test('bytes whose encoding is given are read as they are', async () => {
  expect(await read('text', [Buffer.from('%PDF-1.7\nKenya spoke.')], 'utf-8')).toEqual({
    texts: ['%PDF-1.7\nKenya spoke.'],
    said: [],
  });
});
