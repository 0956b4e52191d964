import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAhead, readResource } from '../../src/resource/open.js';

const FILE = 'places.txt';

test('what was read ahead is what is read at once', async () => {
  const expected = readFileSync(`resources/${FILE}`);
  await readAhead([FILE]);
  for (const _ of ['read before', 'read at once']) expect(Buffer.from(readResource(FILE)).equals(expected)).toBe(true);
});

test('a file that is read before it has come is read at once', async () => {
  const reading = readAhead(['given-names.txt']);
  expect(Buffer.from(readResource('given-names.txt')).equals(readFileSync('resources/given-names.txt'))).toBe(true);
  await reading;
});

test('a file that is missing is told where it is opened', async () => {
  await readAhead(['nothing.txt']);
  expect(() => readResource('nothing.txt')).toThrow('resources/nothing.txt is not to be read (ENOENT)');
});
