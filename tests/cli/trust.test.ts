import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { newsq } from '../helpers/newsq.js';

/** What SECURITY.md promises; tests/process/ covers what involves the system. */

const ARTICLE = 'Talks begin in Kenya\n\nNAIROBI, May 10, 2024 (Reuters) - Kenya and Chad opened talks on Friday.\n';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-trust-'));
  writeFileSync(join(cwd, 'a.txt'), ARTICLE);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], options: Parameters<typeof newsq>[1] = {}) => newsq(args, { cwd, ...options });

describe('nothing is lost in silence', () => {
  test.each([
    ['2020-99-99', '"date" is not a day for certain, left out; write it like 2020-09-17'],
    [16148, '"date" is not a day for certain, left out'],
    ['Sept. 17', '"date" is not a day for certain, left out'],
    ['04/03/2021', '"date" is not a day for certain, left out'],
  ])('a record whose date is %j is analyzed, and said so', async (date, message) => {
    const input = JSON.stringify({ id: 7, date, text: ARTICLE });
    const { stdout, stderr, exitCode } = await run(['analyze', '--json', '--from', 'ndjson', '-'], { input });
    const { article, entities } = JSON.parse(stdout) as Analysis;
    expect(article.anchor).toEqual({ date: '2024-05-10', from: 'dateline' });
    expect(entities!.map(({ name }) => name)).toContain('Kenya');
    expect(stderr).toContain(`newsq: standard input:1: ${message}`);
    expect(exitCode).toBe(1);
  });

  test('half a surrogate pair becomes U+FFFD, so that every reader takes the JSON', async () => {
    const input = '{"id":"x\\ud800","title":"T\\udc00","text":"Kenya\\ud83d spoke of \\ude00 Chad 😀."}';
    const { stdout, stderr, exitCode } = await run(['analyze', '--with-text', '--json', '--from', 'ndjson', '-'], {
      input,
    });
    const { source, article } = JSON.parse(stdout) as Analysis;
    expect(stdout.isWellFormed() && !/\\ud[89a-f]/i.test(stdout)).toBe(true);
    expect([source.id, article.title, article.text]).toEqual([
      'x\ufffd',
      'T\ufffd',
      'T\ufffd\n\nKenya\ufffd spoke of \ufffd Chad 😀.',
    ]);
    expect(stderr.split('\n')).toHaveLength(4);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['json', '[]'],
    ['ndjson', ''],
    ['csv', 'id,text\n'],
  ])('%s without a record is noted', async (format, input) => {
    const { stdout, stderr, exitCode } = await run(['dates', '--json', '--from', format, '-'], { input });
    expect([stdout, stderr, exitCode]).toEqual(['', 'newsq: standard input: holds no articles\n', 0]);
  });

  test('a record that is nested too deep to be written costs itself alone', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    writeFileSync(join(cwd, 'deep.json'), `[{"id":1,"text":"Kenya spoke."},{"id":2,"deep":${deep}}]`);
    const { stdout, stderr, exitCode } = await run(['dates', '--json', 'deep.json']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^newsq: deep\.json\[1\]: the record has no "text"[^\n]*\n$/);
    expect(exitCode).toBe(1);
  });

  test('a bad record of a JSON array costs itself alone', async () => {
    writeFileSync(join(cwd, 'r.json'), '[{"id":1,"text":"Kenya spoke."},{"id":2},7,{"id":4,"text":"Chad spoke."}]');
    const { stdout, stderr, exitCode } = await run(['dates', '--json', 'r.json']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Analysis).source.id),
    ).toEqual([1, 4]);
    expect(stderr).toMatch(
      /^newsq: r\.json\[1\]: the record has no "text".*\nnewsq: r\.json\[2\]: a record must be .*\n$/,
    );
    expect(exitCode).toBe(1);
  });
});

describe('other formats are no prose', () => {
  test.each([
    ['standard input', '<catalog><item>Kenya spoke.</item></catalog>', 'looks like XML'],
    ['page.txt', '<catalog><item>Kenya spoke.</item></catalog>', 'looks like XML'],
    ['page.weird', '%PDF-1.7\n%âãÏÓ', 'is a damaged PDF'],
    ['page.csv', 'Kenya spoke.', 'none of its columns is known to hold texts; name one with --text-field'],
    ['page.ndjson', '%PDF-1.7\n%%EOF\n', 'is a damaged PDF'],
  ])('%s, %j: one line, exit code 1', async (name, content, message) => {
    if (name !== 'standard input') writeFileSync(join(cwd, name), content);
    const args = ['entities', name === 'standard input' ? '-' : name];
    const { stdout, stderr, exitCode } = await run(args, name === 'standard input' ? { input: content } : {});
    expect(stderr).toMatch(/^newsq: [^\n]*\n$/);
    expect(stderr).toContain(`newsq: ${name}: ${message}`);
    expect([stdout, exitCode]).toEqual(['', 1]);
  });

  test('--from text reads them as they are', async () => {
    const { stdout, stderr, exitCode } = await run(['entities', '--from', 'text'], {
      input: '<p>Kenya spoke to Chad.</p>',
    });
    expect(stdout).toContain('Chad');
    expect([stderr, exitCode]).toEqual(['', 0]);
  });
});

