/** Writes `dist/`: the bundled command line (main.js), the library (index.js) and its types. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  define: { NEWSQ_VERSION: JSON.stringify(version) },
  // chalk and cli-table3 are CommonJS inside: their require() of Node's own modules needs one that works.
  banner: {
    js: "import { createRequire as newsqRequire } from 'node:module';const require = newsqRequire(import.meta.url);",
  },
});
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
