import { anyWords } from '../../flow/conditions/condition-in-words.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { shortNameOf } from '../../journey/view/view-of-plan.ts';

/** What a flow is for, in the words of its own first page: the first sentence that it says. */
export function titleOfFlow({ start, steps, id }: Flow): string {
  const [first] = anyWords(steps[start]?.words.lead, null) ?? [];
  const line = first !== undefined && 'p' in first ? first.p.map((part) => (typeof part === 'string' ? part : part.strong)).join('') : '';
  return /^.*?[.?!](?=\s|$)/s.exec(line)?.[0] ?? id;
}

/** What a step asks, as it stands on its page. */
export function questionOf(flow: Flow, step: string, audience: Audience): string {
  const words = flow.steps[step]?.words;
  const asked = words !== undefined && 'ask' in words ? wordsFor(words.ask, audience) : undefined;
  return asked ?? wordsFor(words?.heading, audience) ?? shortNameOf(flow, step, audience);
}

/** Who says so, as one would say it aloud: publisher and title. Never a link. */
export function sourceNames({ sources }: Flow, tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    const source = sources[tag];
    return source === undefined ? [] : [`${source.publisher}, ${source.title}`];
  });
}
