import type { ComponentProps, MouseEvent } from 'react';
import { ignoreHeldEnter } from '../../held-enter.ts';

type TapProps = Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'type'> & {
  readonly onTap: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** A button that acts once: not on the second click of a double tap, and not again while Enter is held. */
export function Tap({ onTap, ...rest }: TapProps) {
  return (
    <button
      {...rest}
      type="button"
      onKeyDown={ignoreHeldEnter}
      onClick={(event) => {
        if (event.detail <= 1) onTap(event);
      }}
    />
  );
}
