import { writePart } from '../write-part.ts';
import type { Measures, Setting } from './measure-page.ts';

type Report = {
  readonly settings: readonly Setting[];
  readonly contestants: readonly string[];
  readonly measures: ReadonlyMap<string, readonly Measures[]>;
  readonly runs: number;
  readonly servedBy: string;
  readonly browser: string;
  readonly print: boolean;
};

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

const rows: readonly { readonly of: keyof Measures; readonly says: string; readonly shown: (value: number) => string }[] = [
  { of: 'firstPaint', says: 'first paint', shown: ms },
  { of: 'largestPaint', says: 'largest paint', shown: ms },
  { of: 'firstAnswer', says: 'first question answered', shown: ms },
  { of: 'layoutShift', says: 'layout shift', shown: (value) => value.toFixed(3) },
  { of: 'stepMedian', says: 'tap to next page painted, median', shown: ms },
  { of: 'stepWorst', says: 'tap to next page painted, worst', shown: ms },
  { of: 'longTasks', says: 'long tasks until loaded', shown: ms },
  { of: 'heap', says: 'JS heap at the plan', shown: (value) => `${(value / 1_000_000).toFixed(1)} MB` },
  { of: 'bytes', says: 'bytes of the first load', shown: kB },
  { of: 'requests', says: 'requests of the first load', shown: String },
  { of: 'worksOffline', says: 'the walk goes on with the network cut', shown: (value) => (value === 1 ? 'yes' : 'no') },
];

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Medians with their range, and how many times the floor each is, as a table for each setting; into docs/performance.md. A browser stops
 * to look for the largest paint at the first tap: a visitor who was quicker is told none.
 */
export function writeReport({ settings, contestants, measures, runs, servedBy, browser, print }: Report): void {
  const [floor = ''] = contestants;
  const tables = settings.map((setting) => {
    const valuesOf = (contestant: string, of: keyof Measures): readonly number[] =>
      (measures.get(`${setting.name} ${contestant}`) ?? []).map((one) => one[of]).filter((value) => of !== 'largestPaint' || value > 0);
    const cell = (contestant: string, { of, shown }: (typeof rows)[number]): string => {
      const values = sorted(valuesOf(contestant, of));
      if (values.length === 0) return 'not told';
      const [least = Number.NaN] = values;
      const most = values.at(-1) ?? Number.NaN;
      const range = least === most ? '' : ` (${shown(least)} to ${shown(most)})`;
      const base = middle(valuesOf(floor, of));
      const ratio = contestant === floor || !(base > 0) || of === 'worksOffline' ? '' : ` · ${(middle(values) / base).toFixed(2)} ×`;
      return `${shown(middle(values))}${range}${ratio}`;
    };
    return [
      `### ${setting.name[0]?.toUpperCase()}${setting.name.slice(1)} (${setting.latency} ms, ${setting.kilobits} kbit/s)`,
      '',
      `| | ${contestants.join(' | ')} |`,
      `|---|${contestants.map(() => '--:').join('|')}|`,
      ...rows.map((row) => `| ${row.says} | ${contestants.map((contestant) => cell(contestant, row)).join(' | ')} |`),
    ].join('\n');
  });
  const text = `Medians of ${runs} interleaved runs, least and most in brackets, then times the floor. Chromium ${browser}, served by ${servedBy} with brotli.\n\n${tables.join('\n\n')}`;
  console.log(text);
  if (!print) writePart('pages', text);
}
