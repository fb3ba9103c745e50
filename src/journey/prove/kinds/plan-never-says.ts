import type { Action } from '../../../flow/flow.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { type Audience, audiences } from '../../../flow/vocabulary.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import type { Ground } from '../ground.ts';
import { helped } from '../helpers-found.ts';
import { type Part, saidByAction, saidByGuide, saidByService } from '../said-by.ts';

type Found = { readonly action: string; readonly text: string; readonly node: Node };

/** For whom `action` says one of `patterns`: in its own words, in the guide of any app it opens, or on the card of a helper it names. */
export function sayings(ground: Ground, action: Action, patterns: readonly RegExp[]): readonly Found[] {
  const { terrain, directory, lookup } = ground;
  const { diagrams, truth, flow } = terrain;
  const matches = (text: string): boolean => patterns.some((pattern) => pattern.test(text));
  const present = action.dont || action.timing !== null ? truth(action.when) : never;
  const reading = (audience: Audience): Node => diagrams.and(present, truth({ is: flow.facts.audience, of: [audience] }));
  const found = (parts: readonly Part[], node: Node): readonly Found[] =>
    parts.filter(({ text }) => matches(text)).map(({ text, when }) => ({ action: action.id, text, node: diagrams.and(node, truth(when)) }));
  const { guide } = action;
  const guides = guide === undefined ? [] : directory.platforms.flatMap((platform) => found(saidByGuide(platform, guide), present));
  const services = directory.services.filter((service) => lookup.mayName(action.services, { id: service.id }));
  return [
    ...guides,
    ...audiences.flatMap((audience) => [
      ...found(saidByAction(action, audience), reading(audience)),
      ...services.flatMap((service) => {
        const text = saidByService(service, audience).find(matches);
        if (text === undefined) return [];
        return [{ action: action.id, text, node: diagrams.and(reading(audience), helped(ground, action.services, { id: service.id })) }];
      }),
    ]),
  ].filter(({ node }) => node !== never);
}

/** No plan says such words: not about what was answered, not about another country, age or audience. */
export const planNeverSays: Decide<PropertyOf<'plan-never-says'>> = (ground, { when, words, without }) => {
  const { diagrams, truth, flow } = ground.terrain;
  const meant = truth(when);
  const patterns = words.map((pattern) => new RegExp(pattern, 'iu'));
  const actions = flow.actions.filter(({ tags }) => !(without ?? []).some((tag) => tags.includes(tag)));
  const bad = actions
    .flatMap((action) => sayings(ground, action, patterns))
    .map((found) => ({ ...found, node: diagrams.and(meant, found.node) }))
    .filter(({ node }) => node !== never);
  const told = bad.map(({ action, text }) => `${action}: “${text}”`).slice(0, 3);
  return forPlans(
    ground,
    meant,
    () => diagrams.any(bad.map(({ node }) => node)),
    () => `The plan says what is not this person’s, such as ${told.join('; ')}.`,
  );
};
