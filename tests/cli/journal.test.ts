import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Placed } from '../../src/cli/articles.js';
import { openJournal } from '../../src/cli/journal/index.js';
import { linesOf } from '../../src/cli/journal/lines.js';
import type { Analysis } from '../../src/types.js';

const folder = mkdtempSync(join(tmpdir(), 'newsq-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'journal');

describe('a file is read line by line, whatever its pieces', () => {
  const LINES = ['one', '', 'Zoë said “no”', 'x'.repeat(40), '', 'the last'];

  test.each([1, 2, 3, 7, 16, 41, 4096])('of %d bytes', (size) => {
    writeFileSync(path, `${LINES.join('\n')}\nnot ended`);
    const bytes = readFileSync(path).length;
    const file = openSync(path, 'r');
    try {
      const read = (length: number) => Array.from(linesOf(file, length, size), String);
      expect(read(bytes)).toEqual(LINES);
      // More than there is, only a part, and nothing.
      expect(read(bytes + 100)).toEqual(LINES);
      expect(read(6)).toEqual(['one', '']);
      expect(read(0)).toEqual([]);
    } finally {
      closeSync(file);
    }
  });
});

describe('a journal', () => {
  const output = join(folder, 'out');
  const article = (text: string) => ({ where: `${text}.txt`, raw: { text } }) as unknown as Placed;
  const state = () => ({
    output: { bytes: 0, checksum: 0 },
    errors: { bytes: 0, checksum: 0 },
    ...{ printed: 0, read: 0, tally: { worst: 0, doubts: 0, failures: 0 } as const, unused: [] },
  });

  /** Writes down articles as a run does that takes longer than there is between two states, and ends it without an end. */
  async function begin(names: readonly string[]) {
    const journal = openJournal(path, output, 'a run');
    for (const name of names) {
      journal.keep({ source: { path: name }, text: 'long '.repeat(1000) } as unknown as Analysis);
      await new Promise((resolve) => setTimeout(resolve, 260));
      journal.articleDone(article(name), state, () => {});
    }
    journal.release();
  }

  test('that was left gives back the analyses of the articles that were done, more than once', async () => {
    rmSync(path);
    await begin(['a', 'b', 'c']);
    // Of an article that was not done with, and of a line that was not ended.
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"analysis":{"source":{"path":"d"}}}\n{"analysis":{"sour`);
    const journal = openJournal(path, output, 'a run');
    const kept = () => Array.from(journal.analyses(), ({ source }) => source.path);
    expect([journal.before?.articles, kept(), kept()]).toEqual([3, ['a', 'b', 'c'], ['a', 'b', 'c']]);
    journal.end();
    journal.release();
  });

  test.each([
    ['{"newsq":"journal","run":1}\n', 'is of a run that was asked for something else'],
    [`${'a novel '.repeat(1000)}`, 'is there, and no journal'],
    ['\0'.repeat(1000), 'is there, and no journal'],
  ])('begins with the line of its run, and not with %j', (content, message) => {
    writeFileSync(path, content);
    expect(() => openJournal(path, output, 'a run')).toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
