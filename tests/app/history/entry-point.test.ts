import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trailOfEntryPoint } from '../../../src/app/history/entry-point.ts';
import { codeLists } from '../../../src/build/commands/codes.ts';
import { codeOfTrail, trailOfCode } from '../../../src/journey/code/plan-code.ts';
import { currentContent } from '../../support/current-flows.ts';
import { walk } from '../../support/walk.ts';
import { anyTrail } from '../../support/walks.ts';

const { flow } = currentContent();
const answers = codeLists()[0]?.now ?? [];
const start = flow.steps[flow.start];
const options = start === undefined || start.kind === 'plan' ? [] : start.options.map(({ id }) => id);

/** What somebody may have put after the # of an address: noise, ids of the flow, and codes with something wrong. */
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...Object.keys(flow.steps), ...flow.actions.map(({ id }) => id), ...options),
  fc.tuple(fc.constantFrom(...options), fc.string()).map(([option, more]) => `${option}${more}`),
  fc.tuple(anyTrail(flow), fc.nat(), fc.string({ maxLength: 2 })).map(([trail, at, put]) => {
    const code = codeOfTrail(answers, trail) ?? '';
    return `${code.slice(0, at % (code.length + 1))}${put}${code.slice(at % (code.length + 1))}`;
  }),
);

test('whatever is written after the # of an address opens an entry point, a plan of the flow, or the first page, and breaks nothing', () => {
  const opened = { entry: 0, plan: 0, first: 0 };
  fc.assert(
    fc.property(written, (text) => {
      const entry = trailOfEntryPoint(flow, text);
      if (entry !== null) {
        opened.entry += 1;
        expect(options).toContain(text);
        expect(entry).toEqual([{ step: flow.start, options: [text] }]);
        return;
      }
      const trail = trailOfCode(answers, text);
      opened[trail === null ? 'first' : 'plan'] += 1;
      // Whatever it says is replayed: only what the flow itself offers is ever answered.
      const { at, trail: walked } = walk(flow, { answers: trail ?? [] });
      expect(Object.keys(flow.steps)).toContain(at);
      for (const { step, options: chosen } of walked)
        expect(new Set(trail?.find((answer) => answer.step === step)?.options)).toEqual(new Set(chosen));
    }),
    { numRuns: 600 },
  );
  expect(Math.min(...Object.values(opened))).toBeGreaterThan(0);
});
