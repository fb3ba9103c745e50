import type { Condition } from '../conditions/condition.ts';
import type { ConditionNames } from '../conditions/read-condition.ts';
import { readCondition } from '../conditions/read-condition.ts';
import type { Problem, ProblemCode, SourceLocation } from '../problem.ts';
import type { Block, Prose } from '../prose.ts';
import type { RawContent } from '../raw-content.ts';
import { readProse } from '../read-prose.ts';
import type { Said } from '../said.ts';
import type { RawCondition } from '../schema/condition.ts';
import type { RawPlatform } from '../schema/directory-files.ts';
import type { Need } from '../schema/need.ts';
import type { RawProse, RawSaid, RawScripts, RawTexts, RawWording } from '../schema/wording.ts';
import type { Audience } from '../vocabulary.ts';
import type { Wording } from '../wording.ts';

/** What every part of the assembly shares: names to resolve against, and where problems go. */
export type Scope = {
  readonly raw: RawContent;
  readonly report: (code: ProblemCode, place: SourceLocation, what: string) => void;
  readonly condition: (raw: RawCondition | undefined, place: SourceLocation) => { readonly when?: Condition };
  readonly text: (raw: RawWording) => Wording<string>;
  readonly texts: (raw: RawTexts) => Wording<readonly string[]>;
  readonly prose: (raw: RawProse, place: SourceLocation) => Wording<Prose>;
  /** Texts of which each may be for some only. */
  readonly said: (raw: readonly RawSaid[], place: SourceLocation) => readonly Said[];
  readonly scripts: (raw: RawScripts, place: SourceLocation) => Wording<readonly Said[]>;
};

export const inside = ({ file, path }: SourceLocation, ...more: readonly (string | number)[]): SourceLocation => ({
  file,
  path: [...path, ...more],
});

/** Reports the services that `needs` name and no file has. */
export function servicesNamed(scope: Scope, needs: readonly Need[], place: SourceLocation): void {
  for (const [index, { id: named }] of needs.entries()) {
    for (const service of [named ?? []].flat()) {
      if (!scope.raw.services.has(service) && !scope.raw.refused.has(service))
        scope.report('unknown-service', inside(place, index), `service "${service}"`);
    }
  }
}

/** The page of the other flow that stands at `place`, where one does. */
export function leadingOver(scope: Scope, flow: string | undefined, place: SourceLocation): { readonly leadsTo?: string } {
  const page = flow === undefined || flow === scope.raw.id ? undefined : scope.raw.pages.get(flow);
  if (flow !== undefined && page === undefined) scope.report('unknown-name', place, `flow "${flow}"`);
  return page === undefined ? {} : { leadsTo: page };
}

/** The ids a step's options can have, those generated from the directory included. */
export function optionIds(raw: RawContent, step: string): readonly string[] | undefined {
  const at = raw.flow.value.steps[step];
  if (at === undefined || at.kind === 'plan') return undefined;
  const written = Array.isArray(at.options) ? at.options : at.options.then;
  const generated = Array.isArray(at.options) ? [] : generatedIds(raw, at.options.from);
  return [...generated, ...written.map((option) => (typeof option === 'string' ? option : option.id))];
}

/** Kinds of platform that are no place to be contacted by somebody: they are no answer to "which apps". */
const notAnApp = ['other', 'search', 'email', 'device'];

const offered = {
  apps: ({ kind }: RawPlatform) => kind !== 'payment' && !notAnApp.includes(kind),
  payments: ({ kind }: RawPlatform) => kind === 'payment',
  /** What somebody else may have got into: wherever it is known how to get back in. */
  accounts: ({ kind, guides }: RawPlatform) => kind !== 'other' && guides.recover !== undefined,
};

