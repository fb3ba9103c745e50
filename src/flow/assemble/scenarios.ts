import type { ById } from '../raw-content.ts';
import type { Scenario, Turn, WrongTurn } from '../scenario.ts';
import type { RawScenario, RawTurn } from '../schema/scenario-file.ts';

/** What the trainer needs of the cases, in the order of the file. Whether they fit the flow is decided by the checks. */
export function assembleScenarios(raw: ById<RawScenario>): readonly Scenario[] {
  return [...raw].map(([id, { value }]) => ({
    id,
    letter: value.letter,
    title: value.title,
    audience: value.audience,
    region: value.region,
    clock: value.clock,
    people: value.people,
    about: value.about,
    story: value.story,
    turns: value.turns.map(turnOf),
    refine: value.refine.map(turnOf),
    must: Object.entries(value.expect.must).map(([action, by]) => ({ action, by })),
    never: value.expect.never,
    discuss: value.discuss,
    remember: value.remember,
  }));
}

function turnOf(raw: RawTurn): Turn {
  return {
    step: raw.step,
    options: [raw.answer].flat(),
    arrives: raw.arrives ?? null,
    why: raw.why,
    sources: raw.sources,
    ask: raw.ask ?? null,
    wrong: raw.wrong.map((wrong): WrongTurn => ('deed' in wrong ? wrong : { options: [wrong.answer].flat(), then: wrong.then })),
  };
}
