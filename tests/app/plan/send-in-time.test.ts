// @vitest-environment jsdom
import { flow } from 'virtual:handrail/flow';
import { expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { sendInTime } from '../../../src/app/plan/send-in-time.ts';
import { follow } from '../../../src/journey/follow.ts';
import { compileSession } from '../../../src/journey/session.ts';
import { hereOf, standingOf } from '../../../src/journey/session-selectors.ts';

const { way } = follow(flow, [{ step: flow.facts.audience, options: ['adult'] }], 'silent');
const last = way[way.length - 1] ?? { step: '', options: [] };
const leadsToPlan = { type: 'answer', ...last } as const;

/** Somebody one answer before their plan, whose plan is still on its way until `arrive`; or cannot come. */
function beforeThePlan() {
  const place = { answers: way.slice(0, -1), marks: {}, turned: {}, open: null };
  const session = createActor(compileSession(flow), { input: { place, depth: 0, guessedRegion: null } }).start();
  let arrive = (): void => undefined;
  let fail = (_error: Error): void => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  let here = false;
  const settled = promise.then(() => {
    here = true;
  });
  const wait = { whenHere: () => (here ? null : settled), areHere: () => here };
  const failed = vi.fn();
  const send = sendInTime(session, { flow, inHand: { whenHere: () => null }, words: wait, places: wait }, session.send, failed);
  const at = () => standingOf(hereOf(session.getSnapshot())).step;
  return { send, at, arrive: () => arrive(), fail: (error: Error) => fail(error), failed };
}

test('what leads to a plan waits until it can be drawn, and then goes on by itself', async () => {
  const { send, at, arrive } = beforeThePlan();
  send(leadsToPlan);
  expect(at()).toBe(last.step);
  arrive();
  await vi.waitFor(() => expect(flow.steps[at() ?? '']?.kind).toBe('plan'));
});

test('a second tap while the plan is on its way leads no further', async () => {
  const { send, at, arrive } = beforeThePlan();
  send(leadsToPlan);
  send(leadsToPlan);
  arrive();
  await vi.waitFor(() => expect(flow.steps[at() ?? '']?.kind).toBe('plan'));
});

test('what leads to no plan waits for nothing', () => {
  const { send, at } = beforeThePlan();
  send({ type: 'back' });
  expect(at()).toBe(way[way.length - 2]?.step);
  send({ type: 'crisis' });
  expect(at()).toBeNull();
});

test('a plan that cannot come is told, and the person stays where they are', async () => {
  const { send, at, fail, failed } = beforeThePlan();
  send(leadsToPlan);
  fail(new Error('No network.'));
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(at()).toBe(last.step);
});
