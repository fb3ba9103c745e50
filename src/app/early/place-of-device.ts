import { places } from 'virtual:handrail/early-places';
import { attempt } from '../../effects/attempt.ts';
import { deviceZone } from '../../effects/device-zone.ts';
import { likelyRegion } from '../../flow/directory/likely-region.ts';
import { isAt } from './stage.ts';

/** Behind the first frame: to be told its zone, a browser takes as long as to draw the page. Talks to: the window's frames. */
export function showPlaceOfDeviceSoon(): void {
  requestAnimationFrame(() => setTimeout(() => !isAt('done') && showPlaceOfDevice()));
}

/** The prerendered pages bear the number of nowhere in particular: this puts in that of the place where the device most likely is. Talks to: the document. */
function showPlaceOfDevice(): void {
  const preset = document.querySelector<HTMLMetaElement>('meta[name="handrail-region"]')?.content.trim();
  const likely = likelyRegion(
    places,
    deviceZone(),
    attempt<readonly string[]>(() => navigator.languages, []),
  );
  const place = places.find(({ id }) => id === preset) ?? places.find(({ id }) => id === likely);
  document.documentElement.dataset.place = place === undefined ? 'unknown' : 'known';
  if (place === undefined) return;
  const pages = [document, ...[...document.querySelectorAll<HTMLTemplateElement>('template[data-after]')].map(({ content }) => content)];
  for (const page of pages) {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('#app [data-bar=emergency], nav > [data-bar=emergency]')) {
      link.href = `tel:${place.number}`;
      for (const number of link.querySelectorAll('bdi')) number.textContent = place.number;
    }
    for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-bar=leave]')) link.href = place.leaveTo;
  }
}
