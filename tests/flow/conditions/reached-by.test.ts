import { describe, expect, test } from 'vitest';
import { reaches } from '../../../src/flow/conditions/reached-by.ts';
import { flowOf } from '../../support/a-flow.ts';

const asking = (next: readonly object[], options: readonly (object | string)[] = ['yes', 'no']) => ({
  kind: 'question',
  options: [...options, 'unsure'],
  silence: 'unsure',
  cautious: ['unsure'],
  next,
});

describe('what an audience can come to', () => {
  const flow = flowOf({
    steps: {
      safe: asking([{ when: { who: 'adult' }, to: 'image' }, { to: 'tell' }]),
      image: asking([{ to: 'where' }]),
      tell: asking([{ to: 'where' }], ['parent', { id: 'boss', when: { who: 'adult' } }]),
      work: { kind: 'refinement', options: ['yes', 'unsure'], silence: 'unsure', cautious: ['unsure'] },
      plan: { kind: 'plan', refine: [{ step: 'work', when: { who: 'adult' } }, { step: 'apps' }, { step: 'payments' }] },
    },
  });
  const reach = reaches(flow);

  test('a way of one audience is not on the way of another', () => {
    expect([...reach.adult.steps]).toContain('image');
    expect([...reach.adult.steps]).not.toContain('tell');
    expect([...reach.carer.steps]).toContain('tell');
    expect([...reach.carer.steps]).not.toContain('image');
  });

  test('a step that an audience never comes to counts as its silence', () => {
    expect(reach.carer.known('image')).toEqual(['unsure']);
    expect(reach.adult.known('image')).toBeUndefined();
    expect(reach.carer.known('who')).toEqual(['carer']);
  });

  test('an option is only offered to whom it may be', () => {
    expect(reach.carer.offered('tell')).toEqual(['parent', 'unsure']);
  });

  test('a refinement is reached by those whose plan may offer it', () => {
    expect([...reach.adult.steps]).toContain('work');
    expect([...reach.carer.steps]).not.toContain('work');
  });

  test('what stands after a way that is certain is not reached', () => {
    const certain = flowOf({
      steps: {
        safe: asking([{ when: { who: ['adult', 'carer'] }, to: 'where' }, { when: { safe: 'no' }, to: 'tell' }, { to: 'where' }]),
        tell: asking([{ to: 'where' }]),
      },
    });
    expect([...reaches(certain).carer.steps]).not.toContain('tell');
    expect([...reaches(certain).professional.steps]).toContain('tell');
  });
});
