import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT_CODES } from '../../src/cli/reports.js';
import { readExamples, withNewsqOnPath } from '../../src/dev/readme.js';
import { tables } from '../../src/print/flat/tables.js';
import type { TableName } from '../../src/print/printer.js';
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

test.each<[rows: string, table: TableName]>([
  ['entities', 'entities'],
  ['entities --merge', 'merged'],
  ['entities --per mention', 'mentions'],
  ['dates', 'dates'],
  ['points', 'points'],
  ['quotes', 'quotes'],
  ['statements', 'statements'],
  ['timeline', 'events'],
  ['network', 'edges'],
  ['map', 'places'],
  ['text', 'articles'],
])('the README gives the columns of %s in their order', (rows, table) => {
  const named = (text: string) => [...text.matchAll(/`([a-z\d_]+)`/g)].map(([, name]) => name);
  const ofArticle = named(/- The first columns are the article's, the same for all: ([^.]*)\./.exec(readme)![1]!);
  const line = readme.split('\n').find((each) => each.startsWith(`| \`${rows}\` `))!;
  const own = named(line.split('|')[3]!);
  const columns = tables[table].columns.filter(({ needs }) => needs === undefined).map(({ name }) => name);
  expect(line.includes('only these: ') ? own : [...ofArticle, ...own]).toEqual(columns);
});
