import type { Content } from '../../flow/assemble/content.ts';
import { nearest } from '../../flow/nearest.ts';
import type { Problem, ProblemCode, SourceLocation } from '../../flow/problem.ts';
import type { ById } from '../../flow/raw-content.ts';
import type { RawPerson } from '../../flow/schema/person-file.ts';
import { timings } from '../../flow/vocabulary.ts';
import type { ServiceView } from '../view/service-view.ts';
import type { PlanActionView, PlanView } from '../view/view.ts';
import { walkPerson } from './walk-person.ts';

type Path = SourceLocation['path'];
type Report = (code: ProblemCode, path: Path, what: string) => void;

/** Names that lead nowhere, each told with the one it most likely was. */
function strangeNames(person: RawPerson, { flow, directory }: Content, report: Report): boolean {
  let strange = false;
  const known = (code: ProblemCode, kind: string, names: readonly string[], all: readonly string[], path: Path): void => {
    for (const name of names.filter((one) => !all.includes(one))) {
      const near = nearest(name, all);
      report(code, path, `${kind} "${name}"${near === undefined ? '' : `; nearest: "${near}"`}`);
      strange = true;
    }
  };
  const steps = Object.keys(flow.steps);
  const actions = flow.actions.map(({ id }) => id);
  const services = directory.services.map(({ id }) => id);
  for (const [step, options] of Object.entries(person.answers)) {
    known('unknown-step', 'step', [step], steps, ['answers', step]);
    const at = flow.steps[step];
    const offered = at === undefined || at.kind === 'plan' ? [] : at.options.map(({ id }) => id);
    if (at !== undefined) known('unknown-option', `step "${step}" has no option`, [options].flat(), offered, ['answers', step]);
  }
  known('unknown-step', 'step', person.way ?? [], steps, ['way']);
  for (const key of ['must', 'never'] as const)
    for (const [by, ids] of Object.entries(person[key])) known('unknown-action', 'action', ids ?? [], actions, [key, by]);
  known('unknown-action', 'action', [person.first ?? []].flat(), actions, ['first']);
  for (const [index, pair] of person.before.entries()) known('unknown-action', 'action', pair, actions, ['before', index]);
  known('unknown-action', 'action', Object.keys(person.helpers.first), actions, ['helpers', 'first']);
  const { helpers, crisis } = person;
  known('unknown-service', 'service', [...(helpers.must ?? []), ...(helpers.never ?? []), ...Object.values(helpers.first)], services, [
    'helpers',
  ]);
  known('unknown-service', 'service', [...(crisis.must ?? []), ...(crisis.never ?? []), crisis.first ?? []].flat(), services, ['crisis']);
  return strange;
}

const helpersOf = (plan: PlanView): readonly ServiceView[] =>
  plan.groups.flatMap(({ actions }) => actions.flatMap(({ services }) => services));

/** What the plan of the page holds, held against what is expected of it. */
function planHolds(person: RawPerson, plan: PlanView, time: string, report: Report): void {
  const donts = plan.donts.map(({ id }) => id);
  const actionsBy = (until: string): readonly PlanActionView[] =>
    plan.groups
      .filter(({ timing }) => timings.indexOf(timing) <= (timings as readonly string[]).indexOf(until))
      .flatMap(({ actions }) => actions);
  const by = (until: string): readonly string[] => (until === 'donts' ? donts : actionsBy(until).map(({ id }) => id));
  const tasksBy = (until: string): readonly string[] =>
    actionsBy(until)
      .filter(({ task }) => task)
      .map(({ id }) => id);
  const expect = (holds: boolean, path: Path, what: string): void => {
    if (!holds) report('person-plan', path, `${what} (at ${time})`);
  };
  for (const [until, ids] of Object.entries(person.must))
    for (const id of ids ?? []) expect(by(until).includes(id), ['must', until], `"${id}" does not stand in the plan by "${until}"`);
  for (const [until, ids] of Object.entries(person.never))
    for (const id of ids ?? []) expect(!by(until).includes(id), ['never', until], `"${id}" stands in the plan by "${until}"`);
  const now = tasksBy('now');
  if (person.first !== undefined)
    expect(now[0] === person.first, ['first'], `"${now[0]}" stands first under "now", and not "${person.first}"`);
  for (const [until, most] of Object.entries(person.most))
    expect(tasksBy(until).length <= (most ?? 0), ['most', until], `${tasksBy(until).length} tasks stand in the plan by "${until}"`);
  const all = by('later');
  for (const [index, [one, other]] of person.before.entries())
    expect(all.includes(one) && all.indexOf(one) < all.indexOf(other), ['before', index], `"${one}" does not stand before "${other}"`);
  const found = helpersOf(plan).map(({ id }) => id);
  for (const id of person.helpers.must ?? []) expect(found.includes(id), ['helpers', 'must'], `service "${id}" is not on the plan`);
  for (const id of person.helpers.never ?? []) expect(!found.includes(id), ['helpers', 'never'], `service "${id}" is on the plan`);
  for (const [action, service] of Object.entries(person.helpers.first)) {
    const first = plan.groups.flatMap(({ actions }) => actions).find(({ id }) => id === action)?.services[0]?.id;
    expect(first === service, ['helpers', 'first', action], `"${first}" stands first at "${action}", and not "${service}"`);
  }
}

/** Walks one person to their plan, and reports what is not as it must be. */
function personHolds(person: RawPerson, content: Content, report: Report): void {
  const { flow } = content;
  const { at, steps, ignored, pages } = walkPerson(person, content);
  for (const { step, options } of ignored)
    report(
      'person-unfit',
      ['answers', step],
      `"${options.join(', ')}" is no answer to "${step}" for them: they are never asked it, or not offered that`,
    );
  if (flow.steps[at]?.kind !== 'plan') report('person-unfit', ['answers'], `the way ends at step "${at}" and at no plan`);
  else if (ignored.length === 0) {
    if (person.way !== undefined && person.way.join() !== steps.join()) report('person-plan', ['way'], `they meet ${steps.join(', ')}`);
    for (const { time, plan, crisis } of pages()) {
      if (plan !== null) planHolds(person, plan, time, report);
      const there = crisis.map(({ id }) => id);
      const { must = [], never = [], first } = person.crisis;
      for (const id of must.filter((one) => !there.includes(one)))
        report('person-plan', ['crisis', 'must'], `service "${id}" is not there (at ${time})`);
      for (const id of never.filter((one) => there.includes(one)))
        report('person-plan', ['crisis', 'never'], `service "${id}" is there (at ${time})`);
      if (first !== undefined && there[0] !== first) report('person-plan', ['crisis', 'first'], `"${there[0]}" stands first (at ${time})`);
    }
  }
}

/** Every person of `people` finds what they must and nothing that they must not. */
export function peopleHold(people: ById<RawPerson>, content: Content): readonly Problem[] {
  return [...people.values()].flatMap(({ value, place }) => {
    const problems: Problem[] = [];
    const report: Report = (code, path, what) => {
      problems.push({ code, place: { file: place.file, path: [...place.path, ...path] }, what });
    };
    if (!strangeNames(value, content, report)) personHolds(value, content, report);
    return problems;
  });
}
