import type { Flow } from '../flow.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Located } from '../raw-content.ts';
import type { StepReasons } from '../schema/trainer-words.ts';

/** Every step has a reason that a trainer can give, from sources that exist; and no reason is for a step that does not. */
export function stepReasons(flow: Flow, { value, place }: Located<StepReasons>): readonly Problem[] {
  const steps = Object.keys(flow.steps);
  const at = (...path: readonly (string | number)[]) => ({ file: place.file, path });
  const strange = Object.keys(value).filter((id) => !steps.includes(id));
  return [
    ...steps
      .filter((id) => value[id] === undefined)
      .map((id): Problem => ({ code: 'words-missing', place: at(), what: `why step "${id}" is there` })),
    ...strange.map((id): Problem => {
      const near = nearest(id, steps);
      return { code: 'words-unused', place: at(id), what: `step "${id}"${near === undefined ? '' : `; nearest: "${near}"`}` };
    }),
    ...Object.entries(value).flatMap(([id, { sources }]) =>
      sources.flatMap((tag, index): readonly Problem[] =>
        flow.sources[tag] === undefined ? [{ code: 'unknown-source', place: at(id, 'sources', index), what: `source "${tag}"` }] : [],
      ),
    ),
  ];
}
