import type { Problem, ProblemCode } from '../problem.ts';
import type { Located, RawContent } from '../raw-content.ts';
import type { StaticWords } from '../schema/static-words.ts';

type Path = readonly (string | number)[];

/** The places, helpers and tools that the static guide names exist, and it has words for each of its parts and for nothing else. */
export function staticGuideHolds({ flow, regions, services, refused }: RawContent, words: Located<StaticWords>): readonly Problem[] {
  const problems: Problem[] = [];
  const { first, helpers, sections } = flow.value.static;
  const said = words.value;
  const inFlow = (code: ProblemCode, path: Path, what: string): void => {
    problems.push({ code, place: { file: flow.place.file, path: ['static', ...path] }, what });
  };
  const inWords = (code: ProblemCode, path: Path, what: string): void => {
    problems.push({ code, place: { file: words.place.file, path: [...path] }, what });
  };
  for (const [index, id] of first.entries())
    if (!regions.has(id) && !refused.has(id)) inFlow('unknown-region', ['first', index], `region "${id}"`);
  for (const [id, section] of Object.entries(sections)) {
    const own = said.sections[id];
    if (own === undefined) inWords('words-missing', ['sections'], `section "${id}" of the static guide`);
    if (section.helpers !== undefined && helpers[section.helpers] === undefined)
      inFlow('unknown-name', ['sections', id, 'helpers'], `"${section.helpers}" is no group under static → helpers`);
    for (const [index, tool] of (section.tools ?? []).entries()) {
      if (!services.has(tool) && !refused.has(tool)) inFlow('unknown-service', ['sections', id, 'tools', index], `service "${tool}"`);
      if (own !== undefined && own.tools?.[tool] === undefined)
        inWords('words-missing', ['sections', id], `tool "${tool}" of section "${id}"`);
    }
  }
  for (const id of Object.keys(helpers))
    if (said.groups[id] === undefined) inWords('words-missing', ['groups'], `group "${id}" of helpers`);
  for (const id of Object.keys(said.sections)) if (sections[id] === undefined) inWords('words-unused', ['sections', id], `section "${id}"`);
  for (const id of Object.keys(said.groups)) if (helpers[id] === undefined) inWords('words-unused', ['groups', id], `group "${id}"`);
  return problems;
}
