import { createContext, useContext } from 'react';

/**
 * What is drawn though it is folded: nothing; everything, because it goes to paper; everything, and it stands open; or everything, on a
 * page that is paper from the start: nothing there folds, and nothing changes with the hour.
 */
export type Unfolded = 'none' | 'drawn' | 'all' | 'paper';

export const UnfoldedContext = createContext<Unfolded>('none');

export const useUnfolded = (): Unfolded => useContext(UnfoldedContext);
