/** What the build changes in the code of packages that it bundles. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * commander can start programs for commands, and a pool of workers processes; newsq has no such command and no such workers,
 * and to load the module costs a start 2 ms. Its pager is apart.
 */
export const noPrograms: Plugin = {
  name: 'no programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/](?:commander|tinypool)[\\/]/.test(importer)
        ? { path: 'none', namespace: 'none' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Plain text is as wide as it is long, with Latin letters of all languages and marks of print but for four that are emoji:
 * string-width tries on every cell the expression of all emoji, which is slow to compile.
 */
export const plainWidths: Plugin = {
  name: 'plain widths',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'plain-widths' }));
    onLoad({ filter: /.*/, namespace: 'plain-widths' }, () => ({
      contents: `const width = require('string-width/index.js');
        module.exports = (text) => (/^[\\x20-\\x7e\\xa1-\\xa8\\xaa-\\xac\\xaf-\\u02ff\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048\\u204a-\\u205e]*$/.test(text) ? text.length : width(text));`,
      resolveDir: process.cwd(),
    }));
  },
};

/** Other text in the files of a package. @param texts by what they stand for */
const replacing = (name: string, filter: RegExp, texts: Readonly<Record<string, string>>): Plugin => ({
  name,
  setup: ({ onLoad }) =>
    onLoad({ filter }, ({ path }) => ({
      contents: Object.entries(texts).reduce(
        (text, [from, to]) => text.replaceAll(from, to),
        readFileSync(path, 'utf8'),
      ),
    })),
});

/** seek-bzip makes its buffers by a call that Node warns of outside `node_modules/`. */
export const newBuffers = replacing('new buffers', /\/seek-bzip\/lib\/.*\.js$/, { 'new Buffer(': 'Buffer.alloc(' });

/** The bundles are CommonJS, which has no `import.meta`: packages ask it for their URL. */
export const urlOfBundle = replacing('URL of bundle', /\/node_modules\/(?:tinypool|unpdf)\/dist\/.*\.m?js$/, {
  'import.meta.url': "require('node:url').pathToFileURL(__filename).href",
  // What tinypool waits for with Node's `once` has no `removeListener`, which that calls for a worker that fails as it is ended.
  'once(workerInfo.worker, "exit")': 'new Promise((resolve) => workerInfo.worker.once("exit", resolve))',
});
