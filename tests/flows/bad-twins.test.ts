import { expect, test } from 'vitest';
import type { Content } from '../../src/flow/assemble/content.ts';
import type { Action, Service } from '../../src/flow/flow.ts';
import { groundOf } from '../../src/journey/prove/ground.ts';
import { provePromise } from '../../src/journey/prove/prove.ts';
import { currentContent } from '../support/current-flows.ts';

const { promises, raw: _, ...real } = currentContent();

const withActions = (change: (action: Action) => Action | null): Content => ({
  ...real,
  flow: { ...real.flow, actions: real.flow.actions.map(change).filter((action) => action !== null) },
});
const withServices = (change: (service: Service) => boolean): Content => ({
  ...real,
  directory: { ...real.directory, services: real.directory.services.filter(change) },
});
const without = (tag: string): Content => withActions((action) => (action.tags.includes(tag) ? null : action));
const later = (tag: string): Content =>
  withActions((action) => (action.tags.includes(tag) && action.timing !== null ? { ...action, timing: [{ at: 'later' }] } : action));
const inEveryPlan = (change: Partial<Action>): Content => {
  const [first] = real.flow.actions.filter(({ dont, timing }) => !dont && timing !== null);
  if (first === undefined) throw new Error('there is no action');
  const { when: __, ...always } = first;
  return { ...real, flow: { ...real.flow, actions: [{ ...always, ...change }, ...real.flow.actions] } };
};
const noLimits = (): Content => ({
  ...real,
  flow: {
    ...real.flow,
    steps: Object.fromEntries(
      Object.entries(real.flow.steps).map(([id, step]) => [id, step.kind === 'plan' ? { ...step, limits: [] } : step]),
    ),
  },
});

// Flows that do harm, each made of the real one by a change that is written here and not in flows/: whoever weakens a promise until it
// lets its twin pass is noticed, also where the flow was changed with it.
const twins: readonly (readonly [promise: string, twin: string, () => Content])[] = [
  ['never-pay-reply-send', 'nobody is told not to pay', () => without('dont-pay')],
  ['never-pay-reply-send', 'nobody is told not to reply', () => without('dont-reply')],
  ['never-pay-reply-send', 'nobody is told not to send', () => without('dont-send')],
  ['plan-has-human', 'somebody to talk to comes later', () => later('human-helper')],
  ['plan-has-human', 'there is nobody to tell', () => without('tell-someone')],
  ['danger-to-people', 'the emergency number comes later', () => later('emergency')],
  ['suicide-not-no', 'as many tasks in now as there are', () => noLimits()],
  ['words-only-evidence', 'nobody says that evidence is words', () => without('evidence-words-only')],
  ['words-only-evidence', 'evidence of another kind, for everybody', () => inEveryPlan({ id: 'twin', tags: ['evidence'] })],
  ['no-image-handled', 'everybody handles the picture', () => inEveryPlan({ id: 'twin', tags: ['handles-image'] })],
  [
    'right-removal-tool',
    'everybody is sent to StopNCII',
    () => inEveryPlan({ id: 'twin', services: [{ id: 'stopncii', required: false }] }),
  ],
  ['professional-refers', 'a professional refers later', () => later('refer')],
  ['professional-refers', 'a professional plans for suicide later', () => later('suicide-plan')],
  ['tell-someone', 'a child tells somebody later', () => later('tell-someone')],
  ['recovery-scam', 'nobody is warned of firms', () => without('recovery-scam')],
  ['come-back', 'nobody is told when to come back', () => without('come-back')],
  ['report-route', 'there is no police', () => withServices(({ kind }) => kind !== 'police')],
  ['removal-route', 'no tool removes a picture', () => withServices(({ kind }) => kind !== 'image-removal')],
  ['paid-gets-money-steps', 'nobody gets their money stopped', () => without('money')],
  ['somebody-everywhere', 'nobody listens', () => withServices(({ topics }) => !topics.includes('listening'))],
];

test.each(twins)('%s is broken where %s', (id, _twin, make) => {
  const promise = promises.find((one) => one.id === id);
  if (promise === undefined) throw new Error(`there is no promise ${id}`);
  const { flow, directory } = make();
  expect(provePromise(groundOf(flow, directory, [promise], null), promise).verdict).not.toBe('kept');
});
