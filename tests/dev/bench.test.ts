import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { amountOf, readCorpus, recordsOf, repeated, textOf } from '../../src/dev/bench/articles.js';
import { processOf, RIVALS, versionOf } from '../../src/dev/bench/rivals.js';
import { inWords, pageOf, type Section, speedOf, tableOf } from '../../src/dev/bench/table.js';
import { stageSeconds } from '../../src/dev/bench/warm.js';

describe('articles', () => {
  test.each([
    ['', 0, 0],
    ['It is late.', 3, 11],
    ['Zoë  met\nLee', 3, 13],
  ])('%j', (text, words, bytes) => expect(amountOf([text])).toEqual({ words, bytes }));

  test('of several, all are counted', () => expect(amountOf(['a b', 'c'])).toEqual({ words: 3, bytes: 4 }));

  test.each([1, 2, 9, 40])('%i of the project and made ones, the same always', (count) => {
    const { texts } = readCorpus(undefined, count);
    expect(texts).toHaveLength(count);
    expect(readCorpus(undefined, count).texts).toEqual(texts);
    // No made one is there twice.
    const made = texts.filter((_, i) => i % 2 === 1);
    expect(new Set(made).size).toBe(made.length);
  });

  test.each([1, 1000, 5000])('a text of %i bytes', (bytes) => {
    const text = textOf(readCorpus(undefined, 8).texts, bytes);
    expect(Buffer.byteLength(text)).toBe(bytes);
  });

  test('over and over', () => {
    expect(repeated(['a', 'b'], 5)).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(recordsOf(['a', 'b'])).toBe('{"id":0,"text":"a"}\n{"id":1,"text":"b"}\n');
  });

  test('a corpus that is not there', () => {
    expect(() => readCorpus('nowhere', 1)).toThrow('nowhere/data/ner/dev/worldwide.jsonl is not there');
  });
});

test('each stage takes time', () => {
  const seconds = stageSeconds(['Ann Lee said on Monday: "It is late."'], { warmUp: 1, measured: 3 });
  expect([...seconds.keys()]).toEqual(['read', 'parse', 'recognize', 'link', 'dates', 'quotes', 'points']);
  for (const time of seconds.values()) expect(time).toBeGreaterThan(0);
});

const TEXT = 'Ann Lee of Acme Corp. came to Oslo on May 3, 2021.';
const folder = mkdtempSync(join(tmpdir(), 'newsq-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('beside', () => {
  test.each(RIVALS.map((rival) => [rival.name, rival] as const))('%s', (_, rival) => {
    const file = join(folder, 'news.ndjson');
    writeFileSync(file, recordsOf([TEXT]));
    const lines = execFileSync(process.execPath, processOf(rival, file), { encoding: 'utf8' });
    const found = JSON.stringify(rival.open(createRequire(import.meta.url))(TEXT));
    expect(lines).toBe(`${found}\n`);
    expect(found).toMatch(/Ann Lee|May 3|2021-05-03/);
    expect(versionOf(rival)).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

const SECTION: Section = {
  title: 'Cold',
  about: 'Once each.',
  rows: [
    { name: 'node', milliseconds: 50.04 },
    { name: 'newsq', milliseconds: 1234.5, ...speedOf({ words: 3000, bytes: 2e6 }, 2), note: 'twice' },
  ],
};

describe('a table', () => {
  test('has the columns that some row has', () => {
    expect(tableOf(SECTION)).toBe(
      [
        '## Cold',
        '',
        'Once each.',
        '',
        '|       |   ms | words/s | MB/s |       |',
        '| ----- | ---: | ------: | ---: | ----- |',
        '| node  | 50.0 |         |      |       |',
        '| newsq | 1235 |   1,500 | 1.00 | twice |',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [{ share: 0.125 }, '12.5 %'],
    [{ share: 0 }, '0.0 %'],
    [{ peakMegabytes: 81.6 }, '82'],
    [{ milliseconds: 0 }, '0.0'],
    [{ wordsPerSecond: 1234567 }, '1,234,567'],
  ])('%j', (row, cell) => {
    const lines = tableOf({ ...SECTION, rows: [{ name: 'x', ...row }] }).split('\n');
    expect(lines.at(-2)).toContain(` ${cell} |`);
  });

  test('stands on a page that names the machine', () => {
    const setting = { machine: 'A, 2 cores', node: 'v1', date: '2020-01-01', articles: '3 articles', peers: 'x 1.0.0' };
    const page = pageOf(setting, [SECTION, SECTION]);
    for (const value of Object.values(setting)) expect(page).toContain(value);
    expect(page.split('## Cold')).toHaveLength(3);
    expect(page.endsWith('|\n')).toBe(true);
  });

  test('says how much there is', () => expect(inWords({ words: 1234, bytes: 56_000 })).toBe('1,234 words, 0.06 MB'));
});
