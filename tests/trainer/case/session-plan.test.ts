import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainedGroups } from '../../../src/flow/vocabulary.ts';
import { minutesOf, planSession, sessionLengths } from '../../../src/trainer/case/session-plan.ts';
import { realMaterial } from '../../support/studio-material.ts';

const { scenarios } = realMaterial().training;

test('a plan never takes longer than there is, whoever is in the room, and every case in it is made for them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sessionLengths),
      fc.constantFrom(...trainedGroups),
      fc.shuffledSubarray([...scenarios]),
      (minutes, group, some) => {
        const plan = planSession(some, minutes, group);
        expect(minutesOf(plan, some)).toBeLessThanOrEqual(minutes);
        const cases = plan.cases.map((id) => some.find((one) => one.id === id));
        for (const one of cases) expect(one?.suits).toContain(group);
        // A hard case is no group's first.
        expect(cases[0]?.later ?? false).toBe(false);
      },
    ),
  );
});

test('forty minutes for teachers hold two cases, the one that is about a school among them; ninety for carers come to the hard one last', () => {
  const teachers = planSession(scenarios, 40, 'teachers');
  expect(teachers.cases).toHaveLength(2);
  expect(teachers.cases).toContain('at-school');
  const carers = planSession(scenarios, 90, 'carers');
  expect(carers.cases.length).toBeGreaterThan(3);
  expect(carers.cases.slice(0, -1)).not.toContain('said-they-were-family');
});
