/** Where the presenter is; the room is told only what the session says. */
export type DeskPage =
  | { readonly name: 'start' }
  | { readonly name: 'desk' }
  /** The room's view alone in this window. */
  | { readonly name: 'alone' }
  | { readonly name: 'packs'; readonly scenario: string | null }
  | { readonly name: 'cards' }
  | { readonly name: 'practice' }
  /** A case of the trainer's own is written. */
  | { readonly name: 'own' };

export type Tab = 'notes' | 'way' | 'map' | 'compare' | 'tools' | 'cards';
export const tabs: readonly Tab[] = ['notes', 'way', 'map', 'compare', 'tools', 'cards'];

/** Where a case is seen: elsewhere the clicker does nothing, for nobody would see what. */
export const showsTheCase = ({ name }: DeskPage): boolean => name === 'desk' || name === 'alone' || name === 'practice';
