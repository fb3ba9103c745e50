import { existsSync } from 'node:fs';
import { startChromium } from './chromium.ts';
import type { Start } from './engine.ts';
import { firefox, startFirefox } from './firefox.ts';
import { startWebKit, webKitDriver } from './webkit.ts';

export type EngineName = 'Chromium' | 'Firefox ESR' | 'WebKitGTK';

/** `onDisk`: whether what it keeps can be searched. */
type Known = { readonly isHere: boolean; readonly start: Start; readonly onDisk: boolean };

export const engines: Readonly<Record<EngineName, Known>> = {
  // npm test installs it.
  Chromium: { isHere: true, start: startChromium, onDisk: true },
  'Firefox ESR': { isHere: existsSync(firefox), start: startFirefox, onDisk: true },
  WebKitGTK: { isHere: existsSync(webKitDriver), start: startWebKit, onDisk: false },
};
