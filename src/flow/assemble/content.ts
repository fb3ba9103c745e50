import type { Directory } from '../directory/directory.ts';
import { everyAnswer, withNew } from '../every-answer.ts';
import type { CitedSource, Flow } from '../flow.ts';
import type { Problem } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';
import type { HandWords } from '../schema/hand-words.ts';
import type { RawInterfaceWords } from '../schema/interface-words.ts';
import type { Tool } from '../tool.ts';
import type { ToolId } from '../vocabulary.ts';
import { assembleAction } from './actions.ts';
import { assembleDirectory, assembleRegion } from './directory.ts';
import { scopeOf, servicesNamed } from './scope.ts';
import { assembleStep } from './steps.ts';
import { assembleTool } from './tools.ts';

/** The tools, the words that belong to no one of them, what they cite, and the answers that codes count by. */
export type Hand = {
  readonly tools: readonly Tool[];
  readonly words: HandWords;
  readonly sources: Flow['sources'];
  readonly answers: readonly string[];
};

/** Everything the app is made of: the flow, and beside it the directory and the tools. */
export type Content = { readonly flow: Flow; readonly directory: Directory; readonly hand: Hand };

/**
 * Resolves the names of `raw` across its files. What cannot be resolved is reported and left out, so that one look finds
 * every problem; content with problems must not be used.
 */
export function assemble(raw: RawContent): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const scope = scopeOf(raw, problems);
  const { value: file, place } = raw.flow;
  const inFile = (...path: readonly (string | number)[]) => ({ file: place.file, path });

  for (const [fact, step] of Object.entries({
    audience: file.facts.audience,
    region: file.facts.region,
    ...(file.facts.apps === undefined ? {} : { apps: file.facts.apps }),
    ...(file.facts.payments === undefined ? {} : { payments: file.facts.payments }),
  })) {
    if (file.steps[step] === undefined && !raw.refused.has(step)) scope.report('unknown-step', inFile('facts', fact), `step "${step}"`);
  }
  if (file.steps[file.start] === undefined && !raw.refused.has(file.start))
    scope.report('unknown-step', inFile('start'), `step "${file.start}"`);
  const { tonight } = file;
  if (tonight !== undefined) {
    if (file.steps[tonight.after] === undefined && !raw.refused.has(tonight.after))
      scope.report('unknown-step', inFile('tonight', 'after'), `step "${tonight.after}"`);
    if (!raw.actions.has(tonight.action) && !raw.refused.has(tonight.action))
      scope.report('unknown-action', inFile('tonight', 'action'), `action "${tonight.action}"`);
  }
  const planNow = file['plan-now'] ?? null;
  for (const step of planNow === null ? [] : [planNow.after, ...planNow.add]) {
    if (file.steps[step] === undefined && !raw.refused.has(step)) scope.report('unknown-step', inFile('plan-now'), `step "${step}"`);
  }

  for (const [audience, ids] of Object.entries(file.own))
    for (const [index, id] of ids.entries())
      if (!raw.actions.has(id) && !raw.refused.has(id)) scope.report('unknown-action', inFile('own', audience, index), `action "${id}"`);
  servicesNamed(scope, file.crisis.services, inFile('crisis', 'services'));

  const tools = [...raw.tools].map(([id, placed]) => assembleTool(scope, id as ToolId, placed));
  const flow: Flow = {
    id: raw.id,
    start: file.start,
    facts: {
      audience: file.facts.audience,
      region: file.facts.region,
      ...(file.facts.apps === undefined ? {} : { apps: file.facts.apps }),
      ...(file.facts.payments === undefined ? {} : { payments: file.facts.payments }),
      ages: file.facts.ages.map(({ when, from, to }, index) => ({
        from,
        to,
        ...scope.condition(when, inFile('facts', 'ages', index, 'when')),
      })),
    },
    crisis: file.crisis,
    ...(file.older === undefined ? {} : { older: scope.condition(file.older, inFile('older')) }),
    ...(tonight === undefined
      ? {}
      : { tonight: { action: tonight.action, after: tonight.after, ...scope.condition(tonight.when, inFile('tonight', 'when')) } }),
    planNow,
    steps: Object.fromEntries(Object.entries(file.steps).map(([id, step]) => [id, assembleStep(scope, id, step)])),
    actions: [...raw.actions].map(([id, placed]) => assembleAction(scope, id, placed)),
    tools: tools.map(({ id, when, does }) => ({ id, does, ...(when === undefined ? {} : { when }) })),
    regions: [...raw.regions.values()].map(({ value }) => assembleRegion(scope, value)),
    sources: Object.fromEntries(
      [...raw.sources].map(([tag, { value }]): [string, CitedSource] => [
        tag,
        {
          title: value.title,
          publisher: value.publisher,
          read: value.read,
          ...(value.url === undefined ? {} : { url: value.url }),
          ...(value.date === undefined ? {} : { date: value.date }),
        },
      ]),
    ),
    // Refused with a problem where there are none, and then the content is not used.
    words: { ...(raw.interfaceWords?.value ?? ({} as RawInterfaceWords)), locale: raw.locale },
  };
  const cited = new Set(tools.flatMap(({ sources }) => sources));
  const hand = {
    tools,
    answers: tools.some(({ id }) => id === 'code') ? withNew(raw.codes?.value ?? [], everyAnswer(flow.steps)) : [],
    words: raw.handWords?.value ?? ({} as HandWords),
    sources: Object.fromEntries(Object.entries(flow.sources).filter(([tag]) => cited.has(tag))),
  };
  return { content: { flow, directory: assembleDirectory(scope), hand }, problems };
}
