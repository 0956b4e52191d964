import { defineConfig } from 'vitest/config';

/** What takes long: long runs, the largest inputs, hostile ones. One file after another, so that each has the machine. */
export default defineConfig({
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: ['tests/stress/**/*.test.ts'],
    globalSetup: 'tests/helpers/build.ts',
    fileParallelism: false,
    testTimeout: 300_000,
  },
});
