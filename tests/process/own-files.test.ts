import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BIN } from '../helpers/newsq.js';

const RECORD = `${JSON.stringify({ id: 1, text: 'Ann Lee met Rosa Diaz in Oslo on Monday.' })}\n`;

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-own-'));
  mkdirSync(join(cwd, 'news'));
  writeFileSync(join(cwd, 'news/a.ndjson'), RECORD);
  writeFileSync(join(cwd, 'news/b.ndjson'), RECORD);
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** A line of bash in which `newsq` is the command; one that does not end is ended. */
function bash(line: string): { stdout: string; stderr: string; exitCode: number | null } {
  const script = `newsq() { '${process.execPath}' '${BIN}' "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8', timeout: 20_000 });
  return { stdout, stderr, exitCode: status };
}

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('one file by two names is refused before anything is written', () => {
  beforeEach(() => {
    symlinkSync('new.out', join(cwd, 'nowhere'));
    symlinkSync('news', join(cwd, 'folder'));
    writeFileSync(join(cwd, 'failed'), '{"error":"it failed","text":"Oslo."}\n');
    linkSync(join(cwd, 'failed'), join(cwd, 'second'));
    symlinkSync('failed', join(cwd, 'third'));
  });

  test.each([
    ['-o new.out --errors nowhere', '--output and --errors name the same file, nowhere; name two'],
    ['-o news/x --errors folder/x', '--output and --errors name the same file, folder/x; name two'],
    ['-o new.out --resume news/../new.out', '--output and --resume name the same file, news/../new.out; name two'],
    ['-o failed --force --errors second', '--output and --errors name the same file, second; name two'],
    ['--errors failed --force failed', 'failed: is an input as well; name another file for --errors'],
    ['--errors second --force failed', 'failed: is an input as well; name another file for --errors'],
    ['--errors failed --force --files-from third', 'third: is an input as well; name another file for --errors'],
    ['--errors failed --force < third', '-: is an input as well; name another file for --errors'],
    ['-o new.out --resume failed third', 'third: is an input as well; name another file for --resume'],
    ['--errors e --force > e', 'e: is standard output or standard error as well; name another file for --errors'],
  ])('%s', (options, message) => {
    const { stderr, exitCode } = bash(`newsq entities --json --from ndjson ${options}`);
    expect({ stderr, exitCode }).toEqual({ stderr: `newsq: ${message}\n`, exitCode: 2 });
    expect(read('failed')).toContain('it failed');
    expect(existsSync(join(cwd, 'new.out'))).toBe(false);
    expect(readdirSync(join(cwd, 'news'))).toEqual(['a.ndjson', 'b.ndjson']);
  });

  test.each(['-o new.out --errors e2 --resume j2', '-o /dev/null', '--errors e2'])('%s is none', (options) => {
    expect(bash(`newsq entities --json ${options} news > /dev/null`)).toMatchObject({ stderr: '', exitCode: 0 });
  });
});

describe('what a run writes is not read by it', () => {
  const leftOut = (name: string) => `newsq: ${name}: is written by this run, and left out\n`;

  test.each([
    ['newsq text -f ndjson-rows news > news/zz.ndjson', 'news/zz.ndjson'],
    ['newsq quotes -f csv folder/ > news/zz.csv', 'folder/zz.csv'],
    ['newsq match "#Person met" news > news/zz.txt', 'news/zz.txt'],
    ['newsq entities --json --errors news/e.ndjson news', 'news/e.ndjson'],
    ['newsq entities --json -o news/out.json --resume news/j.txt news', 'news/j.txt'],
  ])('%s: left out of the folder, and told', (line, name) => {
    symlinkSync('news', join(cwd, 'folder'));
    expect(bash(line)).toMatchObject({ stderr: leftOut(name), exitCode: 0 });
    expect(readdirSync(join(cwd, 'news')).length).toBeLessThan(4);
  });

  test('standard error in the folder as well', () => {
    expect(bash('newsq entities --json news 2> news/log.txt').exitCode).toBe(0);
    expect(read('news/log.txt')).toBe(leftOut('news/log.txt'));
  });

  test.each([
    ['newsq text -f ndjson-rows news/a.ndjson >> news/a.ndjson', 'news/a.ndjson'],
    ['newsq text -f ndjson-rows news/b.ndjson news/a.ndjson >> news/a.ndjson', 'news/a.ndjson'],
    ['newsq text -f ndjson-rows --from ndjson - < news/a.ndjson >> news/a.ndjson', 'standard input'],
    ['echo news/a.ndjson | newsq text --files-from - >> news/a.ndjson', 'news/a.ndjson'],
  ])('%s: refused where it is named', (line, name) => {
    expect(bash(line)).toMatchObject({
      stderr: `newsq: ${name}: is read and written by the same run; write to another file\n`,
      exitCode: 2,
    });
    expect(read('news/a.ndjson')).toBe(RECORD);
  });

  test.each(['> /dev/null', '> other.txt', '| cat', '> other.txt 2>&1'])('%s is another file', (redirection) => {
    expect(bash(`newsq text news ${redirection}`)).toMatchObject({ stderr: '', exitCode: 0 });
  });
});
