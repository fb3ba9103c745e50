import './guard.ts';
import { listenToWayOut } from './way-out.ts';

/** All the program there is on a page that is no part of the app: its way out, and the curtain for whoever comes back. */
if (document.documentElement.dataset.curtain === undefined) listenToWayOut(new AbortController().signal);
