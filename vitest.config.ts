import { defineConfig } from 'vitest/config';

const drawn = ['tests/{app,effects,ui}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      {
        // As the app is built, so that a test may import what flows/ becomes.
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/engines/**', ...drawn],
          environment: 'node',
          // flows/ is read and checked once for all files of a worker. They share modules, so none may change a global.
          isolate: false,
          testTimeout: 240_000,
        },
      },
      {
        // These draw into a document, which lives as long as their file: they say `// @vitest-environment jsdom` in their first line.
        extends: './vite.config.ts',
        test: { name: 'drawn', include: drawn, environment: 'node', testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/browser/served-dist.ts',
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
          globalSetup: 'tests/support/browser/served-dist.ts',
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
