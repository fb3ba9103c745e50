import type { Prose as ProseValue } from '../../../flow/prose.ts';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ShownAction } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Say } from '../action/Say.tsx';
import { Fold } from '../Fold.tsx';
import { Prose } from '../Prose.tsx';

type MoreAboutProps = {
  readonly now: ProseValue;
  readonly shown: readonly ShownAction[];
  /** Its name; null: the one that every page has. */
  readonly label: string | null;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** What teaches, under the answers: there for whoever wants it, and in nobody's way. */
export function MoreAbout({ now, shown, label, words, on }: MoreAboutProps) {
  const explained = shown.filter(({ how, say }) => how.length + say.length > 0);
  if (now.length + explained.length === 0) return null;
  return (
    <Fold summary={label ?? words.choice.more} className="more-about">
      <Prose prose={now} />
      {explained.map((action) => (
        <section key={action.id}>
          <p className="fold-label">{action.what}</p>
          <Prose prose={action.how} />
          <Say say={action.say} words={words} on={on} />
        </section>
      ))}
    </Fold>
  );
}
