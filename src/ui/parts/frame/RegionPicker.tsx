import { type MouseEvent, useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { RegionControl } from '../../prefers.ts';
import { takeFocus } from '../../take-focus.ts';
import { Tap } from '../choice/Tap.tsx';
import { Filled } from '../Filled.tsx';

type RegionPickerProps = { readonly region: RegionControl | null; readonly words: InterfaceWords };

/**
 * Whose numbers these are, as long as nobody has said where they are: shown, and another place one tap away. Buttons in a fold: what is
 * picked in a list box, Firefox writes to the disk.
 */
export function RegionPicker({ region, words }: RegionPickerProps) {
  const label = useId();
  if (region === null) return null;
  const pick = (event: MouseEvent<HTMLButtonElement>, id: string): void => {
    foldAway(event.currentTarget);
    region.choose(id);
  };
  return (
    <div className="region">
      <details className="fold" data-region={region.id}>
        <summary id={label}>
          <span>
            <span>{words.region.label}</span>
            <b>{` ${region.name}`}</b>
          </span>
        </summary>
        <ul className="places" aria-labelledby={label}>
          {region.places.map(({ id, name }) => (
            <li key={id}>
              <Tap className="place" data-place={id} aria-pressed={id === region.id} onTap={(event) => pick(event, id)}>
                {name}
              </Tap>
            </li>
          ))}
        </ul>
      </details>
      {region.anywhere && (
        <p>
          <Filled words={words.region.anywhere} values={{ number: region.emergency }} />
        </p>
      )}
    </div>
  );
}

/** What was picked is read out where the fold is. */
function foldAway(button: HTMLElement): void {
  const fold = button.closest('details');
  fold?.removeAttribute('open');
  takeFocus(fold?.querySelector('summary'));
}
