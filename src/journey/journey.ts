import type { ToolId } from '../flow/vocabulary.ts';
import type { Trail } from './trail.ts';
import type { Mark } from './view/view.ts';

/** What the person did; nothing about what should happen. */
export type JourneyEvent =
  | { readonly type: 'answer'; readonly step: string; readonly options: readonly string[] }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly step: string }
  | { readonly type: 'refine'; readonly step: string }
  | { readonly type: 'crisis' }
  | { readonly type: 'tonight' }
  | { readonly type: 'tool'; readonly tool: ToolId }
  /** The plan at once. `region`: where the person most likely is, instead of asking; where that is no answer, the place is still asked. */
  | { readonly type: 'planNow'; readonly region: string | null }
  | { readonly type: 'resume' }
  /** Answers given elsewhere: by a code, a file, or whoever sent this person here. They are replayed from the start. */
  | { readonly type: 'bring'; readonly answers: Trail }
  | { readonly type: 'startAgain' }
  | { readonly type: 'mark'; readonly action: string; readonly as: Mark | null }
  /** A card, or a part of the plan, was opened or folded by hand. */
  | { readonly type: 'turn'; readonly part: string; readonly open: boolean };

export type Journey = {
  /** Answers on the way to where the person is. */
  readonly way: Trail;
  /** Answers given from the plan, in the order in which they were given. */
  readonly refinements: Trail;
  /** Answers undone or cut: offered again, never counted. */
  readonly kept: Trail;
  /** `on`: the walk goes forward by itself through kept answers that still fit; `armed`: it will after the next answer. */
  readonly replay: 'off' | 'armed' | 'on';
  /** The plan that a refinement goes back to. */
  readonly refining: string | null;
  /** The tool that is open, or lies open under another page; else null. */
  readonly tool: ToolId | null;
  readonly marks: Readonly<Record<string, Mark>>;
  /** What the person opened or folded themselves: an action, a time of the plan, or the whole of it. */
  readonly turned: Readonly<Record<string, boolean>>;
};

/** Answers to replay from the start; those that no longer fit stop the replay there. */
export type JourneyInput = { readonly answers?: Trail; readonly marks?: Journey['marks']; readonly turned?: Journey['turned'] };

/** The answers so far, in order. */
export function trailOf(journey: Journey): Trail {
  return [...journey.way, ...journey.refinements];
}
