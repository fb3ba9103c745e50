import type { Content } from '../assemble/content.ts';
import { possible } from '../conditions/possible.ts';
import { type AudienceReach, audiencesOf, reaches } from '../conditions/reached-by.ts';
import type { Flow } from '../flow.ts';
import type { SourceLocation } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';
import type { HandWords } from '../schema/hand-words.ts';
import type { RawProse, RawSaid, RawScripts, RawWording } from '../schema/wording.ts';
import type { Tool } from '../tool.ts';
import { type Audience, audiences, type TrainedGroup } from '../vocabulary.ts';

/** A text that somebody reads: where it was written, who reads it, and what it belongs to. */
export type ReadText = {
  /** `step:demand`, `action:dont-pay`, `service:childline`, `interface`. */
  readonly unit: string;
  readonly place: SourceLocation;
  readonly readers: readonly Audience[];
  /** Ready-made words to copy or say aloud. */
  readonly script: boolean;
  /** Shown, and not said by Handrail: most of what is never said may stand there, for that is what it teaches. */
  readonly quoted?: true;
  readonly text: string;
};

type Where = { readonly unit: string; readonly place: SourceLocation; readonly readers: readonly Audience[] };

const isAudience = (key: string): key is Audience => (audiences as readonly string[]).includes(key);
const at = ({ file, path }: SourceLocation, ...more: readonly (string | number)[]): SourceLocation => ({ file, path: [...path, ...more] });

type Written = RawWording | RawProse | RawScripts;

/** Each variant of a wording with those who read it; a text in parts, part by part. */
function variants(raw: Written | undefined, where: Where, script = false): readonly ReadText[] {
  if (raw === undefined) return [];
  const texts = (value: string | readonly RawSaid[], place: SourceLocation, readers: readonly Audience[]): readonly ReadText[] =>
    typeof value === 'string'
      ? [{ ...where, place, readers, script, text: value }]
      : value.map((said, index) =>
          typeof said === 'string'
            ? { ...where, place: at(place, index), readers, script, text: said }
            : { ...where, place: at(place, index, 'text'), readers, script, text: said.text },
        );
  if (typeof raw === 'string' || Array.isArray(raw)) return texts(raw, where.place, where.readers);
  return Object.entries(raw).flatMap(([key, value]: [string, string | RawSaid[] | undefined]) => {
    const readers = isAudience(key) ? where.readers.filter((reader) => reader === key) : where.readers.filter((reader) => !(reader in raw));
    return value === undefined || readers.length === 0 ? [] : texts(value, at(where.place, key), readers);
  });
}

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

/** Every string inside a value, a wording by its variants. */
function deep(value: unknown, where: Where): readonly ReadText[] {
  if (typeof value === 'string') return variants(value, where);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isWording = keys.length > 0 && keys.every((key) => key === 'common' || isAudience(key));
  if (isWording) return variants(value as RawWording, where);
  return Object.entries(value).flatMap(([key, inner]) =>
    deep(inner, { ...where, place: at(where.place, Array.isArray(value) ? Number(key) : key) }),
  );
}

/** The words of a locked file are no sentences. */
const withoutList = ({ passphrase: _, ...words }: HandWords): object => words;

const groupReaders = { 'young-people': 'young-person', carers: 'carer', teachers: 'professional', helpline: 'professional' } as const;

/** Who sits in the room: of the audiences that the flow has. */
const readersIn = (flow: Flow, groups: readonly TrainedGroup[]): readonly Audience[] =>
  audiencesOf(flow).filter((audience) => groups.some((group) => groupReaders[group] === audience));

/**
 * What a trainer's room reads in the practice. The good answer and every reason are said by Handrail; what somebody says and the answers
 * that do not help are quoted. All of it is as easy as those in the room need it.
 */
function practiceTexts(flow: Flow, raw: RawContent): readonly ReadText[] {
  return [...raw.practice].flatMap(([id, { value, place }]) => {
    const readers = readersIn(flow, value.for);
    const here = (text: string, ...path: readonly (string | number)[]) => ({
      unit: `practice:${id}`,
      readers,
      place: at(place, ...path),
      script: false,
      text,
    });
    return [
      here(value.who, 'who'),
      { ...here(value.says, 'says'), quoted: true as const },
      ...value.answers.flatMap(({ fits, text, why }, index): readonly ReadText[] => {
        const answer = here(text, 'answers', index, 'text');
        return [fits ? { ...answer, script: true } : { ...answer, quoted: true }, here(why, 'answers', index, 'why')];
      }),
    ];
  });
}

/** What a case tells and what somebody in it wrote: quoted. A trainer reads it out, so that it need be no easier than for grown-ups. */
function caseTexts(flow: Flow, raw: RawContent): readonly ReadText[] {
  return [...raw.scenarios].flatMap(([id, { value, place }]) => {
    const told = (text: string, ...path: readonly (string | number)[]): ReadText => ({
      unit: `scenario:${id}`,
      readers: readersIn(flow, ['carers', 'teachers']),
      place: at(place, ...path),
      script: false,
      quoted: true,
      text,
    });
    const turns = (key: 'turns' | 'refine') =>
      value[key].flatMap(({ arrives, wrong }, index) => [
        ...(arrives === undefined ? [] : [told(arrives, key, index, 'arrives')]),
        ...wrong.flatMap((one, nth) => ('deed' in one ? [told(one.deed, key, index, 'wrong', nth, 'deed')] : [])),
      ]);
    return [
      ...value.story.map((beat, index) => told(beat, 'story', index)),
      ...turns('turns'),
      ...turns('refine'),
      ...Object.entries(value.wrote ?? {}).map(([field, text]) => told(text, 'wrote', field)),
    ];
  });
}

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
