import type { Parts } from '../../../tests/support/a-flow.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/**
 * A flow of `size` questions more than the smallest: each leads on to the next or past it, by its own answer, and every tenth decides about
 * an action. The same size is the same flow.
 */
export function grownFlow(size: number): Parts {
  const id = (index: number): string => (index < size ? `q${index}` : 'where');
  const question = (index: number): object => ({
    kind: 'question',
    options: ['a', 'b', 'c', 'unsaid'],
    silence: 'unsaid',
    cautious: ['c'],
    next: [{ when: { [id(index)]: 'a' }, to: id(index + 2) }, { to: id(index + 1) }],
  });
  const actions = upTo(Math.ceil(size / 10)).map((index) => [
    `when-${index}`,
    { when: { [id(index * 10)]: ['b', 'unsaid'] }, timing: 'tonight', sources: ['BOOK'] },
  ]);
  return {
    steps: {
      safe: { kind: 'question', options: ['yes', 'no', 'unsure'], silence: 'unsure', cautious: ['no'], next: [{ to: id(0) }] },
      ...Object.fromEntries(upTo(size).map((index) => [id(index), question(index)])),
    },
    actions: Object.fromEntries(actions),
  };
}

/** A directory of `size` helpers more, each of a region and for everybody there. */
export function grownDirectory(size: number): Parts {
  const helper = (index: number): object => ({
    name: `Line ${index}`,
    kind: 'crisis-line',
    topics: ['listening'],
    regions: [index % 2 === 0 ? 'home' : 'world'],
    audiences: ['young-person', 'carer', 'professional', 'adult'],
    rank: 10 + (index % 80),
    what: 'Somebody to talk to.',
    channels: [{ by: 'phone', number: String(200_000 + index), shown: String(200_000 + index) }],
    sources: [{ url: 'https://example.org', says: 'so' }],
    confidence: 'high',
    checked: '2026-01-01',
  });
  return { services: Object.fromEntries(upTo(size).map((index) => [`line-${index}`, helper(index)])) };
}
