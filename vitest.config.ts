import { defineConfig } from 'vitest/config';

const drawn = ['tests/{app,effects,ui}/**/*.test.{ts,tsx}'];
/** What decides, walks, breaks or loads a whole real flow, or its laws over many small ones. */
const whole = ['tests/{build,flows}/**/*.test.ts', 'tests/journey/{*laws.test.ts,prove/**/*.test.ts}'];

export default defineConfig({
  test: {
    projects: [
      {
        // As the app is built, so that a test may import what flows/ becomes.
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/engines/**', ...drawn, ...whole],
          environment: 'node',
          // flows/ is read and checked once for all files of a worker. They share modules, so none may change a global.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // A proof of the real flow takes its time, several times that on a busy machine.
        extends: './vite.config.ts',
        test: { name: 'whole', include: whole, environment: 'node', isolate: false, testTimeout: 240_000 },
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
          // Each worker reads what drives the browser once; every file has a browser of its own.
          isolate: false,
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
          // One after the other: a browser that leaves is given a quarter of a second, which beside another it may not have.
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
