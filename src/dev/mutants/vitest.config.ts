import { defineConfig } from 'vitest/config';

/** Runs the tests that need no build on one mutant, and stops at the first failure. */
export default defineConfig({
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/stress/**', 'tests/process/**'],
    isolate: false,
    bail: 1,
    maxWorkers: 1,
    testTimeout: 30_000,
    cache: false,
    // A mutant changes one file: the others need to be transformed only once.
    experimental: { fsModuleCache: true, fsModuleCachePath: './.modules' },
  },
});
