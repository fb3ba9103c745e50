import type { Content } from '../assemble/content.ts';
import { possible } from '../conditions/possible.ts';
import { type AudienceReach, audiencesOf, reaches } from '../conditions/reached-by.ts';
import type { Flow } from '../flow.ts';
import type { RawContent } from '../raw-content.ts';
import type { HandWords } from '../schema/hand-words.ts';
import type { Tool } from '../tool.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import { at, deep, type ReadText, variants } from './read-text.ts';
import { caseTexts, practiceTexts } from './teaching-texts.ts';

function stepTexts(flow: Flow, raw: RawContent, reach: Readonly<Record<Audience, AudienceReach>>): readonly ReadText[] {
  return [...raw.stepWords].flatMap(([id, { value, place }]) => {
    const readers = audiencesOf(flow).filter((audience) => id === flow.start || reach[audience].steps.has(id));
    const unit = `step:${id}`;
    const { options, ...texts } = value;
    return [
      ...Object.entries(texts).flatMap(([key, text]) => variants(text, { unit, place: at(place, key), readers })),
      ...Object.entries(options).flatMap(([option, words]) => {
        const here = at(place, 'options', option);
        if (typeof words === 'string' || !('label' in words)) return variants(words, { unit, place: here, readers });
        return [
          ...variants(words.label, { unit, place: at(here, 'label'), readers }),
          ...variants(words.hint, { unit, place: at(here, 'hint'), readers }),
        ];
      }),
    ];
  });
}

function actionTexts(flow: Flow, raw: RawContent, reach: Readonly<Record<Audience, AudienceReach>>): readonly ReadText[] {
  return [...raw.actionWords].flatMap(([id, { value, place }]) => {
    const when = flow.actions.find((action) => action.id === id)?.when;
    const readers = audiencesOf(flow).filter((audience) => possible(when, reach[audience].known, reach[audience].offered));
    return Object.entries(value).flatMap(([key, text]) =>
      variants(text, { unit: `action:${id}`, place: at(place, key), readers }, key === 'say'),
    );
  });
}

function toolTexts(tools: readonly Tool[], raw: RawContent, reach: Readonly<Record<Audience, AudienceReach>>): readonly ReadText[] {
  const may = (...conditions: readonly Tool['when'][]) =>
    audiences.filter((audience) => conditions.every((when) => possible(when, reach[audience].known, reach[audience].offered)));
  return [...raw.toolWords].flatMap(([id, { value, place }]) => {
    const tool = tools.find((known) => known.id === id);
    const unit = `tool:${id}`;
    const readers = may(tool?.when);
    const { fields, texts, ...own } = value;
    const ofField = (field: string) => may(tool?.when, tool?.fields.find((known) => known.id === field)?.when);
    const ofText = (text: string) => may(tool?.when, tool?.texts.find((known) => known.id === text)?.when);
    return [
      ...Object.entries(own).flatMap(([key, text]) => variants(text, { unit, place: at(place, key), readers })),
      ...Object.entries(fields).flatMap(([field, { given, choices, ...words }]) => [
        ...Object.entries(words).flatMap(([key, text]) =>
          variants(text, { unit, place: at(place, 'fields', field, key), readers: ofField(field) }),
        ),
        ...variants(choices, { unit, place: at(place, 'fields', field, 'choices'), readers: ofField(field) }),
        ...Object.entries(given).flatMap(([option, text]) =>
          variants(text, { unit, place: at(place, 'fields', field, 'given', option), readers: ofField(field) }),
        ),
      ]),
      ...Object.entries(texts).flatMap(([text, { label, text: words }]) => [
        ...variants(label, { unit, place: at(place, 'texts', text, 'label'), readers: ofText(text) }),
        ...variants(words, { unit, place: at(place, 'texts', text, 'text'), readers: ofText(text) }).map((read) => ({
          ...read,
          script: true,
        })),
      ]),
    ];
  });
}

function serviceTexts(raw: RawContent): readonly ReadText[] {
  return [...raw.services.values()].flatMap(({ value, place }) => {
    const where = { unit: `service:${value.id}`, readers: value.audiences };
    return [
      ...(['what', 'expect', 'cannot', 'cost', 'access'] as const).flatMap((key) =>
        variants(value[key], { ...where, place: at(place, key) }),
      ),
      ...value.channels.flatMap((channel, index) =>
        'note' in channel ? variants(channel.note, { ...where, place: at(place, 'channels', index, 'note') }) : [],
      ),
    ];
  });
}

/** What is said of a place. */
function regionTexts(raw: RawContent): readonly ReadText[] {
  return [...raw.regions.values()].flatMap(({ value, place }) =>
    variants(value.note, { unit: `region:${value.id}`, place: at(place, 'note'), readers: audiences }),
  );
}

/** What stands without the program: whoever meets it has not said who they are. */
function staticTexts({ staticWords, staticFrame }: RawContent): readonly ReadText[] {
  return [staticWords, staticFrame].flatMap((words) =>
    words === null ? [] : deep(words.value, { unit: 'static', place: words.place, readers: audiences }),
  );
}

/** What the guides of apps say: the steps of one part are read together, each warning by itself. */
export function guideTexts(raw: RawContent): readonly ReadText[] {
  return [...raw.platforms.values()].flatMap(({ value, place }) => {
    const where = { unit: `platform:${value.id}`, readers: value.audiences ?? audiences };
    return [
      ...Object.entries(value.guides).flatMap(([part, { steps }]) =>
        variants(steps.map((step) => (typeof step === 'string' ? step : step.text)).join('\n'), {
          ...where,
          place: at(place, 'guides', part),
        }),
      ),
      ...value.traps.flatMap(({ text }, index) => variants(text, { ...where, place: at(place, 'traps', index) })),
    ];
  });
}

/** The words of a locked file are no sentences. */
const withoutList = ({ passphrase: _, ...words }: HandWords): object => words;

/** Every text of `flows/` that a person reads, once for each variant. */
export function textsRead({ flow, hand }: Content, raw: RawContent): readonly ReadText[] {
  const reach = reaches(flow);
  return [
    ...stepTexts(flow, raw, reach),
    ...actionTexts(flow, raw, reach),
    ...toolTexts(hand.tools, raw, reach),
    ...serviceTexts(raw),
    ...practiceTexts(flow, raw),
    ...caseTexts(flow, raw),
    ...regionTexts(raw),
    ...staticTexts(raw),
    ...(raw.handWords === null
      ? []
      : deep(withoutList(raw.handWords.value), { unit: 'hand', place: raw.handWords.place, readers: audiences })),
    ...(raw.howWeKnow === null ? [] : deep(raw.howWeKnow.value, { unit: 'how-we-know', place: raw.howWeKnow.place, readers: audiences })),
    ...(raw.leftBehind === null
      ? []
      : deep(raw.leftBehind.value, { unit: 'left-behind', place: raw.leftBehind.place, readers: audiences })),
    ...(raw.interfaceWords === null
      ? []
      : deep(raw.interfaceWords.value, { unit: 'interface', place: raw.interfaceWords.place, readers: audiences })),
  ];
}
