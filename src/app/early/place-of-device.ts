import { places } from 'virtual:handrail/early-places';
import { attempt } from '../../effects/attempt.ts';
import { deviceZone } from '../../effects/device-zone.ts';
import { likelyRegion } from '../../flow/directory/likely-region.ts';

/** The prerendered page bears the number of nowhere in particular: this puts in that of the place where the device most likely is. Talks to: the document. */
export function showPlaceOfDevice(): void {
  const preset = document.querySelector<HTMLMetaElement>('meta[name="handrail-region"]')?.content.trim();
  const likely = likelyRegion(
    places,
    deviceZone(),
    attempt<readonly string[]>(() => navigator.languages, []),
  );
  const place = places.find(({ id }) => id === preset) ?? places.find(({ id }) => id === likely);
  document.documentElement.dataset.place = place === undefined ? 'unknown' : 'known';
  if (place === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#app [data-bar=emergency]')) {
    link.href = `tel:${place.number}`;
    for (const number of link.querySelectorAll('bdi')) number.textContent = place.number;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-bar=leave]')) link.href = place.leaveTo;
}
