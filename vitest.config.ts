import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests of the process run dist/, whose version is not defined elsewhere.
  define: { NEWSQ_VERSION: '"0.0.0-test"' },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/stress/**'], globalSetup: 'tests/helpers/build.ts' },
});
