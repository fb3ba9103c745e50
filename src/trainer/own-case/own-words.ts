import type { QuotedRule } from '../../flow/training.ts';
import { plainMarks } from '../../flow/words/plain-marks.ts';
import type { OwnCase } from './own-case.ts';

/** What was written that a case of Handrail's may not say either: the words, what is wrong with them, and what to say. */
export type Unsaid = { readonly said: string; readonly dont: string; readonly say: string };

const textsOf = ({ title, people, story, arrives, discuss, remember }: OwnCase): readonly string[] => [
  title,
  people,
  ...story,
  ...Object.values(arrives),
  ...discuss,
  ...remember,
];

/** Held against the rules that hold the cases of the build. It tells and does not forbid: no list knows what a trainer has to say. */
export function unsaidIn(rules: readonly QuotedRule[], own: OwnCase): readonly Unsaid[] {
  const texts = textsOf(own).map(plainMarks);
  return rules.flatMap(({ dont, say, patterns }) => {
    const found = patterns.flatMap((pattern) => texts.flatMap((text) => text.match(new RegExp(pattern, 'iu'))?.[0] ?? []));
    return [...new Set(found)].map((said) => ({ said, dont, say }));
  });
}
