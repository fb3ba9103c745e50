import { expect, test } from 'vitest';
import { groundLike, groundOf } from '../../../src/journey/prove/ground.ts';
import { lookupIn } from '../../../src/journey/prove/lookup.ts';
import { provePromise } from '../../../src/journey/prove/prove.ts';
import { allMutants } from '../../../tools/mutants/all-mutants.ts';
import type { Parts } from '../../support/a-flow.ts';
import { withPromise } from '../../support/proved.ts';

const sourced = { sources: ['BOOK'] };
const routed: Parts = {
  steps: {
    safe: {
      kind: 'question',
      options: ['yes', 'no', { id: 'unsure', when: { not: { who: 'adult' } } }],
      silence: 'yes',
      cautious: ['no'],
      next: [{ when: { safe: 'no' }, to: 'help' }, { to: 'harm' }],
    },
    harm: {
      kind: 'question',
      choose: 'several',
      options: ['word', 'post', 'none'],
      silence: 'none',
      cautious: ['none'],
      next: [{ when: { harm: ['word', 'post'], not: { who: 'carer' } }, to: 'help' }, { to: 'where' }],
    },
    help: { kind: 'notice', page: 'crisis', services: [{ topic: 'listening' }], options: ['on'], next: [{ to: 'where' }] },
    plan: {
      kind: 'plan',
      refine: [{ step: 'apps', when: { harm: 'post' } }, { step: 'payments' }],
      limits: [{ timing: 'tonight', most: 1, then: 'later', when: { safe: 'no' } }],
    },
  },
  actions: {
    tell: { timing: 'tonight', tags: ['tell-someone'], when: { any: [{ safe: 'no' }, { harm: 'word' }] }, ...sourced },
    block: { timing: [{ when: { harm: ['post', 'word'] }, at: 'now' }, { at: 'tonight' }], tags: ['block'], ...sourced },
    police: { timing: 'tonight', tags: ['ask-police'], when: { not: { who: 'young-person' } }, ...sourced },
  },
};
const properties: readonly object[] = [
  { kind: 'plan-holds', tag: 'block', under: ['now', 'tonight'] },
  { kind: 'plan-lacks', tag: 'ask-police', when: { who: 'young-person' } },
  { kind: 'in-order', first: 'tell-someone', then: 'ask-police', when: { safe: 'no' } },
  { kind: 'most-tasks', under: 'tonight', most: 2 },
  { kind: 'passes', to: 'plan', first: 'help', when: { safe: 'no' } },
  { kind: 'silence-is-cautious' },
  { kind: 'plan-never-says', words: 'block', when: { harm: 'none' } },
  { kind: 'plan-holds', tag: 'block', words: 'block', when: { harm: 'post' } },
];

test('every mutant of a flow is judged on the ground of the flow as it is judged on a ground of its own', () => {
  const { content, promises, problems } = withPromise(routed, ...properties);
  if (content === null) throw new Error(problems.map(({ code, what }) => `${code}: ${what}`).join('\n'));
  const alone = promises.flatMap((promise) => promise.holds.map((property) => ({ ...promise, holds: [property] })));
  const lookup = lookupIn(content.flow, content.directory);
  const base = groundOf(content.flow, content.directory, promises, null, lookup);
  let shared = 0;
  let broken = 0;
  for (const { operator, at, what, broken: mutant } of allMutants(content)) {
    if (mutant.flow.steps[mutant.flow.start] === undefined) continue;
    const theirs = mutant.directory === content.directory ? lookup : lookupIn(mutant.flow, mutant.directory);
    const like = groundLike(base, mutant.flow, mutant.directory, promises, theirs);
    if (like.terrain.diagrams === base.terrain.diagrams) shared += 1;
    const own = groundOf(mutant.flow, mutant.directory, promises, null);
    for (const promise of alone) {
      const { verdict, breach } = provePromise(own, promise);
      const again = provePromise(like, promise);
      if (verdict === 'broken') broken += 1;
      const where = `${operator}: ${at} (${what}), ${promise.holds[0]?.kind}`;
      expect(again.verdict, where).toBe(verdict);
      expect(again.breach?.trail?.length, where).toBe(breach?.trail?.length);
    }
  }
  expect(shared).toBeGreaterThan(40);
  expect(broken).toBeGreaterThan(40);
});
