import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Extent, extent, isTried } from '../browser/extent.ts';
import { neutralSite } from '../browser/neutral-site.ts';
import { breakingCases } from './breaking-cases.ts';
import { diskCases } from './disk-cases.ts';
import { driverSilent, type Engine } from './engine.ts';
import { type Visitor, visitorOf } from './engine-visit.ts';
import { type EngineName, engines } from './installed.ts';
import { leavingCases } from './leaving-cases.ts';
import { loadingCases } from './loading-cases.ts';
import { noiseCases } from './noise-cases.ts';
import { leadAllOut, type Served, serveCopy } from './served-copy.ts';
import { stayingCases } from './staying-cases.ts';

/** What a case has to do with: filled in before each of them runs. */
export type Trial = {
  readonly engine: () => Engine;
  readonly visitor: () => Visitor;
  readonly elsewhere: () => string;
  readonly address: () => string;
};

/** A case, and from which extent on it is tried. */
export type Case = (title: string, from: Extent, run: () => Promise<void>) => void;

/** What a page did wrong fails at once; what a driver did not hear is said once more. */
const retry = { count: 1, condition: new RegExp(driverSilent) };

const tried: Case = (title, from, run) => test.runIf(isTried(from))(title, { retry }, run);

/** Everything that is tried in one engine; nothing where it is not on this machine, which test-trust.mjs says. */
export function trustCases(name: EngineName): void {
  const { isHere, start, onDisk } = engines[name];
  describe.runIf(isHere)(name, () => {
    let site: Awaited<ReturnType<typeof neutralSite>>;
    let served: Served;
    let engine: Engine;
    const address = (): string => served.address;
    beforeAll(async () => {
      site = await neutralSite();
      served = await serveCopy((folder) => leadAllOut(folder, `${site.address}neutral`));
    });
    afterAll(() => Promise.all([site.close(), served.close()]));

    // In npm test the walks of Chromium are those of tests/browser.
    describe.runIf(name !== 'Chromium' || extent !== 'sample')('in a window', () => {
      beforeAll(async () => {
        engine = await start();
      });
      afterAll(() => engine.kill());
      const trial: Trial = {
        address,
        engine: () => engine,
        elsewhere: () => site.address,
        visitor: () => visitorOf(engine, served.address, site.address),
      };
      leavingCases(tried, trial);
      stayingCases(tried, trial);
      loadingCases(tried, trial);
      breakingCases(tried, trial);
      noiseCases(tried, trial);
    });
    if (onDisk) diskCases(tried, start, address, () => site.address);
  });
}
