import type { Problem } from '../problem.ts';
import type { ById, RawContent } from '../raw-content.ts';
import type { RawScenario, RawTurn } from '../schema/scenario-file.ts';
import type { Scenario, Turn, WrongTurn } from '../training.ts';
import { inside, scopeOf } from './scope.ts';

type Assembled = { readonly scenarios: readonly Scenario[]; readonly problems: readonly Problem[] };

/** What the trainer needs of the cases, in the order of the file. Whether they fit the flow is decided by the checks. */
export function assembleScenarios(cases: ById<RawScenario>, raw: RawContent): Assembled {
  const problems: Problem[] = [];
  const scope = scopeOf(raw, problems);
  const scenarios = [...cases].map(([id, { value, place }]): Scenario => {
    const { turns, refine, expect, wrote = {}, ...told } = value;
    return {
      ...told,
      id,
      wrote,
      turns: turns.map(turnOf),
      refine: refine.map(turnOf),
      must: Object.entries(expect.must).map(([action, wanted]) => {
        if (typeof wanted === 'string') return { action, by: wanted };
        return { action, by: wanted.by, ...scope.condition(wanted.when, inside(place, 'expect', 'must', action, 'when')) };
      }),
      never: expect.never.map((unwanted, index) => {
        if (typeof unwanted === 'string') return { action: unwanted };
        return { action: unwanted.action, ...scope.condition(unwanted.when, inside(place, 'expect', 'never', index, 'when')) };
      }),
    };
  });
  return { scenarios, problems };
}

function turnOf(raw: RawTurn): Turn {
  return {
    step: raw.step,
    options: [raw.answer].flat(),
    arrives: raw.arrives ?? null,
    why: raw.why,
    sources: raw.sources,
    ask: raw.ask ?? null,
    talk: raw.talk ?? null,
    wrong: raw.wrong.map((wrong): WrongTurn => ('deed' in wrong ? wrong : { options: [wrong.answer].flat(), then: wrong.then })),
  };
}
