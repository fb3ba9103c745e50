import type { ToolId } from '../flow/vocabulary.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import type { TypedEvent } from '../journey/tools/tool-view.ts';

/** What stands behind the pages of one window. */
export type Behind = {
  /** Takes what was tapped; what leads to a plan waits for it in the slowest load alone. */
  readonly send: (event: JourneyEvent) => void;
  readonly hand: (event: TypedEvent) => void;
  /** The tool for tonight; null: a page of words and people stands in its place. */
  readonly tonightTool: ToolId | null;
  /** Stands in for a place that nobody asked for. */
  readonly likelyRegion: string | null;
};
