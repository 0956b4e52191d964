import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOutput } from '../../src/cli/pager/index.js';
import { ClosedPipe } from '../../src/cli/write-all.js';
import { runOver } from '../../src/dev/fuzz/command-lines.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsq-pager-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** A pager that writes to a file, in place of the terminal: all that it reads, and the variable LESS. */
function fakePager(command = 'cat'): { readonly path: string; readonly shown: () => string | null } {
  const path = join(folder, `pager-${++count}`);
  writeFileSync(path, `#!/bin/sh\n{ echo "LESS=$LESS $*"; ${command}; } > '${path}.out'\n`);
  chmodSync(path, 0o755);
  return { path, shown: () => (existsSync(`${path}.out`) ? readFileSync(`${path}.out`, 'utf8') : null) };
}

interface Printed {
  readonly out: string;
  readonly err: string;
  readonly isClosed: boolean;
}

async function printed(
  texts: readonly string[],
  env: Readonly<Record<string, string>>,
  rows: number | null = 4,
): Promise<Printed> {
  let out = '';
  let err = '';
  let isClosed = false;
  const terminal = pageOutput({
    rows,
    env: { PATH: process.env.PATH, ...env },
    writeOut: async (text) => {
      out += text;
    },
    writeErr: (text) => {
      err += text;
    },
  });
  try {
    for (const [i, text] of texts.entries()) {
      terminal.writeErr(`note ${i}\n`);
      await terminal.writeOut(text);
    }
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
    isClosed = true;
  }
  await terminal.end();
  return { out, err, isClosed };
}

const SHORT = 'a\nb\nc\n';
const LONG = `${SHORT}d\n`;

describe('what is longer than the terminal', () => {
  test('goes through the pager, all of it', async () => {
    const { path, shown } = fakePager();
    expect(await printed([SHORT, 'd\n', 'e\n'], { PAGER: path })).toMatchObject({ out: '', isClosed: false });
    expect(shown()).toBe('LESS=FRX \na\nb\nc\nd\ne\n');
  });

  test('and the notes come after it', async () => {
    const { path } = fakePager();
    expect((await printed([LONG, 'e\n'], { PAGER: path })).err).toBe('note 0\nnote 1\n');
  });

  test.each([
    [SHORT, 4],
    [LONG, 5],
    [LONG, null],
    [LONG, 0],
  ])('%j does not on %j rows', async (text, rows) => {
    const { path, shown } = fakePager();
    expect((await printed([text], { PAGER: path }, rows)).out).toBe(text);
    expect(shown()).toBeNull();
  });

  test('NEWSQ_PAGER comes before PAGER', async () => {
    const [own, other] = [fakePager(), fakePager()];
    await printed([LONG], { PAGER: other.path, NEWSQ_PAGER: own.path });
    expect([own.shown(), other.shown()]).toEqual([`LESS=FRX \n${LONG}`, null]);
  });

  test('a pager may have arguments, and LESS is left as it is', async () => {
    const { path, shown } = fakePager();
    await printed([LONG], { PAGER: `${path} -S 'a b'`, LESS: 'M' });
    expect(shown()).toBe(`LESS=M -S a b\n${LONG}`);
  });

  test.each([
    [{ PAGER: '' }],
    [{ PAGER: ' ' }],
    [{ PAGER: 'cat' }],
    [{ PAGER: 'no-such-pager', NEWSQ_PAGER: '' }],
    [{ TERM: 'dumb' }],
  ])('%j is no pager', async (env) => {
    expect(await printed([LONG, 'e\n'], env)).toEqual({ out: `${LONG}e\n`, err: 'note 0\nnote 1\n', isClosed: false });
  });

  test.each(['no-such-pager', './no/such/pager', 'no-such-pager -R 2> /dev/null'])(
    '%j cannot be started: everything is printed directly',
    async (PAGER) => {
      const { out, err } = await printed([SHORT, LONG, 'e\n'], { PAGER });
      expect(out).toBe(`${SHORT}${LONG}e\n`);
      expect(err).toContain(`newsq: the pager "${PAGER}" cannot be started\n`);
      expect(err).toContain('note 2\n');
    },
  );

  test('what a variable holds cannot act on the terminal', async () => {
    expect((await printed([LONG], { PAGER: '/no\u001b[2Jpager 2> /dev/null' })).err).toMatch(/^note 0\n[^\u001b]*$/);
  });

  test('a pager that is closed ends the run', async () => {
    const { path, shown } = fakePager('head -1');
    const more = Array.from({ length: 50 }, () => 'x'.repeat(100_000));
    expect(await printed([LONG, ...more], { PAGER: path })).toMatchObject({ out: '', isClosed: true });
    expect(shown()).toBe('LESS=FRX \na\n');
  });

  test('a pager that fails is no error of ours', async () => {
    const { path } = fakePager('cat; exit 3');
    expect(await printed([LONG], { PAGER: path })).toMatchObject({ out: '', isClosed: false });
  });
});

describe('newsq show', () => {
  async function show(
    args: readonly string[],
    terminal: { readonly isTerminal: boolean; readonly env: Readonly<Record<string, string>> },
  ): Promise<string> {
    const world = { ...terminal, columns: 80, rows: 24 };
    const open = () => [Buffer.from('Kenya spoke.\n\n'.repeat(20))];
    const { stdout, ...rest } = await runOver(['show', '--color', 'never', ...args, '-'], open, world);
    expect(rest).toEqual({ stderr: '', exitCode: 0, thrown: null });
    return stdout;
  }

  test('shows a long article in the pager', async () => {
    const { path, shown } = fakePager();
    expect(await show([], { isTerminal: true, env: { PATH: process.env.PATH!, PAGER: path } })).toBe('');
    expect(shown()).toContain('[Kenya|country] spoke.');
  });

  test.each([
    [['--no-pager'], true],
    [[], false],
  ])('%j does not, on a terminal: %j', async (args, isTerminal) => {
    const { path, shown } = fakePager();
    expect(await show(args, { isTerminal, env: { PATH: process.env.PATH!, PAGER: path } })).toContain(
      '[Kenya|country]',
    );
    expect(shown()).toBeNull();
  });

  test('a pager that is closed is no error', async () => {
    const { path } = fakePager('exit 0');
    expect(await show([], { isTerminal: true, env: { PATH: process.env.PATH!, PAGER: path } })).toBe('');
  });
});
