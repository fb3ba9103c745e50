import { flowsFolder } from '../../src/build/flows-folder.ts';
import { loadContent, readFolder } from '../../src/build/load/load-content.ts';
import { problemsText } from '../../src/build/print-problems.ts';
import type { Content } from '../../src/flow/assemble/content.ts';
import type { SafetyPromise } from '../../src/flow/promise.ts';
import type { RawContent } from '../../src/flow/raw-content.ts';

type Current = Content & { readonly promises: readonly SafetyPromise[]; readonly raw: RawContent };

let current: Current | undefined;

/** The real content of flows/, with its promises; throws where it has a problem. */
export function currentContent(): Current {
  if (current !== undefined) return current;
  const { content, promises, raw, problems } = loadContent(readFolder(flowsFolder));
  if (content === null || raw === null) throw new Error(problemsText(problems));
  current = { ...content, promises, raw };
  return current;
}
