import { anyWords, audienceNames, conditionInWords, listed, optionName, stepName } from '../conditions/condition-in-words.ts';
import type { Platform, Service } from '../directory/directory.ts';
import type { Action, Flow, Step } from '../flow.ts';
import type { SafetyPromise } from '../promise.ts';
import type { Prose } from '../prose.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import { type Wording, wordsFor } from '../wording.ts';
import { proseText } from './canonical.ts';
import { saidWithConditions, withConditionsSaid } from './conditions-said.ts';
import { channelInWords, hoursInWords, needInWords, propertyInWords, timingInWords, waysOnInWords } from './in-words.ts';

/** One thing that can be said of a unit, in plain English: what a reviewer compares between two revisions. */
export type Facet = {
  readonly label: string;
  readonly text: string;
  /** True: words that somebody reads, and no decision. */
  readonly words?: true;
};

/** Audiences that read the same words, together. */
export function byReader(
  text: (audience: Audience) => string,
): readonly { readonly readers: readonly Audience[]; readonly text: string }[] {
  const groups = new Map<string, Audience[]>();
  for (const audience of audiences) {
    const own = text(audience);
    if (own !== '') groups.set(own, [...(groups.get(own) ?? []), audience]);
  }
  return [...groups].map(([own, readers]) => ({ readers, text: own }));
}

/** Each reader's words under their own label, so that a change for one of them is told as one. */
function wordFacets(label: string, text: (audience: Audience) => string): readonly Facet[] {
  return audiences.flatMap((audience) => {
    const own = text(audience);
    return own === ''
      ? []
      : [{ label: `${label}, for a ${audienceNames[audience]}`.replace('a adult', 'an adult'), text: own, words: true as const }];
  });
}

const plain = (wording: Wording<string> | undefined) => (audience: Audience) => wordsFor(wording, audience) ?? '';
const prose = (flow: Flow, wording: Wording<Prose> | undefined) => (audience: Audience) =>
  proseText(withConditionsSaid(flow, wordsFor(wording, audience), audience));
const some = (label: string, text: string): readonly Facet[] => (text === '' ? [] : [{ label, text }]);

export function actionFacets(flow: Flow, action: Action): readonly Facet[] {
  const { words } = action;
  return [
    { label: 'Who gets it', text: conditionInWords(flow, action.when) },
    ...some('When', timingInWords(flow, action, null)),
    ...some('Helpers', action.services.map(needInWords).join('; ')),
    ...some('Guide of the app', action.guide ?? ''),
    ...some('If it didn’t work', action.rung ?? ''),
    ...some('Tags', action.tags.join(', ')),
    { label: 'Sources', text: action.sources.join(', ') },
    ...wordFacets('What to do', plain(words.what)),
    ...wordFacets('How', prose(flow, words.how)),
    ...wordFacets('Why', prose(flow, words.why)),
    ...wordFacets('What it cannot do', prose(flow, words.cannot)),
    ...wordFacets('If you can’t', prose(flow, words.cant)),
    ...wordFacets('Words to say', (audience) => saidWithConditions(flow, wordsFor(words.say, audience) ?? [], audience).join('\n')),
  ];
}

export function stepFacets(flow: Flow, step: Step): readonly Facet[] {
  const { words } = step;
  const written = [
    ...wordFacets('Heading', plain(words.heading)),
    ...wordFacets('Lead', prose(flow, words.lead)),
    ...wordFacets('To do now', prose(flow, words.now)),
    ...wordFacets('Help', prose(flow, words.help)),
    ...wordFacets('Question', plain(words.ask)),
    ...wordFacets('Note', prose(flow, words.note)),
  ];
  const nameOf = (to: string): string => {
    const at = flow.steps[to];
    return at === undefined ? to : stepName(at, null);
  };
  const ways = waysOnInWords(flow, step, null)
    .map(({ to, when }) => `${nameOf(to)}: ${when}`)
    .join('\n');
  if (step.kind === 'plan') {
    const news = step.happened.map((one) => `${optionFacet(flow, one)}: ${'asks' in one ? nameOf(one.asks) : one.opens}`);
    return [...written, ...some('Offered on the plan', ways), ...some('What may have happened since', news.join('\n'))];
  }
  return [
    ...written,
    { label: 'Choices', text: step.options.map((option) => optionFacet(flow, option)).join('\n') },
    ...wordFacets('Choices', (audience) =>
      step.options
        .map((option) => wordsFor(option.label, audience) ?? '')
        .filter(Boolean)
        .join('\n'),
    ),
    ...some('Stands above the question', step.shows.join(', ')),
    ...some('Helpers', step.services.map(needInWords).join('; ')),
    ...(step.kind === 'question'
      ? [
          {
            label: 'Not answering counts as',
            text: listed(
              step.options.filter(({ id }) => id === step.silence).map((option) => optionName(option, null)),
              'or',
            ),
          },
        ]
      : []),
    ...some('Ways on', ways),
  ];
}

function optionFacet(flow: Flow, option: Extract<Step, { kind: 'notice' }>['options'][number]): string {
  const name = anyWords(option.label, null) ?? option.id;
  return option.when === undefined ? name : `${name} (only if ${conditionInWords(flow, option.when)})`;
}

export function serviceFacets(service: Service): readonly Facet[] {
  return [
    { label: 'Name', text: service.name },
    {
      label: 'Who it takes',
      text: `${listed(
        service.audiences.map((audience) => audienceNames[audience]),
        'and',
      )}, ${service.ages.from} to ${service.ages.to} years, in ${service.regions.join(', ')}`,
    },
    ...wordFacets('What it does', plain(service.what)),
    ...wordFacets('What to expect', plain(service.expect)),
    ...wordFacets('What it cannot do', plain(service.cannot)),
    { label: 'How to reach it', text: service.channels.map(channelInWords).join('\n') },
    { label: 'Hours', text: hoursInWords(service.hours) },
    ...wordFacets('Cost', plain(service.cost)),
    ...some('Access', service.access ?? ''),
    { label: 'Last checked', text: service.checked },
    { label: 'Sources', text: service.sources?.join('\n') ?? '' },
  ];
}

export function platformFacets(flow: Flow, platform: Platform): readonly Facet[] {
  return [
    { label: 'Order', text: platform.order.join(', ') },
    ...Object.entries(platform.guides).flatMap(([part, guide]) =>
      guide === undefined
        ? []
        : [{ label: `How to: ${part}`, text: saidWithConditions(flow, guide.steps, null).join('\n'), words: true as const }],
    ),
    ...some('What goes wrong here', saidWithConditions(flow, platform.traps, null).join('\n')).map((facet) => ({
      ...facet,
      words: true as const,
    })),
    ...some('Last checked', platform.checked ?? ''),
    ...some('Sources', platform.sources?.join('\n') ?? ''),
  ];
}

export function promiseFacets(flow: Flow, { says, sources, holds, heldBy }: SafetyPromise): readonly Facet[] {
  return [
    { label: 'What it promises', text: says },
    ...holds.map((property, index) => ({ label: `What is proved, ${index + 1}`, text: propertyInWords(flow, property) })),
    ...some('Held by', heldBy.join(', ')),
    { label: 'Sources', text: sources.join(', ') },
  ];
}
