import { follow } from '../../src/journey/follow.ts';
import { type Scene, sceneOf } from '../../src/journey/view/scene.ts';
import { currentContent } from './current-flows.ts';

const { flow, directory } = currentContent();

/** Where whoever says so stands, who is silent about everything else, at `now`. */
export function sceneOfWhoever(said: Readonly<Record<string, string>>, now = new Date(0)): Scene {
  const answers = Object.entries(said).map(([step, option]) => ({ step, options: [option] }));
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
  return sceneOf(flow, directory, { journey, step: at, canGoBack: true }, { now, guessedRegion: null });
}

export const sceneIn = (audience: string, region: string, now?: Date): Scene =>
  sceneOfWhoever({ [flow.facts.audience]: audience, [flow.facts.region]: region }, now);
