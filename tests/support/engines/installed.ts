import { existsSync } from 'node:fs';
import { startChromium } from './chromium.ts';
import type { Start } from './engine.ts';
import { firefox, startFirefox } from './firefox.ts';
import { startWebKit, webKitDriver } from './webkit.ts';

export type EngineName = 'Chromium' | 'Firefox ESR' | 'WebKitGTK';

/** `onDisk`: whether what it keeps can be searched. */
type Known = { readonly isHere: boolean; readonly start: Start; readonly port: number; readonly onDisk: boolean };

export const engines: Readonly<Record<EngineName, Known>> = {
  // npm test installs it.
  Chromium: { isHere: true, start: startChromium, port: 0, onDisk: true },
  'Firefox ESR': { isHere: existsSync(firefox), start: startFirefox, port: 29_281, onDisk: true },
  WebKitGTK: { isHere: existsSync(webKitDriver), start: startWebKit, port: 29_382, onDisk: false },
};
