import { holds } from '../../flow/conditions/condition.ts';
import type { Flow } from '../../flow/flow.ts';
import { nearest } from '../../flow/nearest.ts';
import type { Problem, SourceLocation } from '../../flow/problem.ts';
import type { ById } from '../../flow/raw-content.ts';
import type { RawScenario } from '../../flow/schema/scenario-file.ts';
import type { Scenario, Turn } from '../../flow/training.ts';
import { timings } from '../../flow/vocabulary.ts';
import { follow } from '../follow.ts';
import { personOf } from '../person.ts';
import { planFor } from '../plan.ts';
import { chosenIn, optionsOffered, refinementsOffered } from '../trail.ts';

type Report = (code: Problem['code'], path: SourceLocation['path'], what: string) => void;

/** Walks every scenario through the flow: each answer fits where the case gives it, and the plan is the one the case expects. */
export function scenariosHold(scenarios: readonly Scenario[], flow: Flow, raw: ById<RawScenario>): readonly Problem[] {
  return scenarios.flatMap((scenario) => {
    const problems: Problem[] = [];
    const at = raw.get(scenario.id)?.place ?? { file: 'scenarios.yaml', path: [scenario.id] };
    const report: Report = (code, path, what) => {
      problems.push({ code, place: { file: at.file, path: [...at.path, ...path] }, what });
    };
    checkFacts(scenario, flow, report);
    if (wayHolds(scenario, flow, report)) planHolds(scenario, flow, report);
    return problems;
  });
}

/** The audience and the region of the head are those that the case answers. */
function checkFacts({ turns, audience, region }: Scenario, flow: Flow, report: Report): void {
  for (const [step, named] of [
    [flow.facts.audience, audience],
    [flow.facts.region, region],
  ] as const) {
    const index = turns.findIndex((turn) => turn.step === step);
    const answer = turns[index]?.options.join(', ');
    if (answer !== undefined && answer !== named)
      report('scenario-unfit', ['turns', index, 'answer'], `the case is for "${named}" and answers "${answer}" at step "${step}"`);
  }
}

/** True where the turns lead to a plan, one after the other, and every refinement is offered there. */
function wayHolds({ turns, refine }: Scenario, flow: Flow, report: Report): boolean {
  for (const [index, turn] of turns.entries()) {
    const { at, way } = follow(flow, turns.slice(0, index));
    if (turn.step !== at) {
      report(
        'scenario-unfit',
        ['turns', index, 'step'],
        `the way is at step "${at}" here, the case answers "${turn.step}"; nearest: "${at}"`,
      );
      return false;
    }
    if (follow(flow, turns.slice(0, index + 1)).at !== at) continue;
    const step = flow.steps[at];
    const offered = step === undefined || step.kind === 'plan' ? [] : optionsOffered(step, chosenIn(flow, way)).map(({ id }) => id);
    const answer = turn.options.join(', ');
    report(
      'scenario-unfit',
      ['turns', index, 'answer'],
      `step "${at}" does not take "${answer}" here; nearest: "${nearest(answer, offered) ?? offered.join('", "')}"`,
    );
    return false;
  }
  const { at, way } = follow(flow, turns);
  const step = flow.steps[at];
  if (step?.kind !== 'plan') {
    report('scenario-unfit', ['turns'], `the case ends at step "${at}" and not at a plan; nearest: a turn for step "${at}"`);
    return false;
  }
  return refine.every((turn, index) => {
    const { refinements } = follow(flow, [...turns, ...refine.slice(0, index + 1)]);
    if (refinements.some((answer) => answer.step === turn.step)) return true;
    const offered = refinementsOffered(flow, step, way, follow(flow, [...turns, ...refine.slice(0, index)]).refinements);
    report(
      'scenario-unfit',
      ['refine', index],
      `the plan does not offer step "${turn.step}" with "${turn.options.join(', ')}" here; it offers "${offered.join('", "')}"`,
    );
    return false;
  });
}

/** In every place where the case may be played: the right answers lead to what the case expects there. */
function planHolds(scenario: Scenario, flow: Flow, report: Report): void {
  const places = flow.regions.filter(({ choice }) => choice).map(({ id }) => id);
  for (const region of [scenario.region, ...places.filter((id) => id !== scenario.region)]) {
    const told = planHoldsIn(region, scenario, flow, report);
    // What is wrong at home is wrong nearly everywhere: told once.
    if (told) return;
  }
}

function planHoldsIn(region: string, scenario: Scenario, flow: Flow, report: Report): boolean {
  const here = (turn: Turn): Turn => (turn.step === flow.facts.region ? { ...turn, options: [region] } : turn);
  const { at, way, refinements } = follow(flow, [...scenario.turns.map(here), ...scenario.refine]);
  const step = flow.steps[at];
  if (step?.kind !== 'plan') return false;
  const person = personOf(flow, [...way, ...refinements]);
  const { donts, groups } = planFor(flow, step, person);
  const when = new Map([
    ...groups.flatMap(({ timing, actions }) => actions.map(({ id }) => [id, timing] as const)),
    ...donts.map(({ id }) => [id, 'now'] as const),
  ]);
  let told = false;
  const tell = (path: SourceLocation['path'], what: string): void => {
    told = true;
    report('scenario-plan', ['expect', ...path], region === scenario.region ? what : `in "${region}", ${what}`);
  };
  for (const { action, by, when: holding } of scenario.must) {
    if (!holds(holding, person.chosenAt)) continue;
    const timing = when.get(action);
    if (timing === undefined) tell(['must', action], `"${action}" is not in the plan; nearest there: ${near(action, when)}`);
    else if (timings.indexOf(timing) > timings.indexOf(by))
      tell(['must', action], `"${action}" is expected by "${by}" and stands under "${timing}"`);
  }
  for (const [index, { action, when: holding }] of scenario.never.entries()) {
    const timing = when.get(action);
    if (timing !== undefined && holds(holding, person.chosenAt)) tell(['never', index], `"${action}" is in the plan, under "${timing}"`);
  }
  return told;
}

function near(action: string, when: ReadonlyMap<string, string>): string {
  const name = nearest(action, [...when.keys()]);
  return name === undefined ? 'none' : `"${name}", under "${when.get(name)}"`;
}
