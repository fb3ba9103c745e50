import { type Covered, whoInWords } from './coverage.ts';
import type { Directory } from './directory.ts';

type Dated = { readonly id: string; readonly checked: string | null; readonly term: number };

/** Whether `day` is past the term of what was checked; what was never checked always is. */
const isPast = ({ checked, term }: Dated, day: string): boolean =>
  checked === null || !(Date.parse(day) <= Date.parse(checked) + term * 86_400_000);

/** The services and the guided apps that somebody must check again on `day`. */
export function overdueOn(day: string, { services, platforms }: Directory): readonly Dated[] {
  const guided = platforms.filter(({ guides }) => Object.keys(guides).length > 0);
  return [...services, ...guided].filter((entry) => isPast(entry, day));
}

/** Where somebody would be offered nothing for a kind of help but what is overdue on `day`. */
export function restsOnOverdue(day: string, coverage: readonly Covered[]): readonly string[] {
  return coverage.flatMap(({ who, services }) =>
    Object.entries(services)
      .filter(([, found]) => found.length > 0 && found.every((service) => isPast(service, day)))
      .map(([help, found]) => `${whoInWords(who)}: ${help} only by ${found.map(({ id }) => id).join(', ')}`),
  );
}
