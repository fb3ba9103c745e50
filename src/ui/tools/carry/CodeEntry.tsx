import { type FormEvent, useId, useState } from 'react';
import type { HandWords } from '../../../flow/schema/hand-words.ts';
import { Fold } from '../../parts/Fold.tsx';

type CodeEntryProps = {
  readonly words: HandWords;
  /** False where it is no code, or a damaged one. */
  readonly onCode: (typed: string) => boolean;
};

/** "I have a code": typed in, it brings back the plan that it was made from. */
export function CodeEntry({ words, onCode }: CodeEntryProps) {
  const field = useId();
  const error = useId();
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setFailed(!onCode(typed));
  };
  return (
    <section className="beneath">
      <Fold summary={words.code.have}>
        <form className="field" autoComplete="off" onSubmit={submit}>
          <label htmlFor={field}>{words.code.type}</label>
          <input
            id={field}
            type="text"
            autoComplete="off"
            spellCheck={false}
            autoCorrect="off"
            autoCapitalize="characters"
            maxLength={200}
            value={typed}
            aria-describedby={error}
            aria-invalid={failed}
            data-code-input=""
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id={error} role="alert">
            {failed ? words.code.damaged : ''}
          </p>
          <button className="go" type="submit">
            {words.code.open}
          </button>
        </form>
      </Fold>
    </section>
  );
}
