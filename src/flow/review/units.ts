import type { Content } from '../assemble/content.ts';
import { anyWords, stepName } from '../conditions/condition-in-words.ts';
import type { Action } from '../flow.ts';
import type { SafetyPromise } from '../promise.ts';
import type { ById, Located, RawContent } from '../raw-content.ts';
import type { Review } from '../schema/review-file.ts';
import type { Tool } from '../tool.ts';
import { canonical } from './canonical.ts';
import { contentOfSigned, inLanguage, unitOfFlow } from './signed.ts';

/** One flow in one language, as it can be signed: what it became, and what was written. */
export type Signable = { readonly content: Content; readonly raw: RawContent; readonly promises: readonly SafetyPromise[] };

/** A piece of content that one person can read at one sitting and sign: all that decides or says it. */
export type Unit = { readonly id: string; readonly name: string; readonly hash: string };
export type UnitState = Unit & {
  readonly state: 'signed' | 'changed' | 'unsigned';
  /** The last sign-off there was, of this content or of an earlier one. */
  readonly review: Review | null;
};

/** A unit before it is hashed: `holds` is all that decides or says it. */
export type UnitContent = { readonly id: string; readonly name: string; readonly holds: unknown };

const each = <T>(prefix: string, suffix: string, entries: ById<T>, name: (value: T, id: string) => string): readonly UnitContent[] =>
  [...entries].map(([id, { value }]) => ({ id: `${prefix}:${id}${suffix}`, name: name(value, id), holds: value }));

/** What the flow decides beside its steps. */
function ofFlow({ raw, promises }: Signable): readonly UnitContent[] {
  const { start, facts, own, older, cases, crisis, tonight, static: guide, 'plan-now': planNow } = raw.flow.value;
  const unit = (kind: string, id: string, name: string, holds: unknown): UnitContent => ({ id: unitOfFlow(raw, kind, id), name, holds });
  const kind = (name: string): string => `${raw.id}/${name}`;
  const suffix = inLanguage(raw);
  return [
    unit('flow', 'way', 'Where it begins, who is who, and when the plan may be asked for', { start, facts, own, older, planNow }),
    unit('flow', 'crisis', 'The helpers behind “Talk to someone”', crisis),
    unit('flow', 'tonight', 'The way through tonight', tonight ?? null),
    unit('flow', 'static', 'The guide that stands without the program', { guide, words: raw.staticWords?.value ?? null }),
    unit('flow', 'codes', 'What codes count by', raw.codes?.value ?? null),
    unit('order', 'all', 'In which order steps, actions, tools and the parts of the static guide stand', {
      steps: Object.keys(raw.flow.value.steps),
      actions: [...raw.actions.keys()],
      tools: [...raw.tools.keys()],
      'parts of the static guide': Object.keys(guide.sections),
      'groups of the static guide': Object.keys(guide.helpers),
      people: [...raw.people.keys()],
      practice: [...raw.practice.keys()],
      scenarios: [...raw.scenarios.keys()],
      disagreements: [...raw.disagreements.keys()],
    }),
    ...Object.entries(cases).map(([id, holds]) => unit('case', id, `The case “${id}”`, holds)),
    ...promises.map((promise) => unit('promise', promise.id, promise.says, promise)),
    ...each(kind('person'), suffix, raw.people, ({ who }) => who),
    ...each(kind('practice'), suffix, raw.practice, ({ says }) => says),
    ...each(kind('scenario'), suffix, raw.scenarios, (_, id) => `The training case “${id}”`),
    ...each(kind('disagreement'), suffix, raw.disagreements, ({ question }) => question),
    ...Object.entries(raw.stepReasons?.value ?? {}).map(([id, holds]) => unit('reason', id, `Why “${id}” is asked`, holds)),
  ];
}

/** What every flow shares. */
function ofAll({ raw }: Signable): readonly UnitContent[] {
  const suffix = inLanguage(raw);
  const whole = (id: string, name: string, of: Located<unknown> | null): UnitContent => ({
    id: `${id}${suffix}`,
    name,
    holds: of?.value ?? null,
  });
  return [
    ...each('service', suffix, raw.services, ({ name }) => name),
    ...each('platform', suffix, raw.platforms, ({ name }) => name),
    ...each('region', suffix, raw.regions, ({ name }) => name),
    ...each('holidays', suffix, raw.holidays, (_, id) => `Public holidays of ${id}`),
    ...each('source', suffix, raw.sources, ({ title }) => title),
    ...each('dont-say', suffix, raw.dontSay, ({ dont }) => dont),
    ...each('must-say', suffix, raw.mustSay, ({ about }) => about),
    whole('words:interface', 'Buttons, headings and the bar', raw.interfaceWords),
    whole('words:hand', 'What every tool says', raw.handWords),
    whole('words:static', 'What every guide without the program says', raw.staticFrame),
    whole('words:trainer', 'What the trainer’s pages say', raw.trainerWords),
    whole('words:left-behind', 'What this leaves behind', raw.leftBehind),
    whole('words:how-we-know', 'How we know', raw.howWeKnow),
    whole('words:register', 'How easy words must be', raw.register),
    {
      id: `order:directory${suffix}`,
      name: 'In which order places, helpers and apps stand',
      holds: {
        regions: [...raw.regions.keys()],
        services: [...raw.services.keys()],
        platforms: [...raw.platforms.keys()],
        'promises of “How we know”': Object.keys(raw.howWeKnow?.value.promises.first ?? {}),
      },
    },
    whole('vocabulary:all', 'Tags, topics and programmes', raw.vocabulary),
    whole('library:order', 'The flows and the languages', raw.library),
  ];
}

/** Every unit of a flow and of what it shares, with all that decides or says it. */
export function unitContents(signable: Signable): readonly UnitContent[] {
  const { content, raw } = signable;
  const { flow, hand } = content;
  const named = (kind: string, { id, words }: Pick<Action, 'id'> & { readonly words: Action['words'] | Tool['words'] }): string =>
    anyWords('what' in words ? words.what : words.heading, null) ?? `${kind} ${id}`;
  return [
    ...Object.values(flow.steps).map((step) => ({ id: unitOfFlow(raw, 'step', step.id), name: stepName(step, null), holds: step })),
    ...flow.actions.map((action) => ({
      id: unitOfFlow(raw, 'action', action.id),
      name: named('action', action),
      holds: contentOfSigned(action),
    })),
    ...hand.tools.map((tool) => ({ id: unitOfFlow(raw, 'tool', tool.id), name: named('tool', tool), holds: contentOfSigned(tool) })),
    ...ofFlow(signable),
    ...ofAll(signable),
  ];
}

/** The units of all `flows`, each once, with the hash of what it is now. */
export function unitsOf(flows: readonly Signable[]): readonly Unit[] {
  const units = flows.flatMap((flow) =>
    unitContents(flow).map(({ id, name, holds }): Unit => ({ id, name, hash: flow.raw.hash(canonical(holds)) })),
  );
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

/** Each unit with its sign-off: valid only for exactly the content that was read. */
export function unitStates(flows: readonly Signable[]): readonly UnitState[] {
  const reviews = flows[0]?.raw.reviews.map(({ value }) => value) ?? [];
  return unitsOf(flows).map((unit): UnitState => {
    const own = reviews.filter((review) => review.unit === unit.id);
    const signed = own.find((review) => review.hash === unit.hash);
    if (signed !== undefined) return { ...unit, state: 'signed', review: signed };
    const last = own.at(-1);
    return { ...unit, state: last === undefined ? 'unsigned' : 'changed', review: last ?? null };
  });
}
