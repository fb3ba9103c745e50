import type { Content } from '../../src/flow/assemble/content.ts';
import { findServices } from '../../src/flow/directory/find-services.ts';
import type { Action } from '../../src/flow/flow.ts';
import { type Timing, timings } from '../../src/flow/vocabulary.ts';
import { personOf } from '../../src/journey/person.ts';
import { type Said, walk } from './walk.ts';

export type Person = {
  /** Steps on the way, the plan last. */
  readonly way: readonly string[];
  readonly donts: readonly string[];
  /** Ids of what is to be done by then, that time included. */
  readonly by: (timing: Timing) => readonly string[];
  /** Tasks alone: words that help by being read are in `by('now')`. */
  readonly now: readonly string[];
  readonly everything: readonly string[];
  readonly tags: (by?: Timing) => ReadonlySet<string>;
  /** Services that the plan names at an action, or anywhere. */
  readonly helpers: (action?: string) => readonly string[];
};

/** Somebody who walks the real flow: what they answer on the way, and what they add on the plan. */
export function aPerson(
  { flow, directory }: Content,
  answers: Readonly<Record<string, Said>>,
  added: Readonly<Record<string, Said>> = {},
): Person {
  const reached = walk(flow).answering(answers).refining(added);
  const { plan, trail, journey } = reached;
  const who = personOf(flow, trail);
  const actionsBy = (timing: Timing): readonly Action[] =>
    plan.groups.filter((group) => timings.indexOf(group.timing) <= timings.indexOf(timing)).flatMap(({ actions }) => actions);
  const by = (timing: Timing): readonly string[] => actionsBy(timing).map(({ id }) => id);
  const donts = plan.donts.map(({ id }) => id);
  return {
    way: [...journey.way.map(({ step }) => step), reached.at],
    donts,
    by,
    now: actionsBy('now')
      .filter(({ task }) => task)
      .map(({ id }) => id),
    everything: [...donts, ...by('later')],
    tags: (timing = 'later') => new Set(actionsBy(timing).flatMap(({ tags }) => tags)),
    helpers: (action) =>
      actionsBy('later')
        .filter(({ id }) => action === undefined || id === action)
        .flatMap(({ services }) => services)
        .flatMap((need) => findServices(directory.services, flow.regions, need, who))
        .map(({ id }) => id),
  };
}
