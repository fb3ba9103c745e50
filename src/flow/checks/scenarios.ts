import type { Content } from '../assemble/content.ts';
import { nearest } from '../nearest.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { ById } from '../raw-content.ts';
import type { RawScenario } from '../schema/scenario-file.ts';
import type { Scenario, Turn } from '../training.ts';

type Path = SourceLocation['path'];

/** Every name in a scenario exists in the flow; a name that does not is reported with the one it most likely was. */
export function scenarioNames(scenarios: readonly Scenario[], { flow, hand }: Content, raw: ById<RawScenario>): readonly Problem[] {
  const letters = new Map<string, string>();
  return scenarios.flatMap((scenario): readonly Problem[] => {
    const file = raw.get(scenario.id)?.place ?? { file: 'scenarios.yaml', path: [scenario.id] };
    const problem = (code: Problem['code'], path: Path, what: string): Problem => ({
      code,
      place: { file: file.file, path: [...file.path, ...path] },
      what,
    });
    const known = (what: string, name: string, names: readonly string[], path: Path): readonly Problem[] => {
      if (names.includes(name)) return [];
      const near = nearest(name, names);
      return [problem('scenario-unfit', path, `${what} "${name}" is unknown${near === undefined ? '' : `; nearest: "${near}"`}`)];
    };
    const optionsAt = (step: string): readonly string[] => {
      const at = flow.steps[step];
      return at === undefined || at.kind === 'plan' ? [] : at.options.map(({ id }) => id);
    };
    const steps = Object.values(flow.steps).flatMap(({ id, kind }) => (kind === 'plan' ? [] : [id]));
    const turnProblems = (turn: Turn, at: Path): readonly Problem[] => [
      ...known('step', turn.step, steps, [...at, 'step']),
      ...(steps.includes(turn.step)
        ? [
            ...turn.options.flatMap((option) => known(`option of step "${turn.step}"`, option, optionsAt(turn.step), [...at, 'answer'])),
            ...turn.wrong.flatMap((wrong, index) =>
              'deed' in wrong
                ? []
                : wrong.options.flatMap((option) =>
                    known(`option of step "${turn.step}"`, option, optionsAt(turn.step), [...at, 'wrong', index, 'answer']),
                  ),
            ),
          ]
        : []),
      ...turn.wrong.flatMap((wrong, index) =>
        'options' in wrong && wrong.options.join() === turn.options.join()
          ? [problem('scenario-unfit', [...at, 'wrong', index], `"${wrong.options.join(', ')}" is also the answer of the case`)]
          : [],
      ),
      ...turn.sources.flatMap((tag) => known('source', tag, Object.keys(flow.sources), [...at, 'sources'])),
    ];
    const actions = flow.actions.map(({ id }) => id);
    const fields = hand.tools.flatMap((tool) => tool.fields.map(({ id }) => id));
    const other = letters.get(scenario.letter);
    letters.set(scenario.letter, scenario.id);
    return [
      ...(other === undefined ? [] : [problem('duplicate-id', ['letter'], `letter ${scenario.letter} is also that of "${other}"`)]),
      ...known(
        'region',
        scenario.region,
        flow.regions.filter(({ choice }) => choice).map(({ id }) => id),
        ['region'],
      ),
      ...scenario.turns.flatMap((turn, index) => turnProblems(turn, ['turns', index])),
      ...scenario.refine.flatMap((turn, index) => turnProblems(turn, ['refine', index])),
      ...scenario.must.flatMap(({ action }) => known('action', action, actions, ['expect', 'must', action])),
      ...scenario.never.flatMap(({ action }, index) => known('action', action, actions, ['expect', 'never', index])),
      ...Object.keys(scenario.wrote).flatMap((field) => known('field of a tool', field, fields, ['wrote', field])),
    ];
  });
}
