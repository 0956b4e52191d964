import { defineConfig } from 'vitest/config';

export default defineConfig({
  // dist/ has its own, given when it is built.
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/stress/**'],
    globalSetup: 'tests/helpers/build.ts',
    // To load newsq takes longer than most files of tests: the files of a worker load it once. One that replaces a module
    // takes its replacement back (see tests/cli/faults.test.ts).
    isolate: false,
    // A second is long; but the machine may be busy.
    testTimeout: 30_000,
  },
});
