import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { gzip, zip } from '../helpers/archives.js';
import { BIN } from '../helpers/newsq.js';

const ARTICLE = 'Kenya and Chad opened talks on Friday.\n';
/** "café.txt" in Latin-1. */
const LATIN = Buffer.from('news/caf\xe9.txt', 'latin1');

let cwd = '';
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
};

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-folders-'));
  write('outside.txt', ARTICLE);
  for (const path of ['B.txt', 'a.txt', 'b.txt', 'é.txt', '10.txt', '2020/old.txt', '2021/deep/c.txt', 'story'])
    write(`news/${path}`, ARTICLE);
  write('news/records.ndjson', `{"id":7,"text":"${ARTICLE.trim()}"}\n`);
  write('news/packed.zip', zip({ 'x/d.txt': ARTICLE, 'x/e.png': 'x' }));
  write('news/one.txt.gz', gzip(ARTICLE));
  write('news/.hidden.txt', ARTICLE);
  write('news/.git/config', 'x');
  write('news/picture.png', 'x');
  write('news/table.xlsx', 'x');
  write('news/program', '#!/bin/sh\nexit\n');
  write('news/scan', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'));
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), LATIN]), ARTICLE);
  symlinkSync('..', join(cwd, 'news/up'));
  symlinkSync('.', join(cwd, 'news/here'));
  symlinkSync('2021', join(cwd, 'news/2022'));
  symlinkSync('a.txt', join(cwd, 'news/link.txt'));
  write('bad/a.txt', ARTICLE);
  symlinkSync('nowhere', join(cwd, 'bad/dead.txt'));
  symlinkSync('round', join(cwd, 'bad/round'));
  write('bad/code.txt', '#!/bin/sh\nexit\n');
  write('bad/old.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'));
  write('bad/z.txt', ARTICLE);
  mkdirSync(join(cwd, 'empty'));
  write('only/.hidden', 'x');
  spawnSync('bash', ['-c', 'mkfifo news/pipe'], { cwd });
  write('list.txt', `\ufeffnews/a.txt\r\n\r\nnews/b.txt\r\n`);
  write('latin.txt', Buffer.concat([LATIN, Buffer.from('\n')]));
  write('zeros.bin', Buffer.concat([Buffer.from('news/a.txt\0'), LATIN, Buffer.from('\0')]));
  write('wide.txt', Buffer.from('\ufeffnews/a.txt\r\nnews/é.txt\r\n', 'utf16le'));
  write('line\nbreak.txt', ARTICLE);
  write('-', ARTICLE);
  write('gaps.txt', 'news/a.txt\nnews/nothing.txt\nnews/b.txt\n');
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** A line of bash in which `newsq` is `newsq entities --json`: the files of its articles, what it says, and its exit code. */
function run(line: string): { files: string[]; said: string[]; exitCode: number | null } {
  const script = `newsq() { '${process.execPath}' '${BIN}' entities --json "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  const lines = (text: string) => text.split('\n').filter((each) => each !== '');
  const files = lines(stdout).map((each) => {
    const { path, member } = (JSON.parse(each) as Analysis).source!;
    return [path, member].filter(Boolean).join('|');
  });
  return { files, said: lines(stderr), exitCode: status };
}

const ALL = [
  'news/10.txt',
  'news/2020/old.txt',
  'news/2021/deep/c.txt',
  'news/B.txt',
  'news/a.txt',
  'news/b.txt',
  'news/caf\ufffd.txt',
  'news/link.txt',
  'news/one.txt.gz',
  'news/packed.zip|x/d.txt',
  'news/records.ndjson',
  'news/story',
  'news/é.txt',
];

describe('a folder is walked', () => {
  test('its articles in the order of their names, the rest counted', () => {
    const { files, said, exitCode } = run('newsq news');
    expect(files).toEqual(ALL);
    expect(said).toEqual([
      'newsq: news/packed.zip: 1 file of another kind left out',
      'newsq: news: 1 hidden file, 1 hidden folder and 5 files of other kinds left out',
    ]);
    expect(exitCode).toBe(0);
    for (const name of ['news/', 'news//', './news', '"$PWD/news"'])
      expect(run(`newsq ${name}`).files.map((file) => file.replace(/^.*?news\/+/, 'news/'))).toEqual(ALL);
    expect(run('cd news; newsq .').files.map((file) => file.replace('./', 'news/'))).toEqual(ALL);
  });

  test.each<[string, string[]]>([
    ["--include '*.ndjson' news", ['news/records.ndjson']],
    ["--include '*.ndjson' --include '10.*' news", ['news/10.txt', 'news/records.ndjson']],
    ["--include '20*/**' news", ['news/2020/old.txt', 'news/2021/deep/c.txt']],
    ["--include '**/deep/*.txt' news", ['news/2021/deep/c.txt']],
    ["--include '*.{gz,ndjson}' news", ['news/one.txt.gz', 'news/records.ndjson']],
    ["--include '2020/*' news", ['news/2020/old.txt']],
    ["--include '*.txt' --exclude '[a-z]*' --exclude '20*' --exclude é.txt news", ['news/10.txt', 'news/B.txt']],
    ["--include 'c.txt' --exclude 2021/ news", []],
    // What is named is read, whatever the globs say of what is found.
    ["--include '*.ndjson' outside.txt", ['outside.txt']],
  ])('%s', (args, files) => {
    const { exitCode, ...rest } = run(`newsq ${args}`);
    // The link of 2022 leads to 2021 again, and is the first way there only where that is left out.
    expect(rest.files).toEqual(args.includes('exclude 2021/') ? ['news/2022/deep/c.txt'] : files);
    expect(exitCode).toBe(0);
  });

  test('what is asked for by name and cannot be read is said, and the rest is done', () => {
    expect(run('newsq bad')).toEqual({
      files: ['bad/a.txt', 'bad/z.txt'],
      said: [
        'newsq: bad/code.txt: looks like source code, not like plain text; give an article, or read it as it is with --from text',
        'newsq: bad/dead.txt: is a symbolic link that leads nowhere; mend or remove it',
        'newsq: bad/old.doc: is an old office document, or one with a password; save it as .docx, or its sheet as CSV',
        'newsq: bad/round: its symbolic links go round in circles; check them',
      ],
      exitCode: 1,
    });
    expect(run("newsq --include 'z*' bad")).toEqual({ files: ['bad/z.txt'], said: [], exitCode: 0 });
  });

  test.each([
    ['empty', 'newsq: empty: no file in it is read'],
    ['only', 'newsq: only: no file in it is read; 1 hidden file left out'],
    ["--include '*.pdf' empty", 'newsq: empty: no file in it is read'],
  ])('%s: a note', (args, note) => expect(run(`newsq ${args}`)).toEqual({ files: [], said: [note], exitCode: 0 }));

  test('a folder without permission', () => {
    if (process.getuid?.() === 0) return;
    const { said, exitCode } = run('mkdir -m 0 shut; newsq shut; rmdir shut');
    expect([said, exitCode]).toEqual([['newsq: shut: no permission to read it; check its mode'], 0]);
  });

  test.each([
    ["--include ''", 'Give a pattern of file names'],
    ["--exclude ''", 'Give a pattern of file names'],
  ])('%s is wrong usage', (args, message) => {
    const { said, exitCode } = run(`newsq ${args} news`);
    expect(said.join(' ')).toContain(message);
    expect(exitCode).toBe(2);
  });
});

describe('files are listed in files', () => {
  test.each<[string, string[]]>([
    ['newsq --files-from list.txt', ['news/a.txt', 'news/b.txt']],
    ['newsq --files-from wide.txt', ['news/a.txt', 'news/é.txt']],
    ['newsq --files-from latin.txt', ['news/caf\ufffd.txt']],
    ['newsq --files0-from zeros.bin', ['news/a.txt', 'news/caf\ufffd.txt']],
    ['newsq outside.txt --files-from list.txt', ['outside.txt', 'news/a.txt', 'news/b.txt']],
    ['newsq --files-from - < list.txt', ['news/a.txt', 'news/b.txt']],
    ["find . -name 'line*' -print0 | newsq --files0-from -", ['./line\nbreak.txt']],
    ["printf 'news/2020\\n' | newsq --files-from -", ['news/2020/old.txt']],
    // Standard input is the list: "-" is a file of that name.
    ["printf -- '-\\n' | newsq --files-from -", ['./-']],
    ['newsq --files-from /dev/null', []],
    [
      'newsq --files-from list.txt --files0-from zeros.bin',
      ['news/a.txt', 'news/b.txt', 'news/a.txt', 'news/caf\ufffd.txt'],
    ],
  ])('%s', (line, files) => expect(run(line)).toEqual({ files, said: [], exitCode: 0 }));

  test.each<[string, string, number]>([
    ['newsq --files-from gaps.txt', 'newsq: news/nothing.txt: no such file; check the name', 1],
    ['newsq --files-from nothing', 'newsq: nothing: no such file; check the name', 2],
    ['newsq --files0-from news', 'newsq: news: is a folder; give its files, like *.txt', 2],
  ])('%s', (line, message, code) => {
    const { said, exitCode } = run(line);
    expect([said, exitCode]).toEqual([[message], code]);
  });

  test.each(['newsq - --files-from -', 'newsq --files-from - --files0-from -'])('%s is wrong usage', (line) => {
    const { said, exitCode } = run(line);
    expect(said[0]).toContain('standard input ("-") is given twice');
    expect(exitCode).toBe(2);
  });
});

test('a name that is not UTF-8 is opened by its bytes', () => {
  expect(run("newsq $'news/caf\\xe9.txt' news/é.txt")).toEqual({
    files: ['news/caf\ufffd.txt', 'news/é.txt'],
    said: [],
    exitCode: 0,
  });
  expect(run("newsq $'news/\\xff.txt'").said).toEqual(['newsq: news/\ufffd.txt: no such file; check the name']);
});
