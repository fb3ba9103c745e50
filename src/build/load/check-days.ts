import type { Problem } from '../../flow/problem.ts';
import type { RawContent } from '../../flow/raw-content.ts';

/** Nothing was checked or read on a day that is still to come: tomorrow has begun somewhere. */
export function daysHold(
  { services, platforms, sources }: Pick<RawContent, 'services' | 'platforms' | 'sources'>,
  now: Date,
): readonly Problem[] {
  const last = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const late = (day: string | undefined, key: string, { file, path }: Problem['place']): readonly Problem[] =>
    day === undefined || day <= last ? [] : [{ code: 'day-to-come', place: { file, path: [...path, key] }, what: day }];
  return [
    ...[...services.values(), ...platforms.values()].flatMap(({ value, place }) => late(value.checked, 'checked', place)),
    ...[...sources.values()].flatMap(({ value, place }) => late(value.read, 'read', place)),
  ];
}
