import { expect, test } from 'vitest';
import type { FlowContent, PlanProgram } from '../../../src/app/content/flow-content.ts';
import { handOf, programOf, startHand, typedOf } from '../../../src/app/hand/start-hand.ts';
import type { Hand } from '../../../src/flow/assemble/content.ts';

const tools = { tools: [] } as unknown as Hand;
const program = {} as PlanProgram;
const loads: Pick<FlowContent, 'loadPlanProgram' | 'loadMore'> = {
  loadPlanProgram: async () => program,
  loadMore: async () => ({ platforms: [], hand: tools }),
};
const noNetwork = () => Promise.reject(new Error('No network.'));
const fail = () => {
  throw new Error('Nothing may break here.');
};

test('what was typed outlives the arrival of the tools, and only it is forgotten', async () => {
  const { hand, fill } = startHand(loads, fail);
  hand.send({ type: 'typed', id: 'their-names', value: 'kim_99' });
  hand.send({ type: 'typed', id: 'deadline', value: 'noon' });
  await fill();
  hand.send({ type: 'typed', id: 'deadline', value: null });
  expect(typedOf(hand.getSnapshot())).toEqual({ 'their-names': 'kim_99' });
  hand.send({ type: 'forget' });
  expect(typedOf(hand.getSnapshot())).toEqual({});
  expect(handOf(hand.getSnapshot())).toBe(tools);
});

test('tools that do not arrive leave a walk without them, and break nothing', async () => {
  const { hand, fill } = startHand({ ...loads, loadMore: noNetwork }, fail);
  await fill();
  expect(handOf(hand.getSnapshot())).toBeNull();
});

test('what draws a plan is waited for until it is here, asked for once, and missed by whoever needs it', async () => {
  let asked = 0;
  const counted = async () => {
    asked += 1;
    return program;
  };
  const { hand, whenHere } = startHand({ ...loads, loadPlanProgram: counted }, fail);
  await Promise.all([whenHere(), whenHere()]);
  expect({ asked, program: programOf(hand.getSnapshot()), wait: whenHere() }).toEqual({ asked: 1, program, wait: null });
  const { whenHere: whenNeverHere } = startHand({ ...loads, loadPlanProgram: noNetwork }, fail);
  await expect(whenNeverHere()).rejects.toThrow('No network.');
});
