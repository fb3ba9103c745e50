import { audiencesOf } from '../conditions/reached-by.ts';
import type { Flow } from '../flow.ts';
import type { RawContent } from '../raw-content.ts';
import type { Audience, TrainedGroup } from '../vocabulary.ts';
import { at, type ReadText } from './read-text.ts';

const groupReaders = { 'young-people': 'young-person', carers: 'carer', teachers: 'professional', helpline: 'professional' } as const;

/** Who sits in the room: of the audiences that the flow has. */
const readersIn = (flow: Flow, groups: readonly TrainedGroup[]): readonly Audience[] =>
  audiencesOf(flow).filter((audience) => groups.some((group) => groupReaders[group] === audience));

/**
 * What a trainer's room reads in the practice. The good answer and every reason are said by Handrail; what somebody says and the answers
 * that do not help are quoted. All of it is as easy as those in the room need it.
 */
export function practiceTexts(flow: Flow, raw: RawContent): readonly ReadText[] {
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
export function caseTexts(flow: Flow, raw: RawContent): readonly ReadText[] {
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
