import { attempt } from '../../effects/attempt.ts';
import type { Presenter } from '../session/presenter.ts';
import type { Studio } from '../session/studio.ts';
import type { DeskPage } from './desk-page.ts';

/** What a reload brings back without a room's window: the place in an invented case, and nothing that anybody wrote or counted. */
export type DeskMemory = { readonly edition: string; readonly studio: Studio; readonly page: DeskPage };

const noNames = { lead: '', procedure: '', number: '' };

function withoutWhatWasWritten(studio: Studio): Studio {
  const play = studio.play === null || studio.play.own !== null ? null : { ...studio.play, hands: {} };
  const left = studio.left === null || studio.left.own !== null ? null : { ...studio.left, hands: {} };
  return { ...studio, play, left, local: noNames };
}

/** Talks to: the entry of this page in the browser's history, which ends with the window. */
export function rememberDesk(session: string, edition: string, { studio, page }: Presenter): void {
  const memory: DeskMemory = { edition, studio: withoutWhatWasWritten(studio), page };
  attempt(() => history.replaceState(memory, '', `#desk=${session}`), undefined);
}

export function rememberedDesk(edition: string): DeskMemory | null {
  const memory: unknown = history.state;
  const isOurs = typeof memory === 'object' && memory !== null && 'edition' in memory && memory.edition === edition && 'studio' in memory;
  return isOurs ? (memory as DeskMemory) : null;
}
