/** Runs the commands in the README's console blocks and writes their output below them: `npm run readme`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Example {
  /** The text after "$ ". */
  readonly command: string;
  /** The lines below the command. */
  readonly output: string;
}

const BLOCK = /```console\n\$ (.*)\n([\s\S]*?)```/g;

export function readExamples(markdown: string): Example[] {
  return [...markdown.matchAll(BLOCK)].map(([, command, output]) => ({ command: command!, output: output!.trimEnd() }));
}

/** Runs commands in the project's folder, with the built `newsq` on the path and 80 columns. */
export function withNewsqOnPath<T>(root: string, use: (run: (command: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'newsq-readme-'));
  const file = join(folder, 'newsq');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/newsq.cjs')}' "$@"\n`);
  chmodSync(file, 0o755);
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${folder}${delimiter}${process.env.PATH}`, COLUMNS: '80' };
  try {
    return use((command) => {
      const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', env });
      return `${stdout}${stderr}`.trimEnd();
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(import.meta.dirname, '../..');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const written = withNewsqOnPath(root, (run) =>
    readme.replace(BLOCK, (_, command: string) => `\`\`\`console\n$ ${command}\n${run(command)}\n\`\`\``),
  );
  writeFileSync(join(root, 'README.md'), written);
}
