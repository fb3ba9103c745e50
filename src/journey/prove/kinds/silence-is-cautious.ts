import type { Action, Flow, Question } from '../../../flow/flow.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, type Decision, kept, together } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import type { Ground } from '../ground.ts';

const isQuestion = (step: unknown): step is Question => typeof step === 'object' && step !== null && 'silence' in step;

/** Every way to answer `question` with its cautious options alone, as far as anything can tell them apart. */
function cautiousValues({ terrain }: Ground, question: Question): readonly number[] {
  const values = terrain.values[terrain.variableOf(question.id)];
  return values?.among(question.cautious).map(({ value }) => value) ?? [];
}

/** Whatever does what `action` does: itself, or one of another wording that carries every tag of it and opens the same guide. */
function standingIn({ actions }: Flow, { id, tags, guide }: Action): readonly Action[] {
  const carriesAll = (other: Action): boolean =>
    tags.length > 0 && (other.dont || other.timing !== null) && other.guide === guide && tags.every((tag) => other.tags.includes(tag));
  return actions.filter((other) => other.id === id || carriesAll(other));
}

/** Whoever gave a cautious answer, and would have lost an action by silence, all else being the same. */
function losesByGoing(ground: Ground, question: Question): Decision {
  const { terrain } = ground;
  const { diagrams, flow, truth } = terrain;
  const variable = terrain.variableOf(question.id);
  const silent = terrain.values[variable]?.unanswered ?? 0;
  const lost = new Map<string, Node>();
  const standIns = new Map(flow.actions.map((action) => [action.id, standingIn(flow, action).map(({ when }) => truth(when))]));
  for (const value of cautiousValues(ground, question)) {
    const answered = diagrams.where(variable, (one) => one === value);
    for (const { id, when, dont, timing } of flow.actions) {
      if (!dont && timing === null) continue;
      const more = diagrams.and(
        diagrams.given(truth(when), variable, value),
        diagrams.not(diagrams.given(diagrams.any(standIns.get(id) ?? []), variable, silent)),
      );
      if (more !== never) lost.set(id, diagrams.or(lost.get(id) ?? never, diagrams.and(answered, more)));
    }
  }
  const bad = diagrams.any([...lost.values()]);
  return together(
    terrain.plans.map(({ id }) =>
      bySearch(
        ground,
        { at: 'plan', plan: id, bad },
        () => `Had this person not answered “${question.id}”, the plan would lack one of: ${[...lost.keys()].join(', ')}.`,
      ),
    ),
  );
}

/** Whoever is silent is led another way than whoever is cautious. */
function goesAnotherWay(ground: Ground, question: Question): Decision {
  const { terrain } = ground;
  const { diagrams, truth } = terrain;
  const next = terrain.ways.next.get(question.id) ?? [];
  const variable = terrain.variableOf(question.id);
  const silent = terrain.values[variable]?.unanswered ?? 0;
  const takes = (value: number, index: number): Node =>
    diagrams.and(
      diagrams.given(truth(next[index]?.when), variable, value),
      diagrams.not(diagrams.any(next.slice(0, index).map(({ when }) => diagrams.given(truth(when), variable, value)))),
    );
  const targets = [...new Set(next.map(({ to }) => to))];
  const leadsTo = (value: number, target: string): Node =>
    diagrams.any(next.flatMap(({ to }, index) => (to === target ? [takes(value, index)] : [])));
  const bad = diagrams.any(
    cautiousValues(ground, question).map((value) => {
      const same = diagrams.any(targets.map((target) => diagrams.and(leadsTo(value, target), leadsTo(silent, target))));
      return diagrams.and(
        diagrams.where(variable, (one) => one === value),
        diagrams.not(same),
      );
    }),
  );
  return bySearch(
    ground,
    { at: 'move', step: question.id, unlike: [], bad },
    () => `Not answering “${question.id}” leads another way than this cautious answer.`,
  );
}

/** Whoever does not answer goes the way of a cautious answer, and gets every action that it would give. */
export const silenceIsCautious: Decide<PropertyOf<'silence-is-cautious'>> = (ground) => {
  const questions = Object.values(ground.terrain.flow.steps).filter(isQuestion);
  return together([
    kept(0, 0),
    ...questions.flatMap((question) => [
      losesByGoing(ground, question),
      ...(question.refinement ? [] : [goesAnotherWay(ground, question)]),
    ]),
  ]);
};
