import type { On } from '../../ui/on.ts';
import type { Material } from '../case/material.ts';
import type { PresenterEvent } from '../session/presenter.ts';
import type { Studio, StudioEvent } from '../session/studio.ts';

/** What every screen of the room is drawn from. */
export type ScreenProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly dispatch: (event: StudioEvent) => void;
  /** What can be done on the wizard's own pages. */
  readonly on: On;
};

/** What every page of the presenter is drawn from. */
export type PresenterProps = Omit<ScreenProps, 'dispatch'> & { readonly dispatch: (event: PresenterEvent) => void };
