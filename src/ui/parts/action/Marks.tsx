import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';

type MarksProps = {
  readonly action: PlanActionView;
  /** The heading of the action. */
  readonly namedBy: string;
  readonly words: InterfaceWords;
  readonly on: On;
  /** `by`: the button. */
  readonly marked?: ((mark: Mark | null, by: Element) => void) | undefined;
};

/** Done, not now, or can't: all three are fine. */
export function Marks({ action, namedBy, words: { plan }, on, marked }: MarksProps) {
  const choices: readonly (readonly [Mark, string])[] = [
    ['done', plan.done],
    ['not-now', plan.notNow],
    ['cant', plan.cant],
  ];
  return (
    <fieldset className="marks" aria-labelledby={namedBy}>
      {choices.map(([mark, label]) => (
        <Tap
          key={mark}
          data-mark={mark}
          aria-pressed={action.mark === mark}
          onTap={(event) => {
            const as = action.mark === mark ? null : mark;
            on.mark(action.id, as);
            marked?.(as, event.currentTarget);
          }}
        >
          {label}
        </Tap>
      ))}
    </fieldset>
  );
}
