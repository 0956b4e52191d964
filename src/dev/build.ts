/** Writes `dist/`: the bundled command line (main.js), the library (index.js), its types and the licenses of what is bundled. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // One small file each, whose parts run as they are asked for: a file more costs a start a millisecond. The maps, which
  // are not in the package, tell where in the source the stack of a fault was.
  minify: true,
  sourcemap: 'external',
  legalComments: 'none',
  metafile: true,
  define: { NEWSQ_VERSION: JSON.stringify(version) },
  // commander and cli-table3 are CommonJS inside: their require() of Node's own modules needs one that works.
  banner: {
    js: "import { createRequire as newsqRequire } from 'node:module';const require = newsqRequire(import.meta.url);",
  },
});
writeFileSync('dist/THIRD-PARTY.md', thirdPartyNotice(metafile));
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });

/** The bundle carries other people's code, so the package carries their licenses. */
function thirdPartyNotice({ inputs }: Metafile): string {
  const folders = new Set(
    Object.keys(inputs).flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
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
