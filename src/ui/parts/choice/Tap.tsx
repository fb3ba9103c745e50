import type { ComponentProps, MouseEvent } from 'react';
import { ignoreHeldEnter } from '../../held-enter.ts';

type TapProps = Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'type'> & {
  readonly onTap: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** A button that acts once while Enter is held. A double tap counts once everywhere: see src/effects/taps.ts. */
export function Tap({ onTap, ...rest }: TapProps) {
  return <button {...rest} type="button" onKeyDown={ignoreHeldEnter} onClick={onTap} />;
}
