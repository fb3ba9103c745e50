import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { On } from '../../on.ts';
import { Fold } from '../Fold.tsx';
import { CopyButton } from './CopyButton.tsx';

type SayProps = { readonly say: readonly string[]; readonly words: InterfaceWords; readonly on: On | null };

/** Ready-made words, to say aloud or to copy: one to take at once, others for whom it does not fit. */
export function Say({ say, words, on }: SayProps) {
  const [first, ...others] = say;
  if (first === undefined) return null;
  return (
    <div className="say">
      <p className="say-label">{words.plan.say}</p>
      <Script text={first} words={words} on={on} />
      {others.length > 0 && (
        <Fold summary={words.plan.sayMore} part="say">
          {others.map((text) => (
            <Script key={text} text={text} words={words} on={on} />
          ))}
        </Fold>
      )}
    </div>
  );
}

type ScriptProps = { readonly text: string; readonly words: InterfaceWords; readonly on: On | null };

function Script({ text, words, on }: ScriptProps) {
  return (
    <figure>
      <blockquote>{text}</blockquote>
      {on !== null && <CopyButton text={text} label={words.copy.words} words={words} on={on} />}
    </figure>
  );
}
