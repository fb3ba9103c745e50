import { brotliCompressSync } from 'node:zlib';
import { initialTransition, transition } from 'xstate';
import { loadContent } from '../../../src/build/load/load-content.ts';
import type { SafetyPromise } from '../../../src/flow/promise.ts';
import { compileFlow, stepAt } from '../../../src/journey/compile.ts';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import { provePromise } from '../../../src/journey/prove/prove.ts';
import { standingOf } from '../../../src/journey/session-selectors.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';
import { aFlow } from '../../../tests/support/a-flow.ts';
import { grownDirectory, grownFlow } from './grown.ts';

/** What one size costs: times in milliseconds, bytes after brotli. */
export type Cost = Readonly<Record<'check' | 'prove' | 'bytes' | 'start' | 'step' | 'stepWorst', number>>;

/** Measures one size, in a process of its own: `one <flow|directory> <size>`. */
const [what = '', size = '0'] = process.argv.slice(2);
const texts = aFlow(what === 'directory' ? grownDirectory(Number(size)) : grownFlow(Number(size)));

function timed<T>(does: () => T): readonly [number, T] {
  const began = performance.now();
  const value = does();
  return [performance.now() - began, value];
}

// Whatever is worked out once, and every function that the engine makes quick, is so before anything is measured.
loadContent(aFlow());
const [check, { content, problems }] = timed(() => loadContent(texts));
if (content === null) throw new Error(problems.map(({ what: said }) => said).join('\n'));
const { flow, directory } = content;

const promises: readonly SafetyPromise[] = [
  {
    id: 'all',
    says: '',
    sources: [],
    heldBy: [],
    holds: [
      { kind: 'passes', to: 'plan', first: ['where'] },
      { kind: 'most-questions', most: Object.keys(flow.steps).length },
      { kind: 'no-dead-end' },
    ],
  },
];
const [prove, verdicts] = timed(() => promises.map((promise) => provePromise(groundOf(flow, directory, promises, null), promise)));
if (verdicts.some(({ verdict }) => verdict !== 'kept')) throw new Error('The grown flow breaks a promise.');

const [start, first] = timed(() => initialTransition(compileFlow(flow), {})[0]);
const { machine } = first;
const steps: number[] = [];
let here = first;
for (let at = stepAt(here.value); at !== null && at !== 'plan'; at = stepAt(here.value)) {
  const step = flow.steps[at];
  if (step === undefined || step.kind === 'plan') break;
  const [option] = step.options.filter(({ id }) => id !== 'a');
  if (option === undefined) break;
  const [took, next] = timed(() => {
    const [there] = transition(machine as ReturnType<typeof compileFlow>, here, { type: 'answer', step: step.id, options: [option.id] });
    viewOf(sceneOf(flow, directory, standingOf(there), { now: new Date(0), zone: 'Europe/London', guessedRegion: null }));
    return there;
  });
  steps.push(took);
  here = next;
}
const sorted = [...steps].sort((a, b) => a - b);
const cost: Cost = {
  check,
  prove,
  bytes: brotliCompressSync(JSON.stringify(what === 'directory' ? directory : flow)).byteLength,
  start,
  step: sorted[Math.floor(sorted.length / 2)] ?? 0,
  stepWorst: sorted.at(-1) ?? 0,
};
console.log(JSON.stringify(cost));
