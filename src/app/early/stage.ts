/** How far the page is, for the style sheet: see stage.css. `restoring`: a reload, whose place only the program can bring back. */
type Stage = 'first' | 'restoring' | 'waiting' | 'failed' | 'done';

/** After this long a tap that waits is spoken of, and the numbers of the guide stand below. */
export const silentWait = 1_000;
/** After this long without the program the guide stands below, whether anybody tapped or not. */
export const longestWait = 10_000;

/** Talks to: the document. */
export function setStage(stage: Stage): void {
  document.documentElement.dataset.early = stage;
}

export const isAt = (stage: Stage): boolean => document.documentElement.dataset.early === stage;
