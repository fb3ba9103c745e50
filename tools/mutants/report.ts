import type { Catch } from './judge.ts';

export type Judged = {
  readonly operator: string;
  readonly at: string;
  readonly what: string;
  readonly caught: Catch;
  /** Why a mutant that nothing noticed harms nobody; null where it may. */
  readonly harmless: string | null;
};

/** So many of the harmful mutants must be noticed, in a hundred. */
export const asked = 95;

function counted<T>(list: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

const share = (part: number, whole: number): string => `${whole === 0 ? '100' : ((100 * part) / whole).toFixed(1)} %`;

/** What was broken, what noticed, and what survived. */
export function reportText(judged: readonly Judged[]): { readonly text: string; readonly ok: boolean } {
  const caught = judged.filter((one) => one.caught !== null);
  const harmless = judged.filter((one) => one.harmless !== null);
  const survivors = judged.filter((one) => one.caught === null && one.harmless === null);
  const harmful = judged.length - harmless.length;
  const ok = caught.length * 100 >= harmful * asked;
  const line = ({ operator, at, what }: Judged): string => `  ${operator}: ${at}${what === '' ? '' : ` (${what})`}`;
  const text = [
    '| what was done | mutants | noticed | harmless | survived |',
    '|---|---:|---:|---:|---:|',
    ...counted(judged, ({ operator }) => operator).map(([operator, all]) => {
      const noticed = all.filter((one) => one.caught !== null).length;
      const spared = all.filter((one) => one.harmless !== null).length;
      return `| ${operator} | ${all.length} | ${noticed} | ${spared} | ${all.length - noticed - spared} |`;
    }),
    '',
    'Noticed by:',
    ...counted(caught, (one) => `${one.caught?.by} ${one.caught?.id}`).map(([by, all]) => `  ${by}: ${all.length}`),
    '',
    'Harmless, because:',
    ...counted(harmless, (one) => one.harmless ?? '').map(([why, all]) => `  ${all.length}: ${why}`),
    '',
    `Survived (${survivors.length}):`,
    ...survivors.map(line),
    '',
    `${judged.length} mutants; ${harmless.length} harmless; of ${harmful} harmful ones ${caught.length} noticed: ${share(caught.length, harmful)} (${asked} % asked for).`,
  ].join('\n');
  return { text, ok };
}
