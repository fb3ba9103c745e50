import { type FormEvent, useId, useState } from 'react';
import type { HandWords } from '../../../flow/schema/hand-words.ts';
import { Fold } from '../../parts/Fold.tsx';
import type { OnHand } from '../on-hand.ts';

type FileEntryProps = { readonly words: HandWords; readonly unlock: OnHand['unlock'] };

/** "I have a locked file": its text is pasted, because Handrail takes no file of any kind. */
export function FileEntry({ words: { file }, unlock }: FileEntryProps) {
  const [text, words, error] = [useId(), useId(), useId()];
  const [typed, setTyped] = useState({ text: '', words: '' });
  const [stage, setStage] = useState<'open' | 'opening' | 'foreign' | 'wrong' | 'cannot'>('open');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (stage === 'opening') return;
    setStage('opening');
    unlock(typed.text, typed.words).then((outcome) => setStage(outcome === 'opened' ? 'open' : outcome));
  };
  const failed = stage === 'foreign' || stage === 'wrong' || stage === 'cannot';
  const shared = { autoComplete: 'off', spellCheck: false, autoCorrect: 'off', autoCapitalize: 'off', 'aria-describedby': error } as const;
  return (
    <section className="beneath">
      <Fold summary={file.have}>
        <form className="field" autoComplete="off" onSubmit={submit}>
          <label htmlFor={text}>{file.paste}</label>
          <textarea
            {...shared}
            id={text}
            rows={4}
            maxLength={1_000_000}
            autoComplete="off"
            spellCheck={false}
            value={typed.text}
            aria-invalid={stage === 'foreign'}
            data-locked-input=""
            onChange={({ target }) => setTyped({ ...typed, text: target.value })}
          />
          <label htmlFor={words}>{file.typeWords}</label>
          <input
            {...shared}
            id={words}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={typed.words}
            aria-invalid={stage === 'wrong'}
            data-words-input=""
            onChange={({ target }) => setTyped({ ...typed, words: target.value })}
          />
          <p id={error} role="alert">
            {failed ? file[stage] : ''}
          </p>
          <output>{stage === 'opening' ? file.opening : ''}</output>
          <button className="go" type="submit">
            {file.open}
          </button>
        </form>
      </Fold>
    </section>
  );
}
