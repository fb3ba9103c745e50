import { attempt } from '../../effects/attempt.ts';

/** The browser of another app: its name, null where it is not known; and a link that leads out of it, where there is one. */
export type AppAround = { readonly app: string | null; readonly outside: string | null };

type Known = { readonly mark: string; readonly name: string };

/** Whose browser calls itself `agent`; null where it is a browser of its own, as far as it says. */
export function appAround(
  agent: string,
  known: readonly Known[],
  here: Pick<Location, 'host' | 'pathname' | 'protocol'>,
): AppAround | null {
  const app = known.find(({ mark }) => agent.includes(mark))?.name ?? null;
  const android = agent.includes('Android');
  // A bare web view: Android says so; on iPhones every browser says Safari, and a view inside an app does not.
  const bare = android ? agent.includes('; wv)') : /iPhone|iPad|iPod/.test(agent) && !agent.includes('Safari/');
  if (app === null && !bare) return null;
  const scheme = here.protocol.replace(':', '');
  return { app, outside: android ? `intent://${here.host}${here.pathname}#Intent;scheme=${scheme};end` : null };
}

/** The app around this page. Talks to: what the browser calls itself, and the address. */
export function appAroundHere(known: readonly Known[]): AppAround | null {
  return attempt(() => appAround(navigator.userAgent, known, location), null);
}
