import { existsSync } from 'node:fs';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const known = [
  { name: 'Firefox ESR', program: '/usr/bin/firefox-esr', start: startFirefox },
  { name: 'WebKitGTK', program: '/usr/bin/WebKitWebDriver', start: startWebKit },
];

/** The engines of this machine, each with how to start it on a port. */
export const installed: readonly { readonly name: string; readonly start: (port: number) => Promise<Engine> }[] = known
  .filter(({ program }) => existsSync(program))
  .map(({ name, program, start }) => ({ name, start: (port) => start(program, port) }));
