import type { Condition } from '../conditions/condition.ts';
import { stepsRead } from '../conditions/condition.ts';
import { decided, possible } from '../conditions/possible.ts';
import { audiencesOf, reaches } from '../conditions/reached-by.ts';
import { meeting, servicesFor } from '../directory/find-services.ts';
import { type Who, wholeWorld } from '../directory/who.ts';
import type { Flow, Region } from '../flow.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { Need } from '../schema/need.ts';
import type { Audience } from '../vocabulary.ts';
import type { Check } from './check.ts';

export type PossiblePerson = { readonly audience: Audience; readonly who: Who; readonly answers: ReadonlyMap<string, readonly string[]> };

/** Everybody the directory can tell apart: audience × region × age, as the flow's facts ask for them. */
export function everybody(flow: Flow): readonly PossiblePerson[] {
  const regions: readonly Region[] = [...flow.regions.filter(({ choice }) => choice), wholeWorld(flow.regions)];
  const ageSteps = [...new Set(flow.facts.ages.flatMap(({ when }) => stepsRead(when)))].filter((step) => step !== flow.facts.audience);
  return audiencesOf(flow).flatMap((audience) => {
    const known = new Map<string, readonly string[]>([[flow.facts.audience, [audience]]]);
    const ages = ageSteps.reduce<ReadonlyMap<string, readonly string[]>[]>(
      (people, id) => {
        const step = flow.steps[id];
        const options =
          step === undefined || step.kind === 'plan' ? [] : step.options.filter(({ when }) => possible(when, (of) => known.get(of)));
        return people.flatMap((answers) => options.map((option) => new Map([...answers, [id, [option.id]]])));
      },
      [known],
    );
    return ages.flatMap((answers) =>
      regions.map((region) => {
        const years = flow.facts.ages.find(({ when }) => decided(when, (step) => answers.get(step)) === true);
        return {
          audience,
          who: { audience, ages: { from: years?.from ?? 0, to: years?.to ?? 120 }, region },
          answers: new Map([...answers, [flow.facts.region, [region.id]]]),
        };
      }),
    );
  });
}

const inWords = ({ who }: PossiblePerson): string => `${who.audience}, ${who.ages.from} to ${who.ages.to} years, ${who.region.name}`;
const needInWords = ({ kind, topic, id }: Need): string => [kind ?? [], topic ?? [], id ?? []].flat().join(' or ');

/** Whoever is told to get help finds a helper for their audience, age and region. */
export const needsMet: Check = ({ flow, directory, hand }, raw) => {
  const people = everybody(flow).map((person) => ({ ...person, theirs: servicesFor(directory.services, flow.regions, person.who) }));
  const reach = reaches(flow);
  // Many actions ask for the same: whoever has nobody for it is found once.
  const lacking = new Map<string, typeof people>();
  const without = (need: Need): typeof people => {
    const key = JSON.stringify(need);
    const known = lacking.get(key) ?? people.filter(({ theirs }) => meeting(need, theirs).length === 0);
    lacking.set(key, known);
    return known;
  };
  const check = (needs: readonly Need[], when: Condition | undefined, place: SourceLocation, what: string): readonly Problem[] =>
    needs
      .filter(({ required }) => required !== false)
      .flatMap((need): readonly Problem[] => {
        const alone = without(need).filter(({ answers, audience }) => {
          const { known, offered } = reach[audience];
          return possible(when, (step) => answers.get(step) ?? known(step), offered);
        });
        const [first, ...more] = alone.map(inWords);
        return first === undefined
          ? []
          : [
              {
                code: 'need-unmet',
                place,
                what: `${what} needs ${needInWords(need)}: none for ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`,
              },
            ];
      });
  return [
    ...flow.actions.flatMap(({ id, services, when }) =>
      check(services, when, raw.actions.get(id)?.place ?? raw.flow.place, `action "${id}"`),
    ),
    ...hand.tools.flatMap(({ id, services, when, texts }) => {
      const place = raw.tools.get(id)?.place ?? raw.flow.place;
      const ofTexts = texts.flatMap((text) =>
        check(text.services, { all: [when, text.when].flatMap((one) => one ?? []) }, place, `text "${text.id}" of tool "${id}"`),
      );
      return [...check(services, when, place, `tool "${id}"`), ...ofTexts];
    }),
    ...Object.values(flow.steps).flatMap((step) =>
      step.kind === 'plan'
        ? []
        : check(step.services, undefined, { file: raw.flow.place.file, path: ['steps', step.id, 'services'] }, `step "${step.id}"`),
    ),
    ...check(flow.crisis.services, undefined, { file: raw.flow.place.file, path: ['crisis', 'services'] }, 'the crisis page'),
  ];
};
