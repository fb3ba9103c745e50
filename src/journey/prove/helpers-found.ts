import { meets } from '../../flow/directory/find-services.ts';
import { sharedGroups } from '../../flow/directory/likely-region.ts';
import { type Who, wholeWorld } from '../../flow/directory/who.ts';
import type { Flow, Region } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';
import { audiences } from '../../flow/vocabulary.ts';
import { always, type Node, never } from './diagram.ts';
import type { Ground } from './ground.ts';
import { firstThatHolds } from './plan-groups.ts';

/** Whom `needs` give a helper that is as `helper` says; where it is not required, also whom the directory has none for. */
export function helped(ground: Ground, needs: readonly Need[], helper: Need, guessed = false): Node {
  const { lookup } = ground;
  if (helper.required !== false && !lookup.mayName(needs, helper)) return never;
  const hasNone = (who: Who): boolean => helper.required === false && lookup.find(helper, who).length === 0;
  const finds = (who: Who): boolean =>
    hasNone(who) || needs.some((need) => lookup.find(need, who).some((service) => meets(service, helper)));
  return forWhom(ground, JSON.stringify([needs, helper]), finds, guessed);
}

type AnsweredRegion = { readonly answer: string; readonly region: Region };

/** Every answer to "where" with the region it means; an answer that is no region means the whole world. */
function places({ facts, steps, regions }: Flow): readonly AnsweredRegion[] {
  const step = steps[facts.region];
  const options = step === undefined || step.kind === 'plan' ? [] : step.options;
  return options.map(({ id }) => ({ answer: id, region: regions.find((region) => region.id === id) ?? wholeWorld(regions) }));
}

/**
 * Everybody the directory can tell apart, as those for whom `finds` says yes; `question` names what it asks. `guessed`: on a page
 * before the region has been asked, where any region may have been guessed, so that it must be yes for each.
 */
export function forWhom({ terrain, lookup, nodes }: Ground, question: string, finds: (who: Who) => boolean, guessed = false): Node {
  const known = nodes.get(`${question} ${guessed}`);
  if (known !== undefined) return known;
  const { flow, diagrams, asking } = terrain;
  const { facts } = flow;
  const lines = firstThatHolds(
    terrain,
    facts.ages.map(({ when }) => when),
  );
  const where = places(flow);
  const likely = [...where.map((place) => place.region), ...sharedGroups(flow.regions)];
  const region = terrain.variableOf(facts.region);
  const inRegions = (who: Omit<Who, 'region'>): Node => {
    const yes = lookup.regions(question, who, finds);
    if (guessed) return likely.every(({ id }) => yes.has(id)) ? always : never;
    if (region < 0) return yes.has(wholeWorld(flow.regions).id) ? always : never;
    const answers = new Set(where.filter((place) => yes.has(place.region.id)).map(({ answer }) => answer));
    return diagrams.where(region, (value) => terrain.values[region]?.examples[value]?.some((option) => answers.has(option)) ?? false);
  };
  const named = audiences.map((audience) => {
    const atAges = facts.ages.map(({ from, to }, index) =>
      diagrams.and(lines[index] ?? never, inRegions({ audience, ages: { from, to } })),
    );
    return diagrams.and(asking(audience), diagrams.any(atAges));
  });
  const unnamed = diagrams.all(audiences.map((audience) => diagrams.not(asking(audience))));
  const node = diagrams.any([...named, diagrams.and(unnamed, inRegions({ audience: null, ages: { from: 0, to: 120 } }))]);
  nodes.set(`${question} ${guessed}`, node);
  return node;
}
