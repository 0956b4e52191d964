import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsqProcess } from '../helpers/newsq.js';

/** What was guessed of an article is among the records of errors, as it is on standard error and in the exit code. */

const WESTERN =
  'The caf\xe9 of Oslo was closed, said Zo\xeb Lee. She met Bo Hill in Hanoi on Monday, and left on Tuesday.';
const FRENCH =
  'Le ministre a dit que les travaux du pont vont commencer dans la ville, et que le conseil a donné son accord. ' +
  'Les habitants de la ville sont heureux de cette décision, mais ils attendent encore une réponse du gouvernement.';
const page = (text: string) => `<html><body><main>${`<p>${text}</p>`.repeat(4)}</main></body></html>`;
const records = (texts: readonly string[]) => texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');

const cwd = mkdtempSync(join(tmpdir(), 'newsq-doubts-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(cwd, 'news'));
  writeFileSync(join(cwd, 'western.txt'), WESTERN, 'latin1');
  writeFileSync(join(cwd, 'news/western.txt'), WESTERN, 'latin1');
  writeFileSync(join(cwd, 'western.html'), page(WESTERN), 'latin1');
  writeFileSync(join(cwd, 'western.ndjson'), records(['Oslo.', WESTERN, 'Lima.']), 'latin1');
  writeFileSync(join(cwd, 'french.txt'), FRENCH);
  writeFileSync(join(cwd, 'french.html'), page(FRENCH));
  writeFileSync(join(cwd, 'french.ndjson'), records(['Oslo.', FRENCH]));
});

const ENCODING = 'not UTF-8, read as Windows-1252';
const LANGUAGE = 'seems to be in French, and newsq reads English; --lang any silences this';

describe.each([['--jobs 1'], ['--jobs 2']])('with %s', (jobs) => {
  test.each([
    ['western.txt', 'western.txt', 'western.txt', ENCODING],
    ['western.html', 'western.html', 'western.html', ENCODING],
    ['western.ndjson', 'western.ndjson', 'western.ndjson:2', ENCODING],
    ['news', 'news/western.txt', 'news/western.txt', ENCODING],
    ['french.txt', 'french.txt', 'french.txt', LANGUAGE],
    ['french.html', 'french.html', 'french.html', LANGUAGE],
    ['french.ndjson', 'french.ndjson', 'french.ndjson:2', LANGUAGE],
  ])('%s', async (input, path, where, what) => {
    const args = ['entities', '--json', ...jobs.split(' '), '--errors', 'errors', '--force', input];
    const { stdout, stderr, exitCode } = await newsqProcess(args, { cwd });
    expect([stderr, exitCode]).toEqual([`newsq: ${where}: ${what}\n`, 1]);
    // Without a text: the article is among the results, and is not to be run again.
    expect(readFileSync(join(cwd, 'errors'), 'utf8')).toBe(
      `${JSON.stringify({ error: `${where}: ${what}`, path, where })}\n`,
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength({ 'western.ndjson': 3, 'french.ndjson': 2 }[input] ?? 1);
  });
});

test('what the user says is no doubt', async () => {
  const args = ['entities', '--json', '--errors', 'errors', '--force', '--encoding', 'latin1', 'western.txt'];
  expect((await newsqProcess(args, { cwd })).exitCode).toBe(0);
  expect(readFileSync(join(cwd, 'errors'), 'utf8')).toBe('');
});
