import type { Content } from '../../flow/assemble/content.ts';
import { flowsFolder } from '../flows-folder.ts';
import { loadContent, readFolder } from '../load/load-content.ts';
import { problemsText } from '../print-problems.ts';

/** The content of `flows/`; prints its problems and gives null where it has any. */
export function contentOrProblems(): Content | null {
  const { content, problems } = loadContent(readFolder(flowsFolder));
  if (content === null) console.error(problemsText(problems));
  return content;
}
