import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MAX_CHARACTERS } from '../../src/read/article.js';

const BIN = join(import.meta.dirname, '../../bin/newsq.cjs');
const folder = mkdtempSync(join(tmpdir(), 'newsq-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What takes the most memory per character: words, names, blocks and dates as dense as possible. */
test.each([
  ['a name a line', 'A\n'],
  ['a sentence a word', 'Ab. '],
  ['people', 'Ann Lee, '],
  ['dates', 'May 5, '],
  ['quotations', '"A," said B. '],
  ['points', 'First, a; second, b; '],
])(
  'the longest article allowed fits into a heap of 1 GB: %s',
  (_, piece) => {
    const file = join(folder, 'large.txt');
    writeFileSync(file, piece.repeat(MAX_CHARACTERS / piece.length));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=1024', BIN, 'analyze', '--json', file],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
  },
  120_000,
);
