import type { Flow } from '../../flow/flow.ts';

/** Who says so, as one would say it aloud: publisher and title. Never a link. */
export function sourceNames({ sources }: Flow, tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    const source = sources[tag];
    return source === undefined ? [] : [`${source.publisher}, ${source.title}`];
  });
}
