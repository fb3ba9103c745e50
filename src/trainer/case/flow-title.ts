import { anyWords } from '../../flow/conditions/condition-in-words.ts';
import type { Flow } from '../../flow/flow.ts';

/** What a flow is for, in the words of its own first page: the first sentence that it says. */
export function titleOfFlow({ start, steps, id }: Flow): string {
  const [first] = anyWords(steps[start]?.words.lead, null) ?? [];
  const line = first !== undefined && 'p' in first ? first.p.map((part) => (typeof part === 'string' ? part : part.strong)).join('') : '';
  return /^.*?[.?!](?=\s|$)/s.exec(line)?.[0] ?? id;
}
