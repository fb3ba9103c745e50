import type { Prose as ProseValue } from '../../../flow/prose.ts';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ShownAction } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Prose } from '../Prose.tsx';
import { Say } from './Say.tsx';

type NowBoxProps = { readonly now: ProseValue; readonly shown: readonly ShownAction[]; readonly words: InterfaceWords; readonly on: On };

/** What to do now, above the question. */
export function NowBox({ now, shown, words, on }: NowBoxProps) {
  if (now.length === 0 && shown.length === 0) return null;
  return (
    <div className="now">
      <Prose prose={now} />
      {shown.length > 0 && (
        <ul className="shown">
          {shown.map((action) => (
            <li key={action.id}>
              <strong>{action.what}</strong>
              <Prose prose={action.how} />
              <Say say={action.say} words={words} on={on} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
