import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';

/** What a clicker and a keyboard do here. */
export function KeysHelp({ words: { keys }, onClose }: { readonly words: TrainerWords; readonly onClose: () => void }) {
  return (
    <div className="keys-help" role="dialog" aria-modal="false" aria-label={keys.heading}>
      <h2>{keys.heading}</h2>
      <dl>
        {keys.list.map(({ keys: pressed, does }) => (
          <div key={pressed}>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Tap className="tool" data-studio="close-keys" onTap={onClose}>
        {keys.close}
      </Tap>
    </div>
  );
}
