import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT_CODES } from '../../src/cli/reports.js';
import { readExamples, withNewsqOnPath } from '../../src/dev/readme.js';
import { readers } from '../../src/read/formats/index.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = readExamples(readme);
const hasJq = spawnSync('jq', ['--version']).status === 0;

test('the README has examples', () => expect(examples.length).toBeGreaterThan(5));

for (const { command, output } of examples) {
  test.skipIf(command.includes('jq') && !hasJq)(`$ ${command}`, () => {
    expect(withNewsqOnPath(root, (run) => run(command))).toBe(output);
  });
}

test('the README gives the exit codes as --help does', () => {
  for (const [code, meaning] of EXIT_CODES)
    expect(readme).toMatch(new RegExp(`^\\| ${code} +\\| ${meaning} +\\|$`, 'm'));
});

test('the README names the two commands that the gate runs', () => {
  expect(readme).toContain('npm ci && npx newsq entities fixtures/summit.txt');
  expect(readme).toContain('npm ci && npm test');
});

test('the README says of every format what is taken', () => {
  for (const { format } of readers) expect(readme).toMatch(new RegExp(`^\\|[^|]*\\|[^|]*\`${format}\`[^|]*\\|`, 'm'));
});
