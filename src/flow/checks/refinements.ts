import { stepsRead } from '../conditions/condition.ts';
import type { Flow, PlanStep } from '../flow.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { Check } from './check.ts';

const plansOf = (flow: Flow): readonly PlanStep[] => Object.values(flow.steps).filter((step): step is PlanStep => step.kind === 'plan');

/** What a plan offers can be answered, and depends on nothing that the plan would only take afterwards. */
export const refinementsHold: Check = ({ flow }, raw) =>
  plansOf(flow).flatMap((plan) => [
    ...plan.happened.flatMap((happened, index): readonly Problem[] => {
      const step = 'asks' in happened ? flow.steps[happened.asks] : undefined;
      if (step === undefined || step.kind === 'question') return [];
      const place: SourceLocation = { file: raw.flow.place.file, path: ['steps', plan.id, 'happened', index] };
      return [{ code: 'refine-no-question', place, what: `step "${step.id}" is a ${step.kind}` }];
    }),
    ...plan.refine.flatMap(({ step: id, when }, index): readonly Problem[] => {
      const step = flow.steps[id];
      const place: SourceLocation = { file: raw.flow.place.file, path: ['steps', plan.id, 'refine', index] };
      if (step === undefined) return [];
      if (step.kind !== 'question') return [{ code: 'refine-no-question', place, what: `step "${id}" is a ${step.kind}` }];
      const read = new Set([...stepsRead(when), ...step.options.flatMap((option) => stepsRead(option.when))]);
      return plan.refine
        .slice(index)
        .filter((later) => read.has(later.step))
        .map((later) => ({ code: 'refine-order', place, what: `"${id}" asks about "${later.step}", which stands after it` }));
    }),
  ]);
