import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // As the app is built, so that a test may import what flows/ becomes.
        extends: './vite.config.ts',
        // Tests under tests/ui and tests/app say `// @vitest-environment jsdom` in their first line.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/engines/**'],
          environment: 'node',
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/served-dist.ts',
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        // Chromium, Firefox and WebKit, a file for each: `npm run test:trust` installs them where it may, and makes a table of it.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/served-dist.ts',
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
