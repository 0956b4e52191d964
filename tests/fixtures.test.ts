import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/app/library.js';
import { summarize } from './helpers/summary.js';

const folder = join(import.meta.dirname, '../fixtures');
const names = readdirSync(folder).flatMap((file) => /^(\w+)\.txt$/.exec(file)?.[1] ?? []);

/**
 * `NAME.expected` holds the right analysis of each article, one fact on a line, written by a person. A line starts with
 * "- " if newsq does not find the fact yet, and with "+ " if newsq wrongly finds it; remove such a line once newsq is
 * right.
 */
describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const found = summarize(analyze(text));
  const lines = readFileSync(join(folder, `${name}.expected`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

  test('is found as expected', () => {
    const given = lines.filter((line) => !line.startsWith('- ')).map((line) => line.replace(/^\+ /, ''));
    expect([...found].sort()).toEqual([...given].sort());
  });

  test('what is marked as not found is not found', () => {
    const missing = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
    expect(missing.filter((line) => found.includes(line))).toEqual([]);
  });
});

test('every article has its expected analysis', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.filter((name) => !existsSync(join(folder, `${name}.expected`)))).toEqual([]);
});
