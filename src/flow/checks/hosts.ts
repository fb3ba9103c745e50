import type { Problem, SourceLocation } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';

type Link = { readonly url: string; readonly place: SourceLocation; readonly own: readonly string[] };

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The pages that somebody can tap, each with the hosts of what its entry rests on. */
function linksIn({ services, platforms, regions }: RawContent): readonly Link[] {
  const hosts = (sources: readonly { readonly url: string }[]): readonly string[] => sources.map(({ url }) => hostOf(url));
  return [
    ...[...services.values()].flatMap(({ value, place: { file, path } }) =>
      value.channels.flatMap((channel, index) =>
        'url' in channel && channel.url !== undefined
          ? [{ url: channel.url, place: { file, path: [...path, 'channels', index, 'url'] }, own: hosts(value.sources) }]
          : [],
      ),
    ),
    ...[...platforms.values()].flatMap(({ value, place: { file, path } }) =>
      Object.entries(value.guides).flatMap(([part, { links }]) =>
        links.map(({ url }, index) => ({
          url,
          place: { file, path: [...path, 'guides', part, 'links', index, 'url'] },
          own: hosts(value.sources),
        })),
      ),
    ),
    ...[...regions.values()].map(({ value, place: { file, path } }) => ({
      url: value['leave-to'],
      place: { file, path: [...path, 'leave-to'] },
      own: hosts(value.sources),
    })),
  ];
}

/** What an eye takes for the same: childline and chiIdline, modern and modem. */
const toTheEye = (host: string): string =>
  host.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replace(/[i1|]/g, 'l').replaceAll('0', 'o').replaceAll('-', '');

/** The part of a host that its owner chose. */
const chosen = (host: string): string =>
  host
    .split('.')
    .filter((label, index, all) => index < all.length - 1 && !(index === all.length - 2 && label.length <= 3))
    .join('.');

/** Whether one letter more, less or other makes one of the other. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (long.length === short.length ? 1 : 0)) === long.slice(at + 1);
}

/** Somebody who registers a host like a known one has a long name to hide in: a short one is like many by chance. */
const shortest = 8;

type Host = { readonly name: string; readonly own: string; readonly eye: string };
const asHost = (name: string): Host => ({ name, own: chosen(name), eye: toTheEye(name) });

function looksLike(host: Host, known: Host): boolean {
  if (host.name === known.name || host.name.endsWith(`.${known.name}`) || known.name.endsWith(`.${host.name}`)) return false;
  if (host.own.length < shortest) return false;
  if (host.eye === known.eye) return true;
  return (
    known.own.length >= shortest &&
    host.own !== known.own &&
    (isOneLetterOff(host.own, known.own) || host.own.startsWith(`${known.own}-`) || host.own.endsWith(`-${known.own}`))
  );
}

/** What people tap is encrypted, and no link leads to the double of a host that is known. */
export function hostsHold(raw: RawContent): readonly Problem[] {
  const links = linksIn(raw);
  const cited = [...raw.services.values(), ...raw.platforms.values(), ...raw.regions.values()].flatMap(({ value }) => value.sources);
  const known = [...new Set([...links.map(({ url }) => url), ...cited.map(({ url }) => url)].map(hostOf))].map(asHost);
  return links.flatMap(({ url, place, own }): readonly Problem[] => {
    if (!url.startsWith('https:')) return [{ code: 'not-encrypted', place, what: `"${url}"` }];
    const host = hostOf(url);
    if (own.includes(host)) return [];
    const mine = asHost(host);
    const double = known.find((other) => looksLike(mine, other));
    return double === undefined ? [] : [{ code: 'look-alike', place, what: `"${host}" is like "${double.name}"` }];
  });
}
