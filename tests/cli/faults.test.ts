import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { IO } from '../../src/cli/io.js';
import type { runOver } from '../../src/dev/fuzz/command-lines.js';
import type { Analysis, Document } from '../../src/types.js';

const DATES = '../../src/dates/index.js';

/** A finder with faults that an article can trigger: any real one that was known would have been fixed. */
async function findersWithFaults() {
  const { NewsqError } = await import('../../src/errors.js');
  return {
    findDates: ({ article: { text } }: Document) => {
      if (text.includes('TYPE')) (undefined as unknown as { missing: { name: string } }).missing.name;
      if (text.includes('STACK'))
        (function deeper(): void {
          deeper();
        })();
      if (text.includes('THROW')) throw `a string\n\u001b[31m`;
      if (text.includes('DAMAGE')) throw new NewsqError('resources/x is missing', { trouble: 'installation' });
      return [];
    },
  };
}

// Test files share their modules: load newsq again with the faults, and restore it afterwards.
let runFaulty: typeof runOver;
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(DATES, findersWithFaults);
  ({ runOver: runFaulty } = await import('../../src/dev/fuzz/command-lines.js'));
});
afterAll(() => {
  vi.doUnmock(DATES);
  vi.resetModules();
});

const failing = (code: string) => () => {
  throw Object.assign(new Error('raw words of the system'), { code });
};

/** Over records of these texts on standard input, or what `open` gives. */
async function outcome(
  texts: readonly string[],
  argv: readonly string[] = ['dates', '--json', '--from', 'ndjson', '-'],
  open: IO['open'] = () => [Buffer.from(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'))],
) {
  const { stdout, stderr, exitCode } = await runFaulty(argv, open);
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { ids: lines.map((line) => (JSON.parse(line) as Analysis).source?.id), stderr, exitCode, stdout };
}

describe('a fault in newsq costs its own article alone', () => {
  test.each([
    ['TYPE', "TypeError: Cannot read properties of undefined (reading 'missing'), at "],
    ['STACK', 'RangeError: Maximum call stack size exceeded, at '],
    ['THROW', '(a string [31m)'],
  ])('%s: one line that says where, the rest answered, exit code 70', async (word, description) => {
    const { ids, stderr, exitCode } = await outcome(['Kenya.', `${word} here.`, 'Chad.', 'Niger.']);
    expect(ids).toEqual([0, 2, 3]);
    expect(stderr).toMatch(
      /^newsq: standard input:2: a fault in newsq 0 \([^\n]*\); please report it with the article: https:[^\n]*\n$/,
    );
    expect(stderr).toContain(description);
    expect(exitCode).toBe(70);
  });

  test.each(['timeline', 'statements', 'analyze'])('%s as well', async (command) => {
    const { stderr, exitCode } = await outcome(['Kenya.', 'TYPE here.', 'Chad.'], [command, '--from', 'ndjson', '-']);
    expect([stderr.match(/\n/g)!.length, exitCode]).toEqual([1, 70]);
  });

  test('the worst of what was reported is the exit code', async () => {
    const { stderr, exitCode } = await outcome(['TYPE here.', 'x'.repeat(2_000_001)]);
    expect([stderr.match(/\n/g)!.length, exitCode]).toEqual([2, 70]);
    expect((await outcome(['Kenya.', 'x'.repeat(2_000_001)])).exitCode).toBe(3);
  });
});

test.each(['dates', 'match Kenya'])(
  'a fault in reading names the file, and the next one is done: %s',
  async (command) => {
    const open = function* (path: string) {
      if (path === 'b.txt') (undefined as unknown as { missing: { name: string } }).missing.name;
      yield Buffer.from('Kenya spoke.');
    };
    const files = ['a.txt', 'b.txt', 'c.txt'];
    const { stdout, stderr, exitCode } = await outcome([], [...command.split(' '), ...files], open);
    expect(stderr).toMatch(/^newsq: b\.txt: a fault in newsq 0 \(TypeError: [^\n]*\); please report it [^\n]*\n$/);
    expect(stdout).toMatch(/a\.txt[\s\S]*c\.txt/);
    // As grep, match has one code for all that fails.
    expect(exitCode).toBe(command === 'dates' ? 70 : 2);
  },
);

test('a line is to be read: what is taken for a path may be a whole file', async () => {
  const text = `${'Kenya spoke. '.repeat(1000)}The end.`;
  const { stderr } = await outcome([], ['dates', text], failing('ENOENT'));
  expect(stderr.length).toBeLessThan(1020);
  expect(stderr).toMatch(/^newsq: Kenya spoke[^\n]* … [^\n]*The end\.: no such file; check the name\n$/);
});

test('a damaged installation ends the run', async () => {
  const { ids, stderr, exitCode } = await outcome(['Kenya.', 'DAMAGE here.', 'Chad.']);
  expect([ids, stderr, exitCode]).toEqual([[0], 'newsq: resources/x is missing\n', 72]);
});

describe('what the system says', () => {
  test.each([
    ['EACCES', 'no permission to read it; check its mode'],
    ['EIO', 'cannot be read (EIO); check the file'],
    ['EMFILE', 'too many files are open; raise the limit with ulimit -n'],
  ])('%s', async (code, message) => {
    const { stderr, exitCode } = await outcome([], ['dates', 'a.txt'], failing(code));
    expect([stderr, exitCode]).toEqual([`newsq: a.txt: ${message}\n`, 1]);
  });

  test('a file that fails in its middle gives no half of an article', async () => {
    const open = function* () {
      yield Buffer.from('Kenya spoke.');
      failing('EIO')();
    };
    expect(await outcome([], ['dates', 'a.txt'], open)).toMatchObject({ stdout: '', exitCode: 1 });
  });
});

test('a line over the limit costs itself alone', async () => {
  const open = function* () {
    yield Buffer.from('{"id":0,"text":"Kenya."}\n{"id":1,"text":"');
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    for (let i = 0; i < 65; i++) yield megabyte;
    yield Buffer.from('"}\n{"id":2,"text":"Chad."}\n');
  };
  const { ids, stderr, exitCode } = await outcome([], undefined, open);
  expect([ids, stderr, exitCode]).toEqual([
    [0, 2],
    'newsq: standard input:2: over 64 MB; no article is so long; split it\n',
    3,
  ]);
});
