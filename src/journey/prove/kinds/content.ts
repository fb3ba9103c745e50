import type { Service } from '../../../flow/directory/directory.ts';
import { listeningTopics } from '../../../flow/directory/needs-of.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { isOverdue } from '../../time/openness.ts';
import { brokenWithout, type Decide, forPlans, kept } from '../decision.ts';
import { never } from '../diagram.ts';
import { forWhom } from '../helpers-found.ts';

/** Every action names sources that exist, and every service where its facts were read. */
export const allSourced: Decide<PropertyOf<'all-sourced'>> = ({ terrain, directory }) => {
  const { actions, sources } = terrain.flow;
  const bare = [
    ...actions.filter((action) => action.sources.length === 0 || action.sources.some((tag) => sources[tag] === undefined)),
    ...directory.services.filter((service) => (service.sources ?? []).length === 0),
  ];
  const checked = actions.length + directory.services.length;
  return bare[0] === undefined ? kept(0, checked) : brokenWithout(`“${bare[0].id}” names no source, or one that does not exist.`, checked);
};

/** Every service, and every app that has a guide, says when it was checked; given the day, none is past its term. */
export const allChecked: Decide<PropertyOf<'all-checked'>> = ({ directory, day }) => {
  const guided = directory.platforms.filter(({ guides }) => Object.keys(guides).length > 0);
  const all = [...directory.services, ...guided];
  const undated = all.find(({ checked }) => checked === null || Number.isNaN(Date.parse(checked)));
  if (undated !== undefined) return brokenWithout(`“${undated.id}” does not say when it was checked.`, all.length);
  const overdue = day === null ? undefined : all.find(({ checked, term }) => isOverdue(checked ?? '', term, new Date(day)));
  return overdue === undefined
    ? kept(0, all.length)
    : brokenWithout(`“${overdue.id}” was checked on ${overdue.checked} and is past its term of ${overdue.term} days.`, all.length);
};

/** Everybody who comes to a plan finds such a helper; with `noted`, a mere stand-in only where the region's note says so. */
export const everybodyFinds: Decide<PropertyOf<'everybody-finds'>> = (ground, { when, helper, noted }) => {
  const { terrain, lookup } = ground;
  const { diagrams, truth } = terrain;
  const meant = truth(when);
  const found = forWhom(ground, JSON.stringify([helper, noted]), (who) => {
    const services = lookup.find(helper, who);
    return services.some(({ fallback }) => !fallback) || (services.length > 0 && (noted === undefined || who.region.note !== undefined));
  });
  const asked = [helper.kind ?? [], helper.topic ?? [], helper.id ?? []].flat().join(', ');
  return forPlans(
    ground,
    meant,
    () => diagrams.and(meant, diagrams.not(found)),
    () => `The directory has nobody (${asked}) for this person.`,
  );
};

/** Whether whoever it is is taken by one of `services`: by one for all, or by those for women and for men together. */
function takeEverybody(services: readonly Service[]): boolean {
  const takes = new Set(services.map(({ only }) => only));
  return takes.has(undefined) || takes.size !== 1;
}

/** No action of a plan names to anybody only those who may not take them, since nobody is asked whether they are a woman or a man. */
export const takesEverybody: Decide<PropertyOf<'takes-everybody'>> = (ground, { when }) => {
  const { terrain, lookup } = ground;
  const { diagrams, truth, flow } = terrain;
  const meant = truth(when);
  const bad = flow.actions
    .filter(({ dont, timing, services }) => (dont || timing !== null) && services.length > 0)
    .map(({ id, services, when: whose }) => {
      const taken = forWhom(ground, `takes-everybody ${id}`, (who) => takeEverybody(services.flatMap((need) => lookup.find(need, who))));
      return { id, node: diagrams.and(meant, diagrams.and(truth(whose), diagrams.not(taken))) };
    });
  const named = bad.filter(({ node }) => node !== never).map(({ id }) => id);
  return forPlans(
    ground,
    meant,
    () => diagrams.any(bad.map(({ node }) => node)),
    () => `One of ${named.join(', ')} names to this person a helper for women alone, or for men alone, and nobody else.`,
  );
};

/** Whether somebody answers there at once, at every hour. */
function isAlwaysThere({ hours, channels }: Service): boolean {
  return channels.some((channel) => {
    if (channel.by !== 'phone' && channel.by !== 'text' && channel.by !== 'chat') return false;
    const own = channel.hours ?? hours;
    return own !== undefined && 'always' in own;
  });
}

/**
 * Whoever comes to a plan has two humans who are there day and night, so that beside each helper stands another at every hour: the one
 * a person is sent on to where nobody answers.
 */
export const secondHelper: Decide<PropertyOf<'second-helper'>> = (ground, { when }) => {
  const { terrain, lookup } = ground;
  const { diagrams, truth } = terrain;
  const meant = truth(when);
  const listening = listeningTopics(terrain.flow).map((topic) => ({ topic }));
  const found = forWhom(ground, 'second-helper', (who) => {
    const humans = [...listening, emergency].flatMap((need) => [...lookup.find(need, who)]).filter(isAlwaysThere);
    return new Set(humans).size > 1;
  });
  return forPlans(
    ground,
    meant,
    () => diagrams.and(meant, diagrams.not(found)),
    () => 'Where one helper does not answer, the directory has no second for this person at every hour.',
  );
};

const emergency = { kind: 'emergency' } as const;
