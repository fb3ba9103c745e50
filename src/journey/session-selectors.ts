import { coverAt, stepAt } from './compile.ts';
import { trailOf } from './journey.ts';
import type { KeptPlace } from './kept/place-code.ts';
import type { JourneySnapshot, SessionSnapshot } from './session.ts';
import type { Standing } from './view/scene.ts';

/** The page on show. */
export const hereOf = ({ context }: SessionSnapshot): JourneySnapshot => context.here;
export const guessedRegionOf = ({ context }: SessionSnapshot): string | null => context.guessedRegion;

/** Where a snapshot of the walk stands. */
export function standingOf(here: JourneySnapshot): Standing {
  return { journey: here.context, step: stepAt(here.value), cover: coverAt(here.value), canGoBack: here.can({ type: 'back' }) };
}

/** What a reload needs to come back to this page. */
export function placeOf({ context, value }: JourneySnapshot): KeptPlace {
  const step = stepAt(value);
  const opened = step !== null && (context.refining !== null || context.replay === 'armed') ? { step } : null;
  const cover = coverAt(value);
  const tool = context.tool === null ? null : { tool: context.tool };
  const { marks, turned } = context;
  return { answers: trailOf(context), marks, turned, open: cover === 'tool' ? tool : (cover ?? opened) };
}
