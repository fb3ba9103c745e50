import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../../src/build/commands/codes.ts';
import { codeOfTrail, trailOfCode } from '../../src/journey/code/plan-code.ts';
import { currentContent } from '../support/current-flows.ts';
import { afterDeeds, anyDeeds } from '../support/laws.ts';
import { walk } from '../support/walk.ts';

const { flow } = currentContent();
const [list] = codeLists();
const answers = list?.now ?? [];

test('every answer is written down, and new ones stand at the end', () => {
  for (const { file, written, now } of codeLists()) expect(written, `${file}: run npm run flows -- codes`).toEqual(now);
});

describe('a code of the real flow', () => {
  test('brings back the same page and the same plan, for whatever somebody answered', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const there = afterDeeds(flow, walk(flow), deeds);
        const code = codeOfTrail(answers, there.trail);
        const brought = walk(flow).doing({ type: 'bring', answers: trailOfCode(answers, code ?? '') ?? [] });
        const byStep = (trail: typeof there.trail) => [...trail].sort((a, b) => a.step.localeCompare(b.step));
        expect(byStep(brought.trail)).toEqual(byStep(there.trail));
      }),
      { numRuns: 200 },
    );
  });

  test('is about a dozen characters for whoever comes to their plan, and never more than a line of them', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const { trail } = afterDeeds(flow, walk(flow), deeds);
        const given = trail.flatMap(({ options }) => options).length;
        const length = (codeOfTrail(answers, trail) ?? '').replaceAll('-', '').length;
        expect(length).toBeLessThanOrEqual(given <= 12 ? 17 : 44);
      }),
      { numRuns: 200 },
    );
  });
});

test('an older code replays as far as the flow still agrees, and asks the rest', () => {
  const there = afterDeeds(
    flow,
    walk(flow),
    Array.from({ length: 4 }, () => ({ kind: 'answer' as const, step: 0, choice: 1 })),
  );
  const code = codeOfTrail(answers, there.trail) ?? '';
  const last = there.trail.at(-1);
  const gone = { ...flow, steps: { ...flow.steps } };
  const step = gone.steps[last?.step ?? ''];
  if (step === undefined || step.kind === 'plan' || last === undefined) throw new Error('The walk did not come so far.');
  gone.steps[step.id] = { ...step, options: step.options.filter(({ id }) => !last.options.includes(id)) };
  const brought = walk(gone).doing({ type: 'bring', answers: trailOfCode(answers, code) ?? [] });
  expect(brought.at).toBe(last.step);
  expect(brought.trail).toEqual(there.trail.slice(0, -1));
});
