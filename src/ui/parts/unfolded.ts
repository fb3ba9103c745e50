import { createContext, useContext } from 'react';

/**
 * What is drawn though it is folded: nothing; everything, because it goes to paper; everything, and it stands open; or everything, on a
 * page without a program: the browser itself folds there, and nothing changes with the hour.
 */
export type Unfolded = 'none' | 'drawn' | 'all' | 'still';

export const UnfoldedContext = createContext<Unfolded>('none');

export const useUnfolded = (): Unfolded => useContext(UnfoldedContext);

/** What keeps whether the fold of this name stands open; null: the fold keeps it itself. */
export type Kept = { readonly open: boolean; readonly turn: (open: boolean) => void };

export const KeptContext = createContext<(part: string | undefined) => Kept | null>(() => null);
