import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { expect, test } from 'vitest';
import { commandShapes } from '../../src/cli/options.js';
import { BUGS } from '../../src/cli/reports.js';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies?: object;
  bugs: { url: string };
  'clean-package': { remove: string[] };
};

/** What is loaded only when it is needed. */
const PARTS = [
  ...[
    'archives',
    'completion',
    'config',
    'dates',
    'dump',
    'feed',
    'flat',
    'folders',
    'globs',
    'graph',
    'html',
    'jobs',
    'journal',
    'kinds',
    'language',
    'mail',
    'map',
    'markdown',
    'match',
    'mend',
  ],
  ...[
    'office',
    'output-file',
    'own',
    'pager',
    'parquet',
    'pdf',
    'points',
    'progress',
    'quotes',
    'records',
    'show',
    'subtitles',
    'table',
    'tagger',
    'verify',
    'warc',
    'web',
    'webpage',
    'wire',
    'xml',
  ],
];

/** They ask for no more than to be named. jszip may be had under MIT. */
const LICENSES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'Apache-2.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
]);

test('the package holds what it runs on, its papers, and nothing else', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path).filter((path) => !/^dist\/types\/.*\.d\.ts$/.test(path));
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin/kept-code.cjs',
    'bin/load.cjs',
    'bin/newsq.cjs',
    'bin/worker.cjs',
    'dist/THIRD-PARTY.md',
    'dist/entry/worker.js',
    'dist/index.cjs',
    'dist/index.js',
    ...['dates', 'html', 'main', 'points', 'quotes'].map(
      (name) => `dist/${name}.${process.arch}-${process.versions.v8}.cache`,
    ),
    'dist/main.cjs',
    ...['newsq', ...commandShapes().map(({ name }) => `newsq-${name}`)].map((page) => `dist/man/${page}.1`),
    ...PARTS.map((name) => `dist/${name}.cjs`),
    'dist/types/require/package.json',
    'package.json',
    'resources/MODEL.md',
    'resources/atlas.bin',
    'resources/atlas.md',
    'resources/clusters.bin',
    'resources/countries.json',
    'resources/countries.md',
    'resources/country-forms.txt',
    'resources/gazetteer.bin',
    'resources/given-names.md',
    'resources/given-names.txt',
    'resources/outlines.bin',
    'resources/outlines.md',
    'resources/places.md',
    'resources/places.txt',
    'resources/recognizer.bin',
    'resources/schema.json',
  ];
  expect(paths.sort()).toEqual(expected.sort());
});

test('nothing of it runs when it is installed, and it brings no other package', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest['clean-package'].remove).toEqual(expect.arrayContaining(['scripts', 'devDependencies']));
  for (const script of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts).not.toHaveProperty(script);
});

test('the licenses of all that is bundled are listed, and let it be', () => {
  const notice = readFileSync(join(root, 'dist/THIRD-PARTY.md'), 'utf8');
  const packages = [...notice.matchAll(/^## (\S+) \S+ \((.*)\)$/gm)].map(([, name, license]) => [name, license]);
  expect(packages.map(([name]) => name)).toEqual(
    expect.arrayContaining(['chalk', 'cli-table3', 'commander', 'compromise']),
  );
  expect(packages.filter(([, license]) => !LICENSES.has(license!))).toEqual([]);
});

test('a fault is to be reported where the package says', () => expect(BUGS).toBe(manifest.bugs.url));

/** The code of the bundles, without those that one may do what no other does. */
function codeWithout(...names: string[]): string {
  const bundles = readdirSync(join(root, 'dist')).filter((name) => /\.c?js$/.test(name) && !names.includes(name));
  return bundles.map((name) => readFileSync(join(root, 'dist', name), 'utf8')).join('\n');
}

test('newsq starts no program but a pager, and opens no connection but to an address that it is given', () => {
  expect(readFileSync(join(root, 'dist/pager.cjs'), 'utf8')).toContain('"node:child_process"');
  const modules = [...codeWithout('pager.cjs').matchAll(/(?:require\(|\bfrom ?|\bimport ?\(?)"([\w:/]+)"/g)].map(
    ([, name]) => name!,
  );
  const outside = /^(?:node:)?(?:https?2?|net|tls|dgram|dns|inspector|child_process|cluster)(?:\/|$)/;
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.filter((name) => outside.test(name))).toEqual([]);
  // The reader of PDFs could fetch fonts; it is given bytes, and tests/process/documents.test.ts sees that it asks for no more.
  expect(codeWithout('web.cjs', 'pdf.cjs')).not.toMatch(/\bfetch\(|\bWebSocket\(/);
});

test('newsq makes no code of what it reads', () => {
  // Templates of a library of functions, and what a reader of PDFs asks whether it may, are never called.
  expect(codeWithout('office.cjs', 'pdf.cjs')).not.toMatch(/\beval\(|new Function\(/);
  // Pages ask V8 for its collector of garbage.
  expect(codeWithout('html.cjs')).not.toMatch(/"(?:node:)?vm"/);
});

test('a place in a bundle, as the stack of a fault names it, is found in the source by its map', () => {
  const code = readFileSync(join(root, 'dist/main.cjs'), 'latin1').split('\n');
  const map = JSON.parse(readFileSync(join(root, 'dist/main.cjs.map'), 'utf8')) as {
    mappings: string;
    sources: string[];
  };
  const lines = decode(map.mappings);
  // Messages that stand once, all over the bundle, most of them after characters that are no ASCII.
  const messages = ['standard input: is closed; give files', 'the text must be a string', 'save it as UTF-8'];
  for (const message of messages) {
    const line = code.findIndex((text) => text.includes(message));
    const column = code[line]!.indexOf(message);
    const [, source, sourceLine] = lines[line]!.findLast(([start]) => start <= column) as SourceMapSegment & {
      length: 5;
    };
    const text = readFileSync(join(root, 'dist', map.sources[source]!), 'utf8').split('\n');
    expect(text.slice(sourceLine - 1, sourceLine + 2).join('\n')).toContain(message);
  }
});
