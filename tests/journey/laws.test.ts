import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import type { RawContent } from '../../src/flow/raw-content.ts';
import { verify } from '../../src/flow/verify.ts';
import { follow } from '../../src/journey/follow.ts';
import { personOf } from '../../src/journey/person.ts';
import { planFor } from '../../src/journey/plan.ts';
import type { Trail } from '../../src/journey/trail.ts';
import { aContent, loadedFlow } from '../support/a-flow.ts';
import { afterDeeds, anAnswer, anyDeed, anyDeeds, anyFlow, type Deed, printedAs } from '../support/laws.ts';
import { type Walk, walk } from '../support/walk.ts';

const none: RawContent['stepWords'] & RawContent['actionWords'] = new Map<string, never>();

test('every flow that the generator makes is one that Handrail accepts', () => {
  const { directory, hand } = aContent();
  const { raw } = loadedFlow();
  if (raw === null) throw new Error('The smallest flow cannot be read.');
  fc.assert(
    fc.property(anyFlow(), (flow) => {
      expect(verify({ flow, directory, hand }, { ...raw, stepWords: none, actionWords: none })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const step = (trail: Trail): Trail => [...trail].sort((a, b) => a.step.localeCompare(b.step));
const places: readonly (readonly [string, fc.Arbitrary<Flow>, number])[] = [
  ['any flow', anyFlow(), 100],
  ['the real flow', fc.constant(printedAs(content.flow, 'the real flow')), 60],
];

/** The place the person is at or comes back to: a refinement that is open belongs to its plan. */
const placeOf = ({ at, journey }: Walk): string => journey.refining ?? at;

describe.each(places)('in %s', (_, flows, numRuns) => {
  /** Holds for wherever somebody may come to by doing anything. */
  const law = (sentence: string, holds: (flow: Flow, reached: Walk, deed: Deed) => void): void =>
    test(sentence, () => {
      fc.assert(
        fc.property(flows, anyDeeds, anyDeed, (flow, deeds, deed) => holds(flow, afterDeeds(flow, walk(flow), deeds), deed)),
        { numRuns },
      );
    });

  /** The step under the crisis page and the tool: the crisis page goes back to the tool that it was opened from. */
  const uncovered = (reached: Walk): Walk => reached.doing({ type: 'resume' }, { type: 'resume' });

  law('the machine is where an independent reading of the same answers leads', (flow, covered) => {
    const reached = uncovered(covered);
    const read = follow(flow, reached.trail);
    expect(placeOf(reached)).toBe(read.at);
    expect(step(reached.trail)).toEqual(step([...read.way, ...read.refinements]));
  });

  law('a walk is restored by its answers to where it was', (flow, covered) => {
    const reached = uncovered(covered);
    const restored = walk(flow, { answers: reached.trail, marks: reached.journey.marks });
    expect(restored.at).toBe(placeOf(reached));
    expect(restored.trail).toEqual(reached.trail);
    expect(restored.journey.marks).toEqual(reached.journey.marks);
  });

  law('back after an answer is where the person was', (flow, covered, { choice }) => {
    const reached = uncovered(covered);
    if (flow.steps[reached.at]?.kind === 'plan') return;
    const { way, refinements } = reached.journey;
    const answered = reached.doing({ type: 'answer', step: reached.at, options: anAnswer(flow, reached, choice) });
    // After a change the walk goes on by itself: its last answer is another one.
    const given = answered.trail.find(({ step: id }) => id === reached.at);
    if (given !== answered.trail.at(-1)) return;
    const back = answered.goingBack();
    expect(back.at).toBe(reached.at);
    expect(back.journey.way).toEqual(way);
    // What was given here before, or no longer fitted the new answer, is gone.
    expect(refinements).toEqual(expect.arrayContaining([...back.journey.refinements]));
    expect(back.journey.kept[0]).toEqual(given);
  });

  law('a change that ends in the same answer ends in the same place', (_flow, covered, { choice }) => {
    const reached = uncovered(covered);
    const answer = reached.journey.way[choice % Math.max(1, reached.journey.way.length)];
    if (answer === undefined || reached.journey.refining !== null || reached.journey.replay === 'armed') return;
    const changed = reached.changing(answer.step).saying(answer.step, answer.options);
    expect(changed.at).toBe(reached.at);
    expect(changed.trail).toEqual(reached.trail);
  });

  law('back from a change that was not made is where the person was', (_flow, covered, { choice }) => {
    const reached = uncovered(covered);
    const answer = reached.journey.way[choice % Math.max(1, reached.journey.way.length)];
    if (answer === undefined || reached.journey.refining !== null || reached.journey.replay === 'armed') return;
    const back = reached.changing(answer.step).goingBack();
    expect(back.at).toBe(reached.at);
    expect(back.trail).toEqual(reached.trail);
  });

  law('the plan depends on the answers alone, not on how they came about', (flow, covered) => {
    const reached = uncovered(covered);
    const at = flow.steps[placeOf(reached)];
    if (at?.kind !== 'plan') return;
    const straight = walk(flow, { answers: [...reached.trail].reverse() });
    expect(straight.at).toBe(at.id);
    expect(step(straight.trail)).toEqual(step(reached.trail));
    expect(straight.plan).toEqual(planFor(flow, at, personOf(flow, reached.trail)));
  });

  law('the crisis page is one event away and comes back to the same page with nothing lost', (_flow, covered) => {
    // A step, or the tool that lay under the crisis page.
    const reached = covered.doing({ type: 'resume' });
    const crisis = reached.doing({ type: 'crisis' });
    expect(crisis.at).toBe('crisis');
    expect(crisis.trail).toEqual(reached.trail);
    const back = crisis.doing({ type: 'resume' });
    expect(back.at).toBe(reached.at);
    expect(back.journey).toEqual(reached.journey);
  });

  law('no question is asked twice and no answer is on the trail twice', (_flow, { trail }) => {
    expect(new Set(trail.map(({ step: id }) => id)).size).toBe(trail.length);
  });

  law('back leads to the start, one answer at a time, and no further', (flow, covered) => {
    let reached = uncovered(covered);
    for (let left = 2 * (reached.trail.length + reached.journey.kept.length) + 4; reached.can({ type: 'back' }) && left > 0; left -= 1)
      reached = reached.goingBack();
    expect(reached.at).toBe(flow.start);
    expect(reached.trail).toEqual([]);
    expect(reached.can({ type: 'back' })).toBe(false);
  });

  law('the plan at once is the plan of whoever says nothing more', (flow, covered) => {
    const reached = uncovered(covered);
    const place = flow.steps[flow.facts.region];
    const region = place?.kind === 'question' ? (place.options[0]?.id ?? null) : null;
    if (region === null || !reached.can({ type: 'planNow', region }) || reached.journey.replay !== 'off') return;
    const now = reached.doing({ type: 'planNow', region });
    const silent = follow(flow, [...reached.trail, { step: flow.facts.region, options: [region] }], 'silent');
    expect(now.at).toBe(silent.at);
    expect(now.trail).toEqual([...silent.way, ...silent.refinements]);
  });

  law('a plan can be reached from everywhere, by answering', (flow, covered, { choice }) => {
    let reached = uncovered(covered);
    for (let left = 30; flow.steps[reached.at]?.kind !== 'plan' && left > 0; left -= 1)
      reached = reached.saying(reached.at, anAnswer(flow, reached, choice));
    expect(flow.steps[reached.at]?.kind).toBe('plan');
  });
});
