import { createContext } from 'react';

/** True on a page that is only made ready: nobody sees, hears or taps it. */
export const AheadContext = createContext(false);
