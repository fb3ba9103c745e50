import { createContext, useContext } from 'react';

/** What is drawn though it is folded: nothing; everything, because it goes to paper; or everything, and it stands open. */
export type Unfolded = 'none' | 'drawn' | 'all';

export const UnfoldedContext = createContext<Unfolded>('none');

export const useUnfolded = (): Unfolded => useContext(UnfoldedContext);
