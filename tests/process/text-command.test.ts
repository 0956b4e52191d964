import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { newsq, newsqProcess } from '../helpers/newsq.js';

const ARTICLE = 'Talks in Kenya\n\nBy Jo Day\n\nNAIROBI, May 10, 2024 (Reuters) - Kenya 😀 spoke.\n• Chad\n';
const RECORD = { id: 7, title: 'Talks', date: '17.09.2020', url: 'https://a.example/1', text: 'Kenya spoke.' };

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-text-'));
  writeFileSync(join(cwd, 'a.txt'), ARTICLE);
  writeFileSync(join(cwd, 'b.txt'), 'Chad spoke.');
  writeFileSync(join(cwd, 'r.ndjson'), `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, id: 'x' })}\n`);
  writeFileSync(join(cwd, 'w.txt'), Buffer.from('\x93Kenya,\x94 said Jos\xe9.', 'latin1'));
  writeFileSync(
    join(cwd, 'p.html'),
    '<article><h1>Talks</h1><p>Kenya &amp; Chad spoke of water for a day.</p></article>',
  );
  writeFileSync(join(cwd, 'empty.txt'), '');
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each<[string[], string, string, number]>([
  [['a.txt'], ARTICLE, '', 0],
  [['b.txt', 'a.txt'], `Chad spoke.\n\n${ARTICLE}`, '', 0],
  [['--format', 'markdown', 'b.txt'], 'Chad spoke.\n', '', 0],
  [['r.ndjson'], 'Talks\n\nKenya spoke.\n\nTalks\n\nKenya spoke.\n', '', 0],
  [['w.txt'], '“Kenya,” said José.\n', 'newsq: w.txt: not UTF-8, read as Windows-1252\n', 1],
  [['--encoding', 'latin1', 'w.txt'], '“Kenya,” said José.\n', '', 0],
  [['empty.txt'], '', '', 0],
  [['none.txt'], '', 'newsq: none.txt: no such file; check the name\n', 1],
])('newsq text %j', async (args, stdout, stderr, exitCode) => {
  expect(await newsqProcess(['text', ...args], { cwd })).toEqual({ stdout, stderr, exitCode });
});

test('standard input', async () => {
  expect(await newsqProcess(['text'], { input: ARTICLE })).toEqual({ stdout: ARTICLE, stderr: '', exitCode: 0 });
});

async function json(args: readonly string[]): Promise<Analysis[]> {
  const { stdout } = await newsqProcess(['text', '--json', ...args], { cwd });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);
}

test('as JSON: text, blocks, title, day, source', async () => {
  const [{ source, article, entities }] = (await json(['a.txt'])) as [Analysis];
  expect([source, entities]).toEqual([{ path: 'a.txt', id: null, format: 'text' }, undefined]);
  expect([article.text, article.title, article.published]).toEqual([ARTICLE, 'Talks in Kenya', '2024-05-10']);
  expect(article.blocks!.map(({ kind, start, end }) => [kind, ARTICLE.slice(start, end)])).toEqual([
    ['title', 'Talks in Kenya'],
    ['byline', 'By Jo Day'],
    ['body', 'NAIROBI, May 10, 2024 (Reuters) - Kenya 😀 spoke.'],
    ['body', '• Chad'],
  ]);
});

test('blocks are counted as all offsets are', async () => {
  const [{ article }] = (await json(['--offsets', 'codepoint', 'a.txt'])) as [Analysis];
  const points = [...ARTICLE];
  const { start, end } = article.blocks!.at(-1)!;
  expect(points.slice(start, end).join('')).toBe('• Chad');
});

test('a record: its line, its id as it was, its address', async () => {
  const all = await json(['r.ndjson']);
  expect(all.map(({ source }) => source)).toEqual([
    { path: 'r.ndjson', line: 1, id: 7, url: RECORD.url, format: 'ndjson' },
    { path: 'r.ndjson', line: 2, id: 'x', url: RECORD.url, format: 'ndjson' },
  ]);
  expect(all[0]!.article).toMatchObject({ title: 'Talks', titleSpan: { start: 0, end: 5 }, published: '2020-09-17' });
});

test('every finding is where the text that it prints has it', async () => {
  const { stdout: text } = await newsqProcess(['text', 'p.html'], { cwd });
  const { stdout } = await newsqProcess(['entities', '--json', 'p.html'], { cwd });
  const mentions = (JSON.parse(stdout) as Analysis).entities!.flatMap((entity) => entity.mentions);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text));
  expect(mentions.length).toBeGreaterThan(0);
});

test('half a surrogate pair in the data of a page becomes U+FFFD', async () => {
  const body = 'Kenya\\ud83d spoke of the water of the lake for a day and more. '.repeat(12);
  const data = `{"@type":"NewsArticle","headline":"Talks\\udc00","articleBody":"${body}"}`;
  const input = `<html><head><script type="application/ld+json">${data}</script></head><body></body></html>`;
  const { stdout } = await newsq(['text', '--json', '-'], { input });
  const { article } = JSON.parse(stdout) as Analysis;
  expect(stdout).not.toMatch(/\\u[dD][89a-fA-F]/);
  expect(article.text).toContain('Talks\ufffd\n\nKenya\ufffd spoke');
});

test('on a terminal nothing in the text acts', async () => {
  const input = '\tKenya \u001b[31mspoke\u202e.\n\n  Chad \u0007spoke.\r\n';
  const { stdout } = await newsq(['text', '-'], { input, isTerminal: true });
  expect(stdout).toBe('\tKenya [31mspoke.\n\n  Chad spoke.\n');
  expect((await newsq(['text', '-'], { input })).stdout).toBe(input);
});
