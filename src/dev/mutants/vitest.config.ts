import { defineConfig } from 'vitest/config';

/** The tests of `npm test` that need no build, for one mutant in a scratch copy: the first that fails is enough. */
export default defineConfig({
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/stress/**', 'tests/process/**'],
    isolate: false,
    bail: 1,
    maxWorkers: 1,
    cache: false,
    // A mutant changes one file; the others are transformed once for all mutants.
    experimental: { fsModuleCache: true, fsModuleCachePath: './.modules' },
  },
});