export function generatedIds(raw: RawContent, from: 'regions' | keyof typeof offered): readonly string[] {
  if (from === 'regions') return [...raw.regions.values()].filter(({ value }) => value.choice).map(({ value }) => value.id);
  return [...raw.platforms.values()]
    .map(({ value }) => value)
    .filter((platform) => platform.confidence !== 'low' && offered[from](platform))
    .sort((a, b) => Number(b.common) - Number(a.common))
    .map(({ id }) => id);
}

function regionWithin(raw: RawContent, region: string, group: string, passed: readonly string[] = []): boolean {
  if (region === group) return true;
  const wider = raw.regions.get(region)?.value['part-of'];
  return wider !== undefined && !passed.includes(wider) && regionWithin(raw, wider, group, [...passed, region]);
}

function conditionNames(raw: RawContent, report: ConditionNames['report']): ConditionNames {
  const { cases, facts } = raw.flow.value;
  return {
    cases,
    isRefused: (id) => raw.refused.has(id),
    optionsOf: (step) => {
      const options = optionIds(raw, step);
      return options === undefined || step !== facts.region ? options : [...options, ...raw.regions.keys()];
    },
    expand: (step, option) =>
      step === facts.region && raw.regions.has(option)
        ? [...raw.regions.keys()].filter((region) => regionWithin(raw, region, option))
        : [option],
    report,
  };
}

/** `raw` for each audience; `map` is told where it stands. */
function mapWording<T, U>(
  raw: T | { readonly [K in 'common' | Audience]?: T | undefined },
  isOne: (value: unknown) => value is T,
  map: (value: T, ...path: readonly string[]) => U,
): Wording<U> {
  if (isOne(raw)) return { all: map(raw) };
  return Object.fromEntries(
    Object.entries(raw).flatMap(([who, value]) => (value === undefined ? [] : [[who, map(value, who)]])),
  ) as Wording<U>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlainTexts = (value: unknown): value is string[] => Array.isArray(value);
const isTexts = (value: unknown): value is RawSaid[] => Array.isArray(value);
const isProse = (value: unknown): value is string | RawSaid[] => isText(value) || isTexts(value);

export function scopeOf(raw: RawContent, problems: Problem[]): Scope {
  const report: Scope['report'] = (code, place, what) => {
    problems.push({ code, place, what });
  };
  const condition: Scope['condition'] = (written, place) =>
    written === undefined
      ? {}
      : {
          when: readCondition(
            written,
            conditionNames(raw, (code, path, what) => report(code, inside(place, ...path), what)),
          ),
        };
  const blocks = (text: string, place: SourceLocation): Prose => {
    const prose = readProse(text);
    if (!('notAllowed' in prose)) return prose;
    report('prose', place, `"${prose.notAllowed}" in ${JSON.stringify(text.slice(0, 40))}`);
    return [];
  };
  const part = (one: RawSaid, place: SourceLocation): readonly Block[] => {
    if (typeof one === 'string') return blocks(one, place);
    const forWhom = condition(one.when, inside(place, 'when'));
    return blocks(one.text, inside(place, 'text')).map((block) => ({ ...block, ...forWhom }));
  };
  const said: Scope['said'] = (texts, place) =>
    texts.map((one, index): Said => {
      if (typeof one === 'string') return one;
      const { when } = condition(one.when, inside(place, index, 'when'));
      return when === undefined ? one.text : { when, text: one.text };
    });
  return {
    raw,
    report,
    condition,
    said,
    text: (wording) => mapWording(wording, isText, (text) => text),
    texts: (wording) => mapWording(wording, isPlainTexts, (texts): readonly string[] => texts),
    scripts: (wording, place) => mapWording(wording, isTexts, (texts, ...path) => said(texts, inside(place, ...path))),
    prose: (wording, place) =>
      mapWording(wording, isProse, (text, ...path): Prose => {
        const here = inside(place, ...path);
        return typeof text === 'string' ? blocks(text, here) : text.flatMap((one, index) => part(one, inside(here, index)));
      }),
  };
}
