import type { Condition } from '../../flow/conditions/condition.ts';
import type { JourneyMachine } from '../compile.ts';

/** The moves of the compiled machine, read back out of its transitions: what is decided is what will run. */
export type Ways = {
  readonly start: string;
  /** For each step, in the order in which the machine tries them, the ways on that an answer opens. */
  readonly next: ReadonlyMap<string, readonly { readonly when: Condition | undefined; readonly to: string }[]>;
  /** For each plan, the steps it opens as refinements, and where an answer to them leads: back to it. */
  readonly refines: ReadonlyMap<string, readonly { readonly step: string; readonly backTo: string | null }[]>;
  /** Steps from which the crisis page is not one event away, or from which it does not come back to the same place. */
  readonly cutOff: readonly string[];
};

type StateNode = JourneyMachine['root'];
type Transition = ReturnType<StateNode['transitions']['get']> extends (infer T)[] | undefined ? T : never;

/** What a named guard was given; null where there is no guard, or it is no named one with parameters. */
function paramsOf({ guard }: Transition): { readonly type: string; readonly params: Readonly<Record<string, unknown>> } | null {
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return null;
  return { type: String(guard.type), params: Object(guard.params) as Readonly<Record<string, unknown>> };
}

const targetOf = ({ target }: Transition): string | undefined => target?.[0]?.key;

/** Whether `crisis` from anywhere, and `resume` from there, change the place alone and lose nothing; a tool that was open is come back to. */
function crisisLeadsBack(machine: JourneyMachine): boolean {
  const { walk, crisis, tool } = machine.root.states;
  const [into, ...more] = machine.root.transitions.get('crisis') ?? [];
  const [toTool, out, ...others] = crisis?.transitions.get('resume') ?? [];
  const [outOfTool, ...besides] = tool?.transitions.get('resume') ?? [];
  if (walk === undefined || crisis === undefined || into === undefined || out === undefined) return false;
  const plain = ({ guard, actions }: Transition): boolean => guard === undefined && actions.length === 0;
  const toTheStep = ({ target }: Transition): boolean => target?.[0]?.type === 'history' && target[0].parent === walk;
  return (
    more.length + others.length + besides.length === 0 &&
    plain(into) &&
    plain(out) &&
    into.target?.[0] === crisis &&
    toTheStep(out) &&
    toTool?.guard === 'toolOpen' &&
    toTool.actions.length === 0 &&
    toTool.target?.[0] === tool &&
    outOfTool?.guard === undefined &&
    outOfTool !== undefined &&
    toTheStep(outOfTool)
  );
}

/** The ways of the compiled machine. */
export function waysOf(machine: JourneyMachine): Ways {
  const walk = machine.root.states.walk;
  if (walk === undefined) throw new Error('The machine has no walk.');
  const states = Object.values(walk.states).filter(({ type }) => type !== 'history');
  const answersAt = (state: StateNode): readonly Transition[] => state.transitions.get('answer') ?? [];
  const next = states.map(
    (state) =>
      [
        state.key,
        answersAt(state).flatMap((transition) => {
          const guard = paramsOf(transition);
          const to = targetOf(transition);
          return guard?.type === 'answers' && to !== undefined ? [{ when: guard.params.when as Condition | undefined, to }] : [];
        }),
      ] as const,
  );
  const backTo = (step: string, plan: string): string | null => {
    const state = walk.states[step];
    const back =
      state === undefined
        ? undefined
        : answersAt(state).find((one) => paramsOf(one)?.type === 'refines' && paramsOf(one)?.params.plan === plan);
    return (back === undefined ? undefined : targetOf(back)) ?? null;
  };
  const refines = states.map(
    (state) =>
      [
        state.key,
        (state.transitions.get('refine') ?? []).flatMap((transition) => {
          const step = targetOf(transition);
          return step === undefined ? [] : [{ step, backTo: backTo(step, state.key) }];
        }),
      ] as const,
  );
  const leadsBack = crisisLeadsBack(machine);
  const covers = Object.values(machine.root.states).filter(({ key }) => key !== 'crisis');
  return {
    start: walk.initial.target[0]?.key ?? '',
    next: new Map(next),
    refines: new Map(refines),
    cutOff: [...states, ...covers]
      .filter((state) => !leadsBack || (state.transitions.get('crisis') ?? []).length > 0)
      .map(({ key }) => key),
  };
}
