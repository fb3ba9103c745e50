import { directory, flows } from 'virtual:handrail/studio';
import type { StudioLibrary } from './case/material.ts';
import { walkerOf } from './case/walker.ts';
import { StartPage } from './pages/StartPage.tsx';
import { opening, type Studio } from './session/studio.ts';

const today = new Date();
const [first, ...others] = flows.map((one) => ({ ...one, directory, walker: walkerOf(one.flow), today }));

/** What can be trained; null: nothing. */
export const library: StudioLibrary | null = first === undefined ? null : [first, ...others];

/** A session in which nothing was done. The place is that of the first case, where a trainer most likely is. */
export function openingOf([{ id, flow, training }]: StudioLibrary): Studio {
  return opening(id, training.scenarios[0]?.region ?? flow.regions[0]?.id ?? '');
}

/** Nobody taps while a page is made into text. */
const nobody = (): boolean => false;

/** The first page of a session in which nothing was done, to the letter as PresenterApp draws it: the build writes it into trainer.html. */
export function FirstPage({ library }: { readonly library: StudioLibrary }) {
  return <StartPage library={library} material={library[0]} studio={openingOf(library)} room="none" dispatch={nobody} openRoom={nobody} />;
}
