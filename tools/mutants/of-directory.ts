import type { Content } from '../../src/flow/assemble/content.ts';
import { type Mutant, withService } from './mutant.ts';

/** Every way to break whom the directory names: take a service away, or let it take the wrong people. */
export function mutantsOfDirectory(content: Content): readonly Mutant[] {
  const { directory } = content;
  return directory.services.flatMap((service): readonly Mutant[] => {
    const broken = (operator: string, what: string, change: Partial<typeof service>): Mutant => ({
      operator,
      at: service.id,
      what,
      broken: withService(content, { ...service, ...change }),
    });
    const { from, to } = service.ages;
    return [
      {
        operator: 'remove a service',
        at: service.id,
        what: '',
        broken: { ...content, directory: { ...directory, services: directory.services.filter(({ id }) => id !== service.id) } },
      },
      ...(from > 0 || to < 120 ? [broken('widen an age', `${from} to ${to}`, { ages: { from: 0, to: 120 } })] : []),
      ...(service.audiences.length > 1
        ? service.audiences.map((audience) =>
            broken('refuse an audience', audience, { audiences: service.audiences.filter((one) => one !== audience) }),
          )
        : []),
      ...(service.topics.includes('listening')
        ? [broken('take a topic away', 'listening', { topics: service.topics.filter((topic) => topic !== 'listening') })]
        : []),
      broken('name no source', '', { sources: [] }),
    ];
  });
}
