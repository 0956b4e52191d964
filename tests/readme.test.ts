import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Every "```console" block: a command behind "$ ", its further lines behind "> ", and below it what it prints. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap((block) =>
  block[1]!
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const lines = example.split('\n');
      const more = lines
        .slice(1)
        .filter((line, i) => line.startsWith('> ') && lines.slice(1, i + 1).every((l) => l.startsWith('> ')));
      return {
        command: [lines[0], ...more.map((line) => line.slice(2))].join('\n'),
        output: lines
          .slice(1 + more.length)
          .join('\n')
          .trimEnd(),
      };
    }),
);

const hasJq = spawnSync('jq', ['--version']).status === 0;

describe('the README', () => {
  let bin = '';
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'newsq-readme-'));
    writeFileSync(join(bin, 'newsq'), `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/newsq.js')}' "$@"\n`);
    chmodSync(join(bin, 'newsq'), 0o755);
  });
  afterAll(() => rmSync(bin, { recursive: true }));

  test('has examples', () => expect(examples.length).toBeGreaterThan(5));

  for (const { command, output } of examples) {
    test.skipIf(command.includes('jq') && !hasJq)(`$ ${command}`, () => {
      const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
      const shell = spawnSync('bash', ['-c', command], {
        cwd: root,
        encoding: 'utf8',
        env: { ...env, PATH: `${bin}${delimiter}${env.PATH}`, COLUMNS: '88' },
      });
      expect(`${shell.stdout}${shell.stderr}`.trimEnd()).toBe(output);
    });
  }

  test('names the two commands that the gate runs', () => {
    expect(readme).toContain('npm ci && npx newsq entities fixtures/summit.txt');
    expect(readme).toContain('npm ci && npm test');
  });
});
