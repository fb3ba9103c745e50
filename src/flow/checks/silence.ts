import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Every question has a way not to answer that everybody is offered, and its cautious options exist; every notice has a way on. */
export const mayNotAnswer: Check = ({ flow }, raw) =>
  Object.values(flow.steps).flatMap((step): readonly Problem[] => {
    const at = (key: string) => ({ file: raw.flow.place.file, path: ['steps', step.id, key] });
    if (step.kind === 'notice')
      return step.options.some(({ when }) => when === undefined)
        ? []
        : [{ code: 'nothing-to-choose', place: at('options'), what: `step "${step.id}": every option has a condition` }];
    if (step.kind === 'plan') return [];
    const silence = step.options.find(({ id }) => id === step.silence);
    const strange = step.cautious.filter((option) => !step.options.some(({ id }) => id === option));
    return [
      ...(silence === undefined || silence.when !== undefined
        ? [{ code: 'silence-not-offered' as const, place: at('silence'), what: `"${step.silence}" at step "${step.id}"` }]
        : []),
      ...strange.map((option) => ({
        code: 'cautious-not-offered' as const,
        place: at('cautious'),
        what: `"${option}" at step "${step.id}"`,
      })),
    ];
  });
