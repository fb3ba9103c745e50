import type { ToolId } from '../flow/vocabulary.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import type { TypedEvent } from '../journey/tools/tool-view.ts';

/** What stands behind the pages of one window. */
export type Behind = {
  readonly send: (event: JourneyEvent) => void;
  readonly hand: (event: TypedEvent) => void;
  /** Calls `go` when the words that follow this answer are here; rejects where they cannot come. */
  readonly whenWorded: (step: string, options: readonly string[], go: () => void) => Promise<void>;
  /** The tool for tonight; null: a page of words and people stands in its place. */
  readonly tonightTool: ToolId | null;
  /** Called where the words of an answer cannot come. */
  readonly failed: () => void;
  /** Stands in for a place that nobody asked for. */
  readonly likelyRegion: string | null;
};
