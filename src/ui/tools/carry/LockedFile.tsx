import { useState } from 'react';
import type { HandWords } from '../../../flow/schema/hand-words.ts';
import { Tap } from '../../parts/choice/Tap.tsx';
import type { OnHand } from '../on-hand.ts';
import { TakeAlong } from './TakeAlong.tsx';

type LockedFileProps = { readonly words: HandWords; readonly on: OnHand };

/** What has become of the wish to lock everything. */
type Stage = 'open' | 'locking' | 'cannot' | { readonly locked: string };

/** Everything answered and typed, locked with five words, to save or to copy. Locking leaves the page alive. */
export function LockedFile({ words, on }: LockedFileProps) {
  const { file } = words;
  const [passphrase, setPassphrase] = useState(on.proposeWords);
  const [stage, setStage] = useState<Stage>('open');
  const [saved, setSaved] = useState(false);
  const locked = typeof stage === 'string' ? null : stage.locked;
  const lockOrSave = (): void => {
    if (stage === 'locking') return;
    if (locked !== null) {
      on.save(locked);
      setSaved(true);
      return;
    }
    setStage('locking');
    on.lock(passphrase).then(
      (text) => setStage(text === null ? 'cannot' : { locked: text }),
      () => setStage('cannot'),
    );
  };
  return (
    <section className="locked-file">
      <h2>{file.words}</h2>
      <p className="code-text" data-passphrase="">
        <bdi>{passphrase}</bdi>
      </p>
      <p>{file.wordsHelp}</p>
      <div className="tool-row">
        {/* One button, so that whoever is on it stays there. */}
        <Tap className="go" data-lock={locked === null ? '' : undefined} data-save={locked === null ? undefined : ''} onTap={lockOrSave}>
          {locked === null ? file.lock : file.save}
        </Tap>
        {(stage === 'open' || stage === 'cannot') && (
          <Tap className="tool" data-other-words="" onTap={() => setPassphrase(on.proposeWords())}>
            {file.otherWords}
          </Tap>
        )}
      </div>
      <output>{saved ? file.otherwise : told(stage, file)}</output>
      {locked !== null && <TakeAlong text={locked} label={file.copy} words={words} on={on} />}
    </section>
  );
}

function told(stage: Stage, { locking, cannot, locked }: HandWords['file']): string {
  if (stage === 'open') return '';
  if (stage === 'locking') return locking;
  return stage === 'cannot' ? cannot : locked;
}
