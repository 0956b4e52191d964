import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Paths of the files that git tracks or would add, relative to the root: all of them, or those that match a glob. */
export function projectFiles(root: string, globs: readonly string[] = []): string[] {
  const args = [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...globs.map((glob) => `:(glob)${glob}`),
  ];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  return [...new Set(files)].filter((file) => file !== '' && existsSync(join(root, file))).sort();
}

/** A copy of the project to break, so that the user's files are never touched; removed when this process exits. */
export interface Scratch {
  /** Runs tests with a file replaced and says whether they pass; false as well if they take longer than the limit. */
  readonly passes: (tests: readonly string[], change: Change | null, milliseconds: number) => Promise<boolean>;
}

export interface Change {
  readonly file: string;
  readonly text: string;
}

export function makeScratch(root: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'newsq-mutants-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const file of projectFiles(root)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    passes: async (tests, change, milliseconds) => {
      if (change === null) return runTests(folder, tests, milliseconds);
      const path = join(folder, change.file);
      const original = readFileSync(path);
      writeFileSync(path, change.text);
      try {
        return await runTests(folder, tests, milliseconds);
      } finally {
        writeFileSync(path, original);
      }
    },
  };
}

/** Runs in a process of its own: a mutant may loop forever, or take all memory. */
function runTests(folder: string, tests: readonly string[], milliseconds: number): Promise<boolean> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--config', 'src/dev/mutants/vitest.config.ts', '--root', '.', '--reporter', 'dot', ...tests];
  return new Promise((resolve, reject) => {
    // Its own process group, so that its workers are killed with it.
    const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, stdio: 'ignore', detached: true });
    const kill = () => process.kill(-child.pid!, 'SIGKILL');
    const timer = setTimeout(kill, milliseconds);
    process.prependOnceListener('exit', kill);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', kill);
      resolve(code === 0);
    });
  });
}