describe('limits', () => {
  test('an article of over 2,000,000 characters: exit code 3, the others done', async () => {
    writeFileSync(join(cwd, 'large.txt'), 'Kenya spoke. '.repeat(160_000));
    const { stdout, stderr, exitCode } = await run(['dates', '--json', 'large.txt', 'a.txt']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe(
      'newsq: large.txt: over the limit, 2,080,000 characters of 2,000,000; split it into its articles\n',
    );
    expect(exitCode).toBe(3);
  });

  test.each([
    [['dates', '/dev/zero'], '/dev/zero: over 64 MB; split it, or give NDJSON, an article a line'],
    [['dates', '--from', 'ndjson', '/dev/zero'], '/dev/zero: not a text file'],
  ])('%j ends', async (args, message) => {
    const { stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});

describe('files', () => {
  test('symbolic links that go round in circles', async () => {
    symlinkSync('loop', join(cwd, 'loop'));
    const { stdout, stderr, exitCode } = await run(['dates', 'loop', 'a.txt']);
    expect(stderr).toBe('newsq: loop: its symbolic links go round in circles; check them\n');
    expect(stdout).toContain('a.txt: Talks begin in Kenya');
    expect(exitCode).toBe(1);
  });

  test.each([
    ['a.txt/b.txt', 'no such file; a part of its path is not a folder'],
    [`${'x'.repeat(300)}.txt`, 'no such file; the name is too long'],
  ])('%s', async (name, reason) => {
    expect(await run(['dates', name])).toEqual({ stdout: '', stderr: `newsq: ${name}: ${reason}\n`, exitCode: 1 });
  });
});

describe('nothing from outside acts on the terminal', () => {
  const EVIL = '\u001b[31m\u0007\u202e\u009b1mnewsq: a.txt: forged';
  /** What one may not write: controls but the ends of lines, and what turns the direction. */
  const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  const LEDGER = JSON.stringify({
    ...{ offset_unit: 'utf16', path: `a.txt${EVIL}`, article_id: EVIL, text: EVIL, start_offset: 0, end_offset: 9 },
  });

  test.each<[string, readonly string[], string]>([
    ['a file name', ['dates', `no\n${EVIL}.txt`], ''],
    ['a file name that is read', ['dates', `yes\n${EVIL}.txt`], ''],
    ['a command', [`x\n${EVIL}`], ''],
    ['an option', ['dates', `--x\n${EVIL}`], ''],
    ["an option's value", ['dates', '--anchor', `x\n${EVIL}`], ''],
    ['an encoding', ['dates', '--encoding', `x\n${EVIL}`], ''],
    ['a decisions file', ['entities', '--decisions', 'evil.decisions', 'a.txt'], ''],
    ['a decision without use', ['entities', '--decisions', 'useless.decisions', 'a.txt'], ''],
    ['JSON that is broken', ['dates', '--from', 'json'], `["${EVIL}`],
    ['NDJSON that is broken', ['dates', '--from', 'ndjson', '-'], `${EVIL}\n`],
    [
      "a record's id and title",
      ['dates', '--from', 'json', '-'],
      JSON.stringify({ id: EVIL, title: EVIL, text: EVIL }),
    ],
    [
      'an article',
      ['analyze'],
      `Talks ${EVIL} begin in Kenya\n\nKenya ${EVIL} and Chad opened talks on Friday, said Ann ${EVIL} Lee.`,
    ],
    [
      'an article, Markdown',
      ['analyze', '--format', 'markdown'],
      `Talks ${EVIL}\n\nKenya ${EVIL} opened talks on Friday.`,
    ],
    [
      'an article, JSON',
      ['analyze', '--json', '--with-text'],
      `Talks ${EVIL}\n\nKenya ${EVIL} opened talks on Friday.`,
    ],
    ['an article, statements', ['statements'], `Talks\n\n"We ${EVIL} agree on all," said Ann ${EVIL} Lee.`],
    ['an article, rows', ['statements', '--format', 'ndjson-rows'], `"We ${EVIL} agree on all," said Ann Lee.`],
    ['an article, CSV', ['statements', '--format', 'csv'], `"We ${EVIL} agree on all," said Ann Lee.`],
    ['a ledger', ['verify', '-', 'a.txt'], LEDGER],
    ['an article, timeline', ['timeline'], `Talks\n\nKenya ${EVIL} opened talks on May 10, 2024.`],
  ])('%s', async (_, args, input) => {
    writeFileSync(join(cwd, `yes\n${EVIL}.txt`), '\xff\xfe\0');
    writeFileSync(join(cwd, 'evil.decisions'), `drop Kenya\n${EVIL} -> x\n`);
    writeFileSync(join(cwd, 'useless.decisions'), `drop ${EVIL}\n`);
    const { stdout, stderr } = await run(args, { input });
    expect(stdout + stderr).not.toBe('');
    expect(stdout).not.toMatch(ACTING);
    expect(stderr).not.toMatch(ACTING);
    for (const line of stderr.trimEnd().split('\n')) expect(line).not.toMatch(/^newsq: a\.txt: forged/);
  });
});
