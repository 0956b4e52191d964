import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zip } from '../helpers/archives.js';
import { BIN, newsqProcess } from '../helpers/newsq.js';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-match-process-'));
  mkdirSync(join(cwd, 'news/2020'), { recursive: true });
  writeFileSync(join(cwd, 'news/a.txt'), 'Ann Lee said so. It rained.\n');
  writeFileSync(join(cwd, 'news/2020/b.txt'), 'It rained on Monday.\n');
  writeFileSync(join(cwd, 'packed.zip'), zip({ 'c.txt': 'Bo Hill said so.\n' }));
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  [['#Person said', 'news'], 'news/a.txt:1:Ann Lee said so.\n', 0],
  [['#Date', 'news'], 'news/2020/b.txt:1:It rained on Monday.\n', 0],
  [['-c', 'rained', 'news'], 'news/2020/b.txt:1\nnews/a.txt:1\n', 0],
  [['-o', '#Person said', 'packed.zip'], 'packed.zip: c.txt:1:Bo Hill said\n', 0],
  [['-l', 'rained', '--include', '2020/**', 'news'], 'news/2020/b.txt\n', 0],
  [
    ['--color=always', '-oI', '#Person', 'news'],
    '\u001b[32m1\u001b[39m\u001b[36m:\u001b[39m\u001b[1m\u001b[31mAnn Lee\u001b[39m\u001b[22m\n',
    0,
  ],
  [['snowed', 'news'], '', 1],
  [['-q', 'rained', 'news'], '', 0],
])('%j', async (args, stdout, exitCode) => {
  expect(await newsqProcess(['match', ...args], { cwd })).toEqual({ stdout, stderr: '', exitCode });
});

test.each([
  [['[a', 'news'], /^newsq: the pattern '\[a': the "\[" is not closed\n$/],
  [['rained', 'nowhere.txt'], /^newsq: nowhere\.txt: no such file/],
])('%j is an error', async (args, message) => {
  const { stderr, exitCode } = await newsqProcess(['match', ...args], { cwd });
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
});

test('a reader that wants no more ends it quietly', () => {
  const many = `${JSON.stringify({ text: 'It rained. '.repeat(2000) })}\n`.repeat(20);
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', `'${process.execPath}' '${BIN}' match rained --from ndjson - | head -1`],
    {
      input: many,
      encoding: 'utf8',
    },
  );
  expect([stdout, stderr]).toEqual(['1:It rained.\n', '']);
});
