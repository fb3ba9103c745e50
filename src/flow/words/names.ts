import type { RawContent } from '../raw-content.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Puts one short word in place of each name that nobody can make easier: services, apps, regions, and `more`. */
export function withoutNames(raw: RawContent, more: readonly string[]): (text: string) => string {
  const names = new Set([
    ...[...raw.services.values()].map(({ value }) => value.name),
    ...[...raw.platforms.values()].map(({ value }) => value.name),
    ...[...raw.regions.values()].map(({ value }) => value.name),
    ...more,
  ]);
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])|\\{\\w+\\}|\\[[^\\]]*\\]`, 'gu');
  return (text) => text.replace(pattern, 'Name');
}
