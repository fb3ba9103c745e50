import type { Content } from '../../src/flow/assemble/content.ts';
import { timings } from '../../src/flow/vocabulary.ts';
import { brokenConditions } from './conditions.ts';
import { conditioned, type Mutant, replaced, withAction, withFlow, without } from './mutant.ts';

/** Every way to break an action: take it away, give it to others or at another time, take its facts or its helpers. */
export function mutantsOfActions(content: Content): readonly Mutant[] {
  const { flow } = content;
  return flow.actions.flatMap((action, place): readonly Mutant[] => {
    const broken = (operator: string, what: string, change: Partial<typeof action>): Mutant => ({
      operator,
      at: action.id,
      what,
      broken: withAction(content, { ...action, ...change }),
    });
    const { timing } = action;
    return [
      {
        operator: 'drop an action',
        at: action.id,
        what: '',
        broken: withFlow(content, {
          actions: without(flow.actions, place),
          steps: Object.fromEntries(
            Object.entries(flow.steps).map(([id, step]) => [
              id,
              step.kind === 'plan' ? step : { ...step, shows: step.shows.filter((shown) => shown !== action.id) },
            ]),
          ),
        }),
      },
      ...brokenConditions(flow, action.when).map(({ operator, what, when }) => ({
        operator: `${operator} of an action`,
        at: action.id,
        what,
        broken: withAction(content, conditioned(action, when)),
      })),
      ...(timing ?? []).flatMap((line, index) => [
        ...timings
          .filter((at) => at !== line.at && ['now', 'tonight', 'later'].includes(at))
          .map((at) => broken('change a timing', `${line.at} becomes ${at}`, { timing: replaced(timing ?? [], index, { ...line, at }) })),
        ...(line.when === undefined ? [] : [broken('drop a timing', line.at, { timing: without(timing ?? [], index) })]),
        ...brokenConditions(flow, line.when).map(({ operator, what, when }) =>
          broken(`${operator} of a timing`, `${line.at}: ${what}`, { timing: replaced(timing ?? [], index, conditioned(line, when)) }),
        ),
      ]),
      ...action.tags.map((tag, index) => broken('take a fact away', tag, { tags: without(action.tags, index) })),
      ...action.services.map((need, index) =>
        broken('name a helper no more', JSON.stringify(need), { services: without(action.services, index) }),
      ),
      ...action.services
        .filter(({ id }) => id !== undefined)
        .map((need) => broken('name another helper', JSON.stringify(need), { services: [{ kind: 'image-removal', most: 3 }] })),
      ...(action.guide === undefined
        ? []
        : [{ operator: 'open a guide no more', at: action.id, what: action.guide, broken: withAction(content, unguided(action)) }]),
      broken('name no source', '', { sources: [] }),
    ];
  });
}

function unguided<T extends { readonly guide?: unknown }>(action: T): T {
  const { guide: _, ...rest } = action;
  return rest as T;
}
