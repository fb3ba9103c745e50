import type { Problem, SourceLocation } from '../problem.ts';
import type { ById, Located, RawContent } from '../raw-content.ts';
import type { RawPromise, RawProperty } from '../schema/promise-file.ts';

/** What stands for a step in the safety core: the step, or the plans, of one flow that it means; and what stands for its answers. */
type Meant = { readonly steps: ReadonlyMap<string, readonly string[]>; readonly danger: readonly string[] };

function meantIn({ flow }: RawContent): Meant {
  const { facts, steps } = flow.value;
  const plans = Object.entries(steps).flatMap(([id, { kind }]) => (kind === 'plan' ? [id] : []));
  const danger =
    facts.danger === undefined
      ? []
      : ([
          ['danger', [facts.danger.step]],
          ['danger-page', [facts.danger.page]],
        ] as const);
  return {
    steps: new Map<string, readonly string[]>([['audience', [facts.audience]], ['region', [facts.region]], ['plan', plans], ...danger]),
    danger: facts.danger?.answers ?? [],
  };
}

/** Keys of a property that name steps; all others but conditions and answers stay as they are written. */
const stepKeys = ['step', 'at', 'to', 'after', 'first'];

function inFlow(value: unknown, key: string, meant: Meant): unknown {
  const step = (name: string): readonly string[] => meant.steps.get(name) ?? [name];
  const answer = (name: string): readonly string[] => (name === 'danger' ? meant.danger : [name]);
  const all = (names: unknown, one: (name: string) => readonly string[]): readonly string[] =>
    [names].flat().flatMap((name) => one(String(name)));
  if (stepKeys.includes(key)) return Array.isArray(value) ? all(value, step) : (step(String(value))[0] ?? value);
  if (key === 'answer') return all(value, answer);
  if (key !== 'when') return value;
  const condition = (raw: object): object =>
    Object.fromEntries(
      Object.entries(raw).map(([name, of]: [string, unknown]) => {
        if (name === 'any' && Array.isArray(of)) return [name, of.map(condition)];
        if (name === 'not') return [name, condition(Object(of))];
        return [step(name)[0] ?? name, all(of, answer)];
      }),
    );
  return condition(Object(value));
}

/** What is wrong with how the flow names its question about danger: whoever does not answer it must be taken for somebody in danger. */
function dangerLacking({ flow, refused }: RawContent): readonly Problem[] {
  const { facts, steps } = flow.value;
  const problem = (code: Problem['code'], path: SourceLocation['path'], what: string): Problem => ({
    code,
    place: { file: flow.place.file, path: ['facts', ...path] },
    what,
  });
  const { danger } = facts;
  if (danger === undefined) return [problem('core-unnamed', [], 'facts → danger is missing')];
  const unknown = (['step', 'page'] as const).filter((key) => steps[danger[key]] === undefined && !refused.has(danger[key]));
  const asked = steps[danger.step];
  const silence = asked?.kind === 'question' ? asked.silence : undefined;
  return [
    ...unknown.map((key) => problem('unknown-step', ['danger', key], `step "${danger[key]}"`)),
    ...(silence !== undefined && !danger.answers.includes(silence)
      ? [problem('core-unnamed', ['danger', 'answers'], `facts → danger → answers leaves out "${silence}", which stands for not answering`)]
      : []),
  ];
}

/**
 * The promises of the core as one flow must keep them, with its own steps in the places of what they are for. A core that asks for a
 * step which the flow does not name is a problem of the flow.
 */
export function coreIn(
  raw: RawContent,
  core: ById<RawPromise>,
): { readonly promises: ById<RawPromise>; readonly problems: readonly Problem[] } {
  const meant = meantIn(raw);
  const asksForDanger = [...core.values()].some(({ value }) => JSON.stringify(value.holds ?? []).includes('"danger'));
  const lacking = asksForDanger ? dangerLacking(raw) : [];
  if (lacking.length > 0) return { promises: new Map(), problems: lacking };
  const promises = [...core].map(([id, { value, place: at }]): [string, Located<RawPromise>] => {
    const holds = value.holds?.map(
      (property) =>
        Object.fromEntries(
          Object.entries(property).map(([key, one]) => [key, property.kind === 'in-order' ? one : inFlow(one, key, meant)]),
        ) as RawProperty,
    );
    return [id, { value: holds === undefined ? value : { ...value, holds }, place: at }];
  });
  return { promises: new Map(promises), problems: [] };
}
