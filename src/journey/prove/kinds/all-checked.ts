import type { PropertyOf } from '../../../flow/promise.ts';
import { isOverdue } from '../../time/openness.ts';
import { brokenWithout, type Decide, kept } from '../decision.ts';

/** Every service, and every app that has a guide, says when it was checked; given the day, none is past its term. */
export const allChecked: Decide<PropertyOf<'all-checked'>> = ({ directory, day }) => {
  const guided = directory.platforms.filter(({ guides }) => Object.keys(guides).length > 0);
  const all = [...directory.services, ...guided];
  const undated = all.find(({ checked }) => checked === null || Number.isNaN(Date.parse(checked)));
  if (undated !== undefined) return brokenWithout(`“${undated.id}” does not say when it was checked.`, all.length);
  const overdue = day === null ? undefined : all.find(({ checked, term }) => isOverdue(checked ?? '', term, new Date(day)));
  return overdue === undefined
    ? kept(0, all.length)
    : brokenWithout(`“${overdue.id}” was checked on ${overdue.checked} and is past its term of ${overdue.term} days.`, all.length);
};
