import { expect, test } from 'vitest';
import type { HandHere } from '../../../src/app/content/flow-content.ts';
import { startHand, toolsOf, typedOf } from '../../../src/app/hand/start-hand.ts';

const tools = { hand: { tools: [] } } as unknown as HandHere;
const fail = () => {
  throw new Error('Nothing may break here.');
};

test('what was typed outlives the arrival of the tools, and only it is forgotten', async () => {
  const { hand, fill } = startHand({ loadHand: async () => tools }, fail);
  hand.send({ type: 'typed', id: 'their-names', value: 'kim_99' });
  hand.send({ type: 'typed', id: 'deadline', value: 'noon' });
  await fill();
  hand.send({ type: 'typed', id: 'deadline', value: null });
  expect(typedOf(hand.getSnapshot())).toEqual({ 'their-names': 'kim_99' });
  hand.send({ type: 'forget' });
  expect(typedOf(hand.getSnapshot())).toEqual({});
  expect(toolsOf(hand.getSnapshot())).toBe(tools);
});

test('tools that do not arrive leave a walk without them, and break nothing', async () => {
  const { hand, fill } = startHand({ loadHand: () => Promise.reject(new Error('No network.')) }, fail);
  await fill();
  expect(toolsOf(hand.getSnapshot())).toBeNull();
});
