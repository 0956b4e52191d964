import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'newsq-packed-'));
const tsc = join(root, 'node_modules/.bin/tsc');

/** What a program does with the package: one line for each thing that the command line can be asked for as well. */
const PROGRAM = `
const text = 'KYIV, May 10, 2024 (AP) - "We will stay," said Ann Lee of Chad 😀. The bridge fell on Monday.';
const one = analyze(text);
const decided = analyze(text, { decisions: parseDecisions('drop Ann Lee') });
const bytes = analyze(text, { offsets: 'byte', withText: true, explain: true });
const many = [text, text].map((article) => analyze(article, { tasks: ['entities', 'events', 'statements'] }));
const merged = collect(many, { types: ['person'] });
const days = timeline(many);
const ledger = statements(many, { speaker: 'Lee' });
const record = analyze({ text: 'It rained on Friday.', title: 'Rain in Chad', date: '2024-05-10', id: 7 });
let refused = '';
try {
  analyze(text, { anchor: '2020-13-45' });
} catch (error) {
  if (error instanceof NewsqError) refused = error.trouble;
}
console.log(JSON.stringify([
  one.quotes?.[0]?.speaker === one.entities?.find(({ name }) => name === 'Ann Lee')?.id,
  decided.quotes?.[0]?.speaker,
  Buffer.from(text).subarray(bytes.dates![1]!.start, bytes.dates![1]!.end).toString(),
  merged.entities.map(({ name, documents }) => [name, documents]),
  ledger.statements.map(({ name, copies }) => [name, copies.length]),
  days.events.map(({ article, from }) => [article, from]),
  [record.article.title, record.source.id, record.dates?.[0]?.value],
  refused,
]));
`;
const PRINTED = JSON.stringify([
  true,
  null,
  'Monday',
  [['Ann Lee', 2]],
  [
    ['Ann Lee', 0],
    ['Ann Lee', 0],
  ],
  [
    [0, '2024-05-06'],
    [1, '2024-05-06'],
  ],
  ['Rain in Chad', 7, '2024-05-10'],
  'usage',
]);
const IMPORTS = "import { analyze, collect, NewsqError, parseDecisions, statements, timeline } from 'newsq';\n";
const REQUIRES = "const { analyze, collect, NewsqError, parseDecisions, statements, timeline } = require('newsq');\n";
const TYPED = "import type { Analysis, Collection, Entity, Timeline } from 'newsq';\n";
const withoutTypes = PROGRAM.replaceAll('!', '');

function run(file: string): string {
  return execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' }).trim();
}

/** Compiles a program of its own folder, which fails where a type is not found, and runs it. */
function compileAndRun(name: string, type: 'module' | 'commonjs', options: readonly string[], program: string): string {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(own, 'program.ts'), program);
  const common = [
    '--strict',
    '--target',
    'es2022',
    '--types',
    'node',
    '--typeRoots',
    join(root, 'node_modules/@types'),
  ];
  execFileSync(tsc, [...common, ...options, join(own, 'program.ts')], { cwd: own, encoding: 'utf8' });
  return run(join(name, 'program.js'));
}

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', folder]);
  mkdirSync(join(folder, 'node_modules'));
  cpSync(join(folder, 'package'), join(folder, 'node_modules/newsq'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a program gets everything from the packed package', () => {
  test('with import', () => {
    writeFileSync(join(folder, 'program.mjs'), IMPORTS + withoutTypes);
    expect(run('program.mjs')).toBe(PRINTED);
  });

  test('with require', () => {
    writeFileSync(join(folder, 'program.cjs'), REQUIRES + withoutTypes);
    expect(run('program.cjs')).toBe(PRINTED);
  });

  test('in TypeScript, with import and node16 resolution', () => {
    const options = ['--module', 'node16', '--moduleResolution', 'node16'];
    expect(compileAndRun('node16-import', 'module', options, TYPED + IMPORTS + PROGRAM)).toBe(PRINTED);
  });

  test('in TypeScript, with require and node16 resolution', () => {
    const options = ['--module', 'node16', '--moduleResolution', 'node16'];
    expect(compileAndRun('node16-require', 'commonjs', options, TYPED + IMPORTS + PROGRAM)).toBe(PRINTED);
  });

  test('in TypeScript, with bundler resolution', async () => {
    const options = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    expect(compileAndRun('bundler', 'module', options, TYPED + IMPORTS + PROGRAM)).toBe(PRINTED);
    const outfile = join(folder, 'bundled.mjs');
    const external = ['newsq'];
    await build({
      entryPoints: [join(folder, 'bundler/program.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      external,
      outfile,
    });
    expect(run('bundled.mjs')).toBe(PRINTED);
  });

  test('one NewsqError for both', () => {
    writeFileSync(
      join(folder, 'both.mjs'),
      "import { createRequire } from 'node:module';\nimport { NewsqError } from 'newsq';\n" +
        "console.log(createRequire(import.meta.url)('newsq').NewsqError === NewsqError);\n",
    );
    expect(run('both.mjs')).toBe('true');
  });
});
