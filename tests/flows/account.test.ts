import { describe, expect, test } from 'vitest';
import type { Hand } from '../../src/flow/assemble/content.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { allFlows } from '../support/current-flows.ts';

const about = /password|code/i;
const asks = /\b(?:type|enter|fill in|write here|what is|tell us) (?:in )?your (?:password|code|address|e-mail)/i;

/** The flows about accounts: those whose actions are about a new password. */
const flows = allFlows().filter(({ content }) => content.flow.actions.some(({ tags }) => tags.includes('password')));

test('there is such a flow', () => {
  expect(flows.length).toBeGreaterThan(0);
});

describe.each(flows.map(({ content }) => [content.flow, content.hand] as const))('%#', (flow: Flow, hand: Hand) => {
  const texts = [...Object.values(flow.steps), ...flow.actions].map(({ words }) => JSON.stringify(words));

  test('nobody is asked for a password, a code or an address', () => {
    expect(texts.filter((text) => about.test(text)).length).toBeGreaterThan(5);
    expect(texts.filter((text) => asks.test(text))).toEqual([]);
    expect(hand.tools.flatMap(({ fields }) => fields)).toEqual([]);
    expect(hand.tools.map(({ id }) => id)).not.toContain('code');
  });

  test('whoever it may be close to them, nobody is told to warn or to ask that person', () => {
    for (const text of texts)
      expect(text).not.toMatch(/\b(?:ask|tell|warn) them (?:why|that you know|to stop)\b(?<!n.t tell them that you know)/);
  });
});
