/** Writes `dist/index.cjs`: `npm run build:accurate`. */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
process.chdir(folder);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const checksums = Object.fromEntries(
  ['encoder.onnx', 'vocab.txt'].map((name) => [name, crc32(readFileSync(`model/${name}`))]),
);
rmSync('dist', { recursive: true, force: true });
await build({
  absWorkingDir: folder,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.15',
  supported: { 'regexp-unicode-property-escapes': true, 'dynamic-import': false },
  minify: true,
  sourcemap: 'external',
  legalComments: 'none',
  format: 'cjs',
  external: ['onnxruntime-node'],
  define: {
    NEWSQ_VERSION: JSON.stringify(version),
    ENCODER_INPUTS: readFileSync('model/encoder.inputs.json', 'utf8'),
    NEWSQ_CHECKSUMS: JSON.stringify(checksums),
    'import.meta.url': 'packageUrl',
  },
  banner: { js: "const packageUrl = require('node:url').pathToFileURL(__filename).href;" },
});
