import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import { fill } from '../../text/fill.ts';

type QuestionsLeftProps = { readonly count: number | null; readonly words: InterfaceWords };

/** How much is still to come, without pushing. */
export function QuestionsLeft({ count, words }: QuestionsLeftProps) {
  if (count === null) return null;
  const { last, one, several } = words.questionsLeft;
  const more = count === 1 ? one : fill(several, { count });
  return <p className="left">{count === 0 ? last : more}</p>;
}
