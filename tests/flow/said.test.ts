import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChosenAt, type Condition, holds } from '../../src/flow/conditions/condition.ts';
import type { Block, Prose } from '../../src/flow/prose.ts';
import { proseTo, saidTo } from '../../src/flow/said.ts';
import { aContent, loadedFlow } from '../support/a-flow.ts';

const paid: Condition = { is: 'paid', of: ['yes'] };
const chose =
  (option: string): ChosenAt =>
  () => [option];

/** The lines of a text in order, whatever blocks they stand in. */
const linesOf = (prose: Prose): readonly string[] =>
  prose
    .flatMap((block) => {
      if ('p' in block) return [block.p];
      if ('list' in block) return block.list;
      return 'numbered' in block ? block.numbered : block.quote;
    })
    .map((line) => line.join(''));

const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom('p', 'list', 'numbered', 'quote'),
    fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(undefined, paid, { not: paid }),
  )
  .map(([kind, texts, when]) => {
    const lines = texts.map((text) => [text]);
    const blocks: Readonly<Record<string, Block>> = { p: { p: lines[0] ?? [] }, list: { list: lines }, numbered: { numbered: lines } };
    const block = blocks[kind] ?? { quote: lines };
    return when === undefined ? block : { ...block, when };
  });

describe('a text in parts', () => {
  test('is read as exactly the lines whose condition holds, in their order, without a trace of the others', () => {
    fc.assert(
      fc.property(fc.array(anyBlock), fc.constantFrom('yes', 'no'), (prose, option) => {
        const read = proseTo(prose, chose(option));
        expect(linesOf(read)).toEqual(linesOf(prose.filter(({ when }) => holds(when, chose(option)))));
        expect(read.some((block) => 'when' in block && block.when !== undefined && !holds(block.when, chose(option)))).toBe(false);
      }),
    );
  });

  test('draws items that meet as one list', () => {
    const list = (text: string, when?: Condition): Block => ({ list: [[text]], ...(when === undefined ? {} : { when }) });
    expect(proseTo([list('a'), list('b', paid), list('c')], chose('yes'))).toEqual([{ list: [['a'], ['b'], ['c']] }]);
    expect(proseTo([list('a'), list('b', paid), list('c')], chose('no'))).toEqual([{ list: [['a'], ['c']] }]);
  });

  test('offers only the ready-made words that fit', () => {
    expect(saidTo(['help me', { when: paid, text: 'I paid' }], chose('no'))).toEqual(['help me']);
    expect(saidTo(['help me', { when: paid, text: 'I paid' }], chose('yes'))).toEqual(['help me', 'I paid']);
  });

  test('names in a condition are resolved where they are written', () => {
    const how = ['Call', { when: { who: 'carer' }, text: '- Call together' }];
    const call = aContent({ actionWords: { call: { what: 'Call', how } } }).flow.actions.find(({ id }) => id === 'call');
    expect(call?.words.how).toEqual({ all: [{ p: ['Call'] }, { list: [['Call together']], when: { is: 'who', of: ['carer'] } }] });
    const strange = loadedFlow({ actionWords: { call: { what: 'Call', how: ['Call', { when: { who: 'nobody' }, text: 'Call' }] } } });
    expect(strange.problems.map(({ code, place }) => [code, place.path.slice(-4)])).toContainEqual([
      'unknown-option',
      ['how', 1, 'when', 'who'],
    ]);
  });

  test('leaves nobody with an empty place', () => {
    const { problems } = loadedFlow({ actionWords: { call: { what: 'Call', how: [{ when: { who: 'carer' }, text: 'Call' }] } } });
    expect(problems.map(({ code }) => code)).toEqual(['words-missing']);
  });
});
