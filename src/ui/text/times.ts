import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { Timing } from '../../flow/vocabulary.ts';

/** `2026-11-22` as "22 November 2026", `2026-11` as "November 2026", `2026` as itself; null for anything that is not a date. */
export function dateText(date: string, words: InterfaceWords): string | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const monthName = month === undefined ? undefined : words.months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter((part) => part !== undefined).join(' ');
}

/** The name of a time on the plan. By day nobody should wait for the night. */
export function timingText(timing: Timing, byDay: boolean, { plan }: InterfaceWords): string {
  return byDay && timing === 'tonight' ? plan.today : plan.timings[timing];
}
