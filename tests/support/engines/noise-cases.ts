import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { translations, walkAmidNoise } from '../browser/amid-noise.ts';
import { until } from './engine.ts';
import { withChanged } from './served-copy.ts';
import type { Case, Trial } from './trust-cases.ts';

const begin = 'handrail:noise';

/** A copy whose page walks by itself amid noise, as a script of its own, once it is told how. */
function withWalker(folder: string): void {
  writeFileSync(
    join(folder, 'noise.js'),
    `document.addEventListener('${begin}', ({ detail }) => {
      (${walkAmidNoise.toString()})(JSON.parse(detail)).then(({ stopped, events, stops }) => {
        document.documentElement.dataset.walked = JSON.stringify({ stopped, events, stops: stops.length });
      });
    });`,
  );
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="./noise.js"></script>'));
}

/** Translators and strangers at work on every page of a walk. */
export function noiseCases(tried: Case, { engine }: Trial): void {
  for (const translation of translations) {
    tried(`every text ${translation} after every tap, the walk goes to its end`, 'whole', async () => {
      await withChanged(withWalker, async (address) => {
        await engine().go(address);
        const how = JSON.stringify({ answers: { audience: 'young-person', region: 'gb-nir' }, translation });
        await engine().run(`document.dispatchEvent(new CustomEvent('${begin}', { detail: ${JSON.stringify(how)} })); return null;`);
        const told = await until(
          () => engine().run<string | null>('return document.documentElement.dataset.walked ?? null'),
          (walked) => walked !== null,
          150,
        );
        const { stopped, events, stops } = JSON.parse(told ?? '{}');
        expect(stopped).toBeNull();
        expect(events).toBeGreaterThan(1000);
        expect(stops).toBeGreaterThan(40);
      });
    });
  }
}
