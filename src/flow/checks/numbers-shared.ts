import { regionAndWider } from '../directory/find-services.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Two helpers with one number in one place say so: else one of the two has the number of the other by mistake. */
export const numbersSharedKnowingly: Check = ({ flow, directory }, raw) => {
  const around = (id: string): readonly string[] => {
    const region = flow.regions.find((one) => one.id === id);
    return region === undefined ? [id] : regionAndWider(flow.regions, region);
  };
  const meet = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((a) => other.some((b) => around(a).includes(b) || around(b).includes(a)));
  const numbers = directory.services
    .filter(({ kind }) => kind !== 'emergency')
    .flatMap((service) => service.channels.flatMap((channel) => ('shown' in channel ? [{ service, number: channel.number }] : [])));
  return numbers.flatMap(({ service, number }, index): readonly Problem[] => {
    const other = numbers
      .slice(0, index)
      .find((before) => before.number === number && before.service.id !== service.id && meet(before.service.regions, service.regions));
    if (other === undefined) return [];
    const said = [service.id, other.service.id].some((id) =>
      (raw.services.get(id)?.value['shares-number-with'] ?? []).some((named) => named === service.id || named === other.service.id),
    );
    const place = raw.services.get(service.id)?.place ?? raw.flow.place;
    return said ? [] : [{ code: 'number-shared', place, what: `${number} of "${service.id}" is also the number of "${other.service.id}"` }];
  });
};
