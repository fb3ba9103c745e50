import type { Problem } from '../problem.ts';
import { audiences } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Words of conditions; `here`, the machine's own way back from the crisis page; and the one word every object knows. */
const reserved = ['any', 'not', 'case', 'here', 'constructor'];

/** No step or case has a name that conditions or the machine take for their own. */
export const namesAreFree: Check = (_, raw) => {
  const { steps, cases } = raw.flow.value;
  const taken = (of: 'steps' | 'cases', ids: readonly string[]): readonly Problem[] =>
    ids
      .filter((id) => reserved.includes(id))
      .map((id) => ({ code: 'reserved-id', place: { file: raw.flow.place.file, path: [of, id] }, what: `"${id}" in ${of}` }));
  return [...taken('steps', Object.keys(steps)), ...taken('cases', Object.keys(cases))];
};

/** Whoever says who they are is one of the audiences that words are written for. */
export const audiencesExist: Check = ({ flow }, raw) => {
  const step = flow.steps[flow.facts.audience];
  if (step === undefined || step.kind === 'plan') return [];
  const known: readonly string[] = audiences;
  return step.options
    .filter(({ id }) => !known.includes(id))
    .map(({ id }) => ({
      code: 'not-an-audience',
      place: { file: raw.flow.place.file, path: ['steps', step.id, 'options'] },
      what: `option "${id}" of step "${step.id}"`,
    }));
};
