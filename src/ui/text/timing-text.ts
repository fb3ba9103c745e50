import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { Timing } from '../../flow/vocabulary.ts';

/** The name of a time on the plan. By day nobody should wait for the night. */
export function timingText(timing: Timing, byDay: boolean, { plan }: InterfaceWords): string {
  return byDay && timing === 'tonight' ? plan.today : plan.timings[timing];
}
