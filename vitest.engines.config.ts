import { defineConfig } from 'vitest/config';

/** What runs newsq under other engines (examples/), each skipped where its engine is not installed. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: 'tests/helpers/build.ts',
    fileParallelism: false,
    isolate: false,
    // What was skipped is said in a line of its own.
    disableConsoleIntercept: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
