import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const drawn = ['tests/{app,effects,ui}/**/*.test.{ts,tsx}'];
/** What decides, walks, breaks or loads a whole real flow, or its laws over many small ones. */
const whole = ['tests/{build,flows}/**/*.test.ts', 'tests/journey/{*laws.test.ts,prove/**/*.test.ts}'];

/** Begun first, in this order: at the end, nobody waits for one of them alone. */
const slow = [
  ...['build/mutants.test.ts', 'ui/pseudo-studio.test.tsx', 'build/new-flow.test.ts'],
  ...['browser/translated.test.ts', 'trainer/projector.test.ts', 'browser/first-screen.test.ts', 'browser/papers.test.ts'],
];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = slow.findIndex((name) => moduleId.endsWith(name));
      return place === -1 ? slow.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
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
          // Each worker reads what drives the browser once; and starts one browser.
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
