import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { On } from '../on.ts';
import { CopyButton } from './CopyButton.tsx';

type SayProps = { readonly say: readonly string[]; readonly words: InterfaceWords; readonly on: On };

/** Ready-made words, to say aloud or to copy. */
export function Say({ say, words, on }: SayProps) {
  if (say.length === 0) return null;
  return (
    <div className="say">
      <p className="say-label">{words.plan.say}</p>
      {say.map((text) => (
        <figure key={text}>
          <blockquote>{text}</blockquote>
          <CopyButton text={text} label={words.copy.words} words={words} on={on} />
        </figure>
      ))}
    </div>
  );
}
