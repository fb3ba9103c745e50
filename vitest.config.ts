import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { asBuilt } from './vite.config.ts';

/** What is drawn has no effects and keeps nothing: its files share a document. */
const drawn = ['tests/ui/**/*.test.tsx'];
/** Changes what a page and its browser share, or remembers: each file has both for itself. */
const alone = ['tests/{app,effects}/**/*.test.{ts,tsx}'];
/** What decides, walks, breaks or loads a whole real flow, or its laws over many small ones. */
const whole = ['tests/{build,flows}/**/*.test.ts', 'tests/journey/{*laws.test.ts,prove/**/*.test.ts}'];

/** The longest first: at the end, nobody waits for one of them. */
const longestFirst = ['whole', 'drawn', 'alone', 'unit'];
const slow = [
  // These have a document: one after the other they share it, and what flows/ holds.
  ...['build/book/book.test.ts', 'build/map/map.test.ts', 'build/left-behind.test.ts', 'build/how-we-know.test.ts'],
  ...['build/mutants.test.ts', 'build/new-flow.test.ts'],
  ...['ui/pseudo-locale.test.tsx', 'ui/pseudo-studio.test.tsx', 'ui/read-aloud.test.tsx'],
  ...['browser/translated.test.ts', 'trainer/projector.test.ts', 'browser/first-screen.test.ts', 'browser/papers.test.ts'],
];

/** A worker goes on with the next file only where that is of the same project and has a document, or none, as well: else it is begun anew. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const place = slow.findIndex((name) => moduleId.endsWith(name));
      return longestFirst.indexOf(project.name) * 100 + (place === -1 ? slow.length : place);
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    // Of two processors Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // As the app is built, so that a test may import what flows/ becomes.
        ...asBuilt(),
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/engines/**', ...drawn, ...alone, ...whole],
          environment: 'node',
          // flows/ is read and checked once for all files of a worker. They share modules, so none may change a global.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // A proof of the real flow takes its time, several times that on a busy machine.
        ...asBuilt(),
        test: { name: 'whole', include: whole, environment: 'node', isolate: false, testTimeout: 240_000 },
      },
      {
        // Where a file needs a document, it says `// @vitest-environment jsdom` in its first line: here, in each of them.
        ...asBuilt(),
        test: { name: 'drawn', include: drawn, environment: 'node', isolate: false, testTimeout: 60_000 },
      },
      {
        ...asBuilt(),
        test: { name: 'alone', include: alone, environment: 'node', testTimeout: 60_000 },
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
          // After those without a browser, where one command runs both.
          sequence: { groupOrder: 1 },
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
