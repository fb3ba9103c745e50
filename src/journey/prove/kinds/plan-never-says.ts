import type { Directory, Service } from '../../../flow/directory/directory.ts';
import type { Action } from '../../../flow/flow.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { type Audience, audiences } from '../../../flow/vocabulary.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import type { Ground } from '../ground.ts';
import { helped } from '../helpers-found.ts';
import { type Part, saidByAction, saidByGuide, saidByService } from '../said-by.ts';

type Found = { readonly action: string; readonly text: string; readonly node: Node };

/** What is looked for in the words: which of some parts say it is found once, however many flows have those words. */
type Sought = {
  readonly among: (parts: readonly Part[]) => readonly Part[];
  readonly onCards: (services: Directory['services']) => readonly OnCard[];
};

type OnCard = { readonly service: string; readonly audience: Audience; readonly text: string };

const sought = new WeakMap<readonly string[], Sought>();

function soughtBy(words: readonly string[]): Sought {
  const patterns = words.map((pattern) => new RegExp(pattern, 'iu'));
  const matches = (text: string): boolean => patterns.some((pattern) => pattern.test(text));
  const inParts = new WeakMap<readonly Part[], readonly Part[]>();
  const onCard = new WeakMap<Service, readonly OnCard[]>();
  return {
    among(parts) {
      const known = inParts.get(parts) ?? parts.filter(({ text }) => matches(text));
      inParts.set(parts, known);
      return known;
    },
    onCards: (services) =>
      services.flatMap((service) => {
        const known =
          onCard.get(service) ??
          audiences.flatMap((audience) => {
            const text = saidByService(service, audience).find(matches);
            return text === undefined ? [] : [{ service: service.id, audience, text }];
          });
        onCard.set(service, known);
        return known;
      }),
  };
}

/** For whom `action` says what is sought: in its own words, in the guide of any app it opens, or on one of the `cards` of its helpers. */
function sayings(ground: Ground, action: Action, { among }: Sought, cards: readonly OnCard[]): readonly Found[] {
  const { terrain, directory, lookup } = ground;
  const { diagrams, truth, flow, asking } = terrain;
  // The next rung is read wherever an action that leads to it stands.
  const below = flow.actions.filter(({ rung }) => rung === action.id).map(({ when }) => diagrams.and(truth(when), truth(action.when)));
  const present = action.dont || action.timing !== null ? truth(action.when) : diagrams.any(below);
  const reading = (audience: Audience): Node => diagrams.and(present, asking(audience));
  const found = (parts: readonly Part[], node: Node): readonly Found[] =>
    among(parts).map(({ text, when }) => ({ action: action.id, text, node: diagrams.and(node, truth(when)) }));
  const { guide } = action;
  const guides = guide === undefined ? [] : directory.platforms.flatMap((platform) => found(saidByGuide(platform, guide), present));
  const named = cards.filter(({ service }) => lookup.mayName(action.services, { id: service }));
  return [
    ...guides,
    ...audiences.flatMap((audience) => found(saidByAction(action, audience), reading(audience))),
    ...named.map(({ service, audience, text }) => ({
      action: action.id,
      text,
      node: diagrams.and(reading(audience), helped(ground, action.services, { id: service })),
    })),
  ].filter(({ node }) => node !== never);
}

/** No plan says such words: not about what was answered, not about another country, age or audience. */
export const planNeverSays: Decide<PropertyOf<'plan-never-says'>> = (ground, { when, words, without }) => {
  const { diagrams, truth, flow } = ground.terrain;
  const meant = truth(when);
  const seek = sought.get(words) ?? soughtBy(words);
  sought.set(words, seek);
  const cards = seek.onCards(ground.directory.services);
  const actions = flow.actions.filter(({ tags }) => !(without ?? []).some((tag) => tags.includes(tag)));
  const bad = actions
    .flatMap((action) => sayings(ground, action, seek, cards))
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
