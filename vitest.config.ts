import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For src/ alone: dist/ has its version built in.
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: {
    include: ['{tests,packages/*/tests}/**/*.test.ts'],
    exclude: ['tests/{stress,engines}/**'],
    // Tests leave nothing in the folder of the user's caches.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    globalSetup: 'tests/helpers/build.ts',
    // Loading newsq takes longer than most test files, so the files of a worker share its modules. A file that replaces
    // a module has to restore it (see tests/cli/faults.test.ts).
    isolate: false,
    // On two cores vitest would leave one to itself, which has little to do.
    maxWorkers: '100%',
    // Tests take a second at most, but the machine may be busy.
    testTimeout: 30_000,
  },
});
