import { Writable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startBar } from '../../src/cli/progress/index.js';
import { runOver } from '../../src/dev/fuzz/command-lines.js';

/** A terminal that remembers what it was told. */
function terminal(): Writable & { told: string } {
  const stream = new Writable({
    write(chunk, _, done) {
      stream.told += String(chunk);
      done();
    },
  }) as Writable & { told: string };
  return Object.assign(stream, { told: '', isTTY: true, columns: 80 });
}

const record = `${JSON.stringify({ text: 'Ann Lee left.' })}\n`;

function run(articles: number, args: readonly string[] = [], world: Parameters<typeof runOver>[2] = {}) {
  const stream = terminal();
  return runOver(
    ['entities', '--json', '--from', 'ndjson', ...args, '-'],
    () => [Buffer.from(record.repeat(articles))],
    { errors: () => stream, ...world },
  ).then((outcome) => ({ ...outcome, told: stream.told }));
}

describe('a closing line', () => {
  test('sums up many articles', async () => {
    expect((await run(25)).stderr).toBe('newsq: 25 articles, 0 doubts, 0 errors\n');
  });

  test('counts what went wrong', async () => {
    const open = () => [Buffer.from(`${record.repeat(20)}{"text": 1}\n`)];
    const { stderr } = await runOver(['dates', '--json', '--from', 'ndjson', '-'], open, { errors: terminal });
    expect(stderr.split('\n').at(-2)).toBe('newsq: 20 articles, 0 doubts, 1 error');
  });

  const silent: [name: string, articles: number, args: string[], world: Parameters<typeof runOver>[2]][] = [
    ['few articles', 19, [], {}],
    ['--quiet', 25, ['--quiet'], {}],
    ['standard error is no terminal', 25, [], { errors: () => null }],
    ['the results go to the terminal', 25, [], { isTerminal: true }],
    ['they may go to a pager', 25, [], { columnsAfterPipe: () => 80 }],
  ];
  test.each(silent)('none: %s', async (_, articles, args, world) => {
    const { stderr, told, exitCode } = await run(articles, args, world);
    expect({ stderr, told, exitCode }).toEqual({ stderr: '', told: '', exitCode: 0 });
  });
});

describe('progress', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('tells the articles, their rate and the time left, where the size of the inputs is known', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 10_000 });
    const stream = terminal();
    const bar = startBar(stream, ['fixtures/summit.txt'], 8_000);
    vi.setSystemTime(12_000);
    bar.show(500, 40);
    bar.end();
    expect(stream.told).toContain('0 %, 0 articles, 0/s');
    expect(stream.told).toMatch(/\d+ %, 40 articles, 10\/s, \d+ s left/);
  });

  test('tells no share of a folder, whose size is not known', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 10_000 });
    const stream = terminal();
    const bar = startBar(stream, ['fixtures'], 8_000);
    bar.show(500, 10);
    bar.end();
    expect(stream.told).toContain('10 articles, 5/s');
    expect(stream.told).not.toMatch(/%|left/);
  });

  test('a line above it takes its place', () => {
    const stream = terminal();
    const bar = startBar(stream, ['fixtures'], Date.now());
    bar.write('newsq: a.txt: no such file\n');
    bar.end();
    expect(stream.told).toContain('\r\u001b[Knewsq: a.txt: no such file\n');
    // At its end the bar clears the line that was saved last: that below it.
    const saved = stream.told.lastIndexOf('\u001b7');
    expect(stream.told.slice(0, saved)).toMatch(/no such file\n$/);
    expect(stream.told.slice(saved)).toContain('\u001b8');
  });
});
