import { type Sound, soundFlows } from '../../src/build/commands/loaded.ts';
import { problemsText } from '../../src/build/commands/print-problems.ts';
import { currentContent as current } from '../../src/build/load/current-content.ts';
import type { Content } from '../../src/flow/assemble/content.ts';
import type { SafetyPromise } from '../../src/flow/promise.ts';
import type { RawContent } from '../../src/flow/raw-content.ts';

/** Every real flow; throws where one has a problem. */
export function allFlows(): readonly [Sound, ...Sound[]] {
  const { library } = current();
  const flows = soundFlows(library);
  if (flows === null) throw new Error(problemsText(library.problems));
  return flows;
}

/** The content of the first real flow, with its promises. */
export function currentContent(): Content & { readonly promises: readonly SafetyPromise[]; readonly raw: RawContent } {
  const [{ content, promises, raw }] = allFlows();
  return { ...content, promises, raw };
}
