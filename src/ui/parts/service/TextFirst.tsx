import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import type { Prefers } from '../../prefers.ts';
import { canBeTextFirst } from '../../text-first.ts';
import { Tap } from '../choice/Tap.tsx';

type TextFirstProps = {
  /** All the helpers of the page. */
  readonly services: readonly ServiceView[];
  readonly prefers: Prefers | undefined;
  readonly words: InterfaceWords;
};

/** "Can someone hear you?": a switch, where it makes a difference. */
export function TextFirst({ services, prefers, words }: TextFirstProps) {
  if (prefers === undefined || !canBeTextFirst(services)) return null;
  return (
    <Tap className="text-first" data-text-first="" aria-pressed={prefers.textFirst} onTap={prefers.turnTextFirst}>
      <span className="tick" />
      <span className="option-words">
        <span>{words.textFirst.ask}</span>
        <span>{words.textFirst.turn}</span>
      </span>
    </Tap>
  );
}
