import type { Content } from '../assemble/content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { ById } from '../raw-content.ts';
import type { RawPractice } from '../schema/teaching-files.ts';

/** Every source and every case that a turn of the practice names exists. */
export function practiceNames(practice: ById<RawPractice>, cases: readonly string[], { flow }: Content): readonly Problem[] {
  return [...practice].flatMap(([, { value, place }]) => {
    const known = (code: Problem['code'], path: readonly (string | number)[], what: string, name: string, names: readonly string[]) => {
      if (names.includes(name)) return [];
      const near = nearest(name, names);
      return [
        {
          code,
          place: { file: place.file, path: [...place.path, ...path] },
          what: `${what} "${name}"${near === undefined ? '' : `; nearest: "${near}"`}`,
        },
      ];
    };
    return [
      ...(value.case === undefined ? [] : known('unknown-name', ['case'], 'case', value.case, cases)),
      ...value.answers.flatMap(({ sources }, index) =>
        sources.flatMap((tag) => known('unknown-source', ['answers', index, 'sources'], 'source', tag, Object.keys(flow.sources))),
      ),
    ];
  });
}
