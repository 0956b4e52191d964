import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/types.js';
import { BIN } from '../helpers/newsq.js';

/** What SECURITY.md promises about redirections, pipes, devices and signals. */

const ARTICLE = 'Talks begin in Kenya\n\nNAIROBI, May 10, 2024 (Reuters) - Kenya and Chad opened talks on Friday.\n';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsq-system-'));
  writeFileSync(join(cwd, 'a.txt'), ARTICLE);
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** A line of bash in which `newsq` is the command. */
function bash(line: string): { stdout: string; stderr: string; exitCode: number | null } {
  const script = `newsq() { '${process.execPath}' '${BIN}' "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { stdout, stderr, exitCode: status };
}

describe('nothing is lost in silence', () => {
  test.each([
    ['a full device', 'newsq analyze --json a.txt > /dev/full', 'the disk is full; free some space and run it again'],
    ['a full device, tables', 'newsq analyze a.txt > /dev/full', 'the disk is full'],
    ['a full device, the schema', 'newsq schema > /dev/full', 'the disk is full'],
    ['a full device, --help', 'newsq --help > /dev/full', 'the disk is full'],
    ['a full device, a list over all', 'newsq entities --merge a.txt > /dev/full', 'the disk is full'],
    ['a file that may grow no more', '(ulimit -f 1; newsq schema > small.json)', 'the file is larger than it may be'],
  ])('%s: one line, exit code 74', (_, line, reason) => {
    const { stderr, exitCode } = bash(line);
    expect(stderr).toMatch(/^newsq: standard output: .*\n$/);
    expect(stderr).toContain(reason);
    expect(exitCode).toBe(74);
  });

  test('a short write is followed by the rest', () => {
    // The limit lies inside the output: the first write is cut there, and only the second one fails.
    bash('(ulimit -f 1; newsq schema > cut.json)');
    const whole = bash('newsq schema').stdout;
    expect(readFileSync(join(cwd, 'cut.json'), 'utf8')).toBe(whole.slice(0, 1024));
  });

  test.skipIf(spawnSync('perl', ['-v']).status !== 0)('a pipe that is full and does not wait is tried again', () => {
    // More than the 64 KB that a pipe holds.
    const files = Array<string>(100).fill('a.txt').join(' ');
    const now = "perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV'";
    const { stdout, stderr } = bash(
      `${now} '${process.execPath}' '${BIN}' analyze --json ${files} | (sleep 0.5; cat); echo "exit \${PIPESTATUS[0]}" >&2`,
    );
    expect(stderr).toBe('exit 0\n');
    expect(stdout.length).toBeGreaterThan(1e5);
    expect(stdout).toBe(bash(`newsq analyze --json ${files}`).stdout);
  });

  test.each([
    ['<&-', 'standard input: is closed; give files, or pipe an article in'],
    ['< .', 'standard input: is a folder; give its files, like *.txt'],
  ])('standard input %s: one line, exit code 1', (redirection, message) => {
    expect(bash(`newsq entities ${redirection}`)).toEqual({ stdout: '', stderr: `newsq: ${message}\n`, exitCode: 1 });
  });

  test.each(['< /dev/null', '< <(true)', '<<< ""'])(
    'standard input %s is an article with nothing in it',
    (redirection) => {
      expect(bash(`newsq dates --json ${redirection}`)).toMatchObject({ stderr: '', exitCode: 0 });
    },
  );
});

describe('pipes', () => {
  test('a closed pipe ends the run quietly', () => {
    const files = 'a.txt '.repeat(200);
    const shell = spawnSync(
      'bash',
      ['-c', `set -o pipefail; node '${BIN}' analyze --json ${files} | head -1; echo "exit \${PIPESTATUS[0]}"`],
      { cwd, encoding: 'utf8' },
    );
    expect(shell.stderr).toBe('');
    expect(shell.stdout).toMatch(/^\{.*\}\nexit 0\n$/);
  });

  test('a FIFO is read, and a file that vanishes meanwhile costs itself alone', () => {
    const { stdout, stderr, exitCode } = bash(
      'cp a.txt gone.txt; mkfifo fifo; (rm gone.txt; cat a.txt > fifo) & newsq dates fifo gone.txt a.txt',
    );
    expect(stdout.match(/Talks begin in Kenya/g)).toHaveLength(2);
    expect(stderr).toBe('newsq: gone.txt: no such file; check the name\n');
    expect(exitCode).toBe(1);
  });
});

describe('a run that is ended', () => {
  const records = Array.from({ length: 4000 }, (_, i) => JSON.stringify({ id: i, text: ARTICLE })).join('\n');

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGKILL'] as const)(
    'by %s has written whole lines',
    async (signal) => {
      writeFileSync(join(cwd, 'many.ndjson'), records);
      const out = join(cwd, `${signal}.ndjson`);
      const child = spawn('bash', ['-c', `exec '${process.execPath}' '${BIN}' analyze --json many.ndjson > '${out}'`], {
        cwd,
      });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
      while (!existsSync(out) || statSync(out).size === 0) await wait(10);
      child.kill(signal);
      expect(await ended).toBe(signal);
      const written = readFileSync(out, 'utf8');
      expect(written.length).toBeGreaterThan(0);
      expect(written.endsWith('\n')).toBe(true);
      const ids = written
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Analysis).source.id);
      expect(ids).toEqual(ids.map((_, i) => i));
      expect(ids.length).toBeLessThan(4000);
    },
  );
});

/** Types a key while a run shows how far it is, and prints how often that hid the cursor and kept lines from wrapping, and undid it. */
const TYPE = `
import os, pty, sys, time
child, terminal = pty.fork()
if child == 0: os.execvp(sys.argv[2], sys.argv[2:])
told, typed = b'', False
while True:
    try: piece = os.read(terminal, 65536)
    except OSError: break
    if not piece: break
    told += piece
    if not typed and told.count(b'/s') > 2: typed = os.write(terminal, sys.argv[1].encode())
signal = os.waitpid(child, 0)[1] & 127
print(signal, *(told.count(b'\\x1b[?' + code) for code in (b'25l', b'25h', b'7l', b'7h')))
`;

test.skipIf(spawnSync('python3', ['-V']).status !== 0).each([
  ['Ctrl-C', '\u0003', 2],
  ['Ctrl-\\', '\u001c', 3],
])('%s leaves the terminal as it was', (_, key, signal) => {
  writeFileSync(join(cwd, 'many.ndjson'), `${JSON.stringify({ text: ARTICLE })}\n`.repeat(30_000));
  const args = [process.execPath, BIN, 'analyze', '--json', '--jobs', '1', '-o', 'typed.json', 'many.ndjson'];
  const { stdout } = spawnSync('python3', ['-c', TYPE, key, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm' },
  });
  expect(stdout).toBe(`${signal} 1 1 1 1\n`);
  expect(existsSync(join(cwd, 'typed.json'))).toBe(false);
});
