/** Writes `dist/`: the bundled command line (main.cjs), the library (index.cjs, index.js), its types and the licenses of what is bundled. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { helpAfter } from '../cli/commands.js';
import { commandShapes } from '../cli/options.js';
import { newBuffers, noPrograms, plainWidths, urlOfBundle } from './changed-packages.js';
import { lateConstants } from './late-constants.js';
import { manualPages } from './man.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What is read to know what of the code is compiled for an article. */
const ARTICLE = 'fixtures/summit.txt';

rmSync('dist', { recursive: true, force: true });
/** What newsq opens when it runs; cards and the inputs of the model are for people and tests. */
const checksums = Object.fromEntries(
  readdirSync('resources')
    .filter((name) => !/\.(?:md|inputs\.json)$/.test(name))
    .map((name) => [name, crc32(readFileSync(join('resources', name)))]),
);
const constants = { NEWSQ_VERSION: JSON.stringify(version), NEWSQ_CHECKSUMS: JSON.stringify(checksums) };
const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.15',
  // V8 knows the properties of Unicode that patterns name. esbuild takes it that no Node does, and would write
  // `new RegExp()` for each such pattern, wherever it stands: made anew in each call.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  // Not in the package; they tell where in the source the stack of a fault was.
  sourcemap: 'external',
  legalComments: 'none',
  metafile: true,
  // A package of its own, which newsq does without.
  external: ['newsq-accurate'],
  define: constants,
};

/**
 * Finders that most commands do without, readers, ways to inputs and formats of output that most runs do without: files of their own,
 * which the command line requires when it needs them.
 */
const APART_PATHS = [
  'dates',
  'match',
  'points',
  'quotes',
  'own',
  ...['read', 'parse', 'print', 'cli'].flatMap((room) =>
    readdirSync(`src/${room}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'formats' && entry.name !== 'structure')
      .map(({ name }) => `${room}/${name}`),
  ),
];
const APART = new RegExp(`/(${APART_PATHS.map((path) => basename(path)).join('|')})/index\\.js$`);

const apart: Plugin = {
  name: 'parts apart',
  setup({ onResolve }) {
    onResolve({ filter: APART }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${APART.exec(path)![1]}.cjs`, external: true } : undefined,
    );
  },
};

/** The bundles are CommonJS, which has no `import.meta`: newsq asks it for the folder alone. */
const folderOfBundle = { ...constants, 'import.meta.dirname': '__dirname' };

/**
 * The examples of rules are for people and tests: without them there is a tenth less code to load. What a module makes of its
 * words is made when it is needed.
 */
