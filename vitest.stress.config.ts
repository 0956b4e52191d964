import { defineConfig } from 'vitest/config';

/**
 * The slow tests: long runs, the largest inputs, hostile inputs, and everything that `npm test` covers only in part (see
 * tests/helpers/runs.ts). Files run one after another, so that each has the machine to itself.
 */
export default defineConfig({
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: [
      'tests/stress/**/*.test.ts',
      'tests/**/properties.test.ts',
      'tests/dates/{dates,invariants}.test.ts',
      'tests/names/recognize.test.ts',
      'tests/{fuzz,same-always}.test.ts',
      'tests/process/installation.test.ts',
      'tests/cli/ids.test.ts',
    ],
    env: { NEWSQ_TEST_SCALE: '10' },
    globalSetup: 'tests/helpers/build.ts',
    fileParallelism: false,
    testTimeout: 300_000,
  },
});
