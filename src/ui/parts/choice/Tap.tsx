import type { ComponentProps, MouseEvent } from 'react';
import { ignoreHeldEnter } from '../../held-enter.ts';

type TapProps = Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'onPointerDown' | 'type'> & {
  readonly onTap: (event: MouseEvent<HTMLButtonElement>) => void;
  /** A finger rests for a twentieth of a second or more before it has tapped. */
  readonly onPress?: (() => void) | undefined;
};

/** A button that acts once while Enter is held. A double tap counts once everywhere: see src/effects/taps.ts. */
export function Tap({ onTap, onPress, ...rest }: TapProps) {
  return <button {...rest} type="button" onKeyDown={ignoreHeldEnter} onPointerDown={onPress} onClick={onTap} />;
}