const lessAtStart: Plugin = {
  name: 'less at start',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$|\/node_modules\/compromise\/.*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const withoutExamples = /\/src\/(?:dates|points|quotes|link|names)\//.test(path)
        ? text.replace(/\bexample:\s*(['"`])(?:\\.|(?!\1).)*\1,?/gs, '')
        : text;
      return { contents: lateConstants(path, withoutExamples), loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** CommonJS: Node starts it sooner than modules, and its parts run only as they are asked for. */
const main = await build({
  ...shared,
  entryPoints: {
    main: 'src/cli/main.ts',
    ...Object.fromEntries(APART_PATHS.map((path) => [basename(path), `src/${path}/index.ts`])),
  },
  plugins: [apart, noPrograms, lessAtStart, plainWidths, newBuffers, urlOfBundle],
  // Code that V8 takes from its cache cannot import; `require` it can.
  supported: { ...shared.supported, 'dynamic-import': false },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: folderOfBundle,
  // The function that Node makes of a module, for `bin/load.cjs`: to wrap it there would copy all of it twice.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '});' },
});
/**
 * What the pool of `--jobs` starts its threads with, where it looks for it. It asks the system for its memory after every
 * article, which takes longer than to hand over the article, and is of use for a limit alone that newsq does not set.
 */
const poolEntry = await build({
  ...shared,
  define: { ...shared.define, 'process.memoryUsage': 'noMemory' },
  banner: { js: 'const noMemory = () => ({ heapUsed: 0 });' },
  entryPoints: { worker: 'node_modules/tinypool/dist/entry/worker.js' },
  outdir: 'dist/entry',
  sourcemap: false,
  format: 'esm',
});
/** The library once, for `require` and `import` alike, so that a program which mixes both has one NewsqError. */
const library = await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.cjs',
  format: 'cjs',
  plugins: [lessAtStart],
  define: folderOfBundle,
});
escapeAll();
writeFileSync('dist/index.js', "export * from './index.cjs';\n");
writeFileSync('dist/THIRD-PARTY.md', thirdPartyNotice([main, poolEntry, library]));
writeTypes();
writeManual();
writeCodeCache();

/**
 * Writes every character of the bundles that is not ASCII as an escape, as esbuild does but in expressions: V8 reads text of one
 * byte a character faster, and keeps it in half the memory. The maps are told of what has moved. At the end stands the checksum by
 * which `bin/load.cjs` knows what is damaged.
 */
function escapeAll(): void {
  for (const name of readdirSync('dist').filter((file) => file.endsWith('.cjs'))) {
    const path = join('dist', name);
    const text = readFileSync(path, 'utf8');
    const escaped = text.replace(/[^\0-\x7f]/g, escapeOf);
    writeFileSync(path, `${escaped}//${crc32(escaped).toString(16).padStart(8, '0')}\n`);
    const map = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { mappings: string };
    const lines = text.split('\n');
    const mappings = decode(map.mappings).map((segments, i) => moved(segments, lines[i]!));
    writeFileSync(`${path}.map`, JSON.stringify({ ...map, mappings: encode(mappings) }));
  }
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The segments of a line's map, in order of their columns, after what is not ASCII became longer. */
function moved(segments: readonly SourceMapSegment[], line: string): SourceMapSegment[] {
  let column = 0;
  let added = 0;
  return segments.map(([start, ...place]) => {
    for (; column < start; column++) if (line.charCodeAt(column) > 0x7f) added += escapeOf(line[column]!).length - 1;
    return [start + added, ...place] as SourceMapSegment;
  });
}

/**
 * The declarations that `src/index.ts` leads to, as modules and once more for `require`: TypeScript takes a declaration
 * for the kind of module that the nearest package.json says.
 */
function writeTypes(): void {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
  const all = 'dist/declarations';
  const wanted = new Set(['index.d.ts']);
  for (const file of wanted) {
    const text = readFileSync(join(all, file), 'utf8');
    for (const target of [join('types', file), join('types/require', file)]) {
      mkdirSync(dirname(join('dist', target)), { recursive: true });
      writeFileSync(join('dist', target), text);
    }
    for (const [, path] of text.matchAll(/(?:from|import\()\s*["'](\.[^"']+)\.js["']/g))
      wanted.add(join(dirname(file), `${path}.d.ts`));
  }
  writeFileSync('dist/types/require/package.json', '{ "type": "commonjs" }\n');
  rmSync(all, { recursive: true });
}

/** What `man newsq` shows. */
function writeManual(): void {
  mkdirSync('dist/man');
  for (const { file, text } of manualPages(commandShapes(), version, helpAfter))
    writeFileSync(join('dist/man', file), text);
}

/**
 * What V8 has compiled of the bundles once they have read an article, for `bin/load.cjs`. The main bundle as `entities`
 * leaves it: what other commands compile of it beyond that, a start would read for nothing.
 */
function writeCodeCache(): void {
  cacheAfter(['entities', ARTICLE], ['main']);
  cacheAfter(['analyze', ARTICLE], ['dates', 'points', 'quotes']);
  const paragraphs = readFileSync(ARTICLE, 'utf8').split('\n\n');
  const page = `<html><body><main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;
  cacheAfter(['entities', '--from', 'html', '-'], ['html'], page);
}

/** Writes the caches of bundles as a command leaves them. */
function cacheAfter(command: readonly string[], parts: readonly string[], input = ''): void {
  const make = `const { bundles, load, cacheOf, ENGINE } = require('./bin/load.cjs');
    const { resolve } = require('node:path');
    load(resolve('dist/main.cjs')).start();
    process.on('exit', () => {
      for (const part of ${JSON.stringify(parts)})
        require('node:fs').writeFileSync(
          \`dist/\${part}.\${ENGINE}.cache\`,
          cacheOf(bundles.get(resolve(\`dist/\${part}.cjs\`))),
        );
    });`;
  // The first argument stands where the name of the program would.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  execFileSync(process.execPath, ['-e', make, 'newsq', ...command], {
    input,
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

/** The bundle carries other people's code, so the package carries their licenses. */
function thirdPartyNotice(bundles: readonly BuildResult[]): string {
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const folders = new Set(inputs.flatMap((file) => packageOf(file) ?? []));
  const notices = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((name) => /^licen[sc]e/i.test(name));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${manifest.license}`;
    return `## ${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  return `# Packages bundled in newsq\n\n${notices.join('\n')}`;
}

/** The folder of the package that a file is of; feedsmith has another inside of it, without a manifest, and answers for it. */
function packageOf(file: string): string | null {
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined) return null;
  return existsSync(join(folder, 'package.json')) ? folder : packageOf(dirname(dirname(folder)));
}
