import type { Condition } from '../conditions/condition.ts';
import { possible } from '../conditions/possible.ts';
import { audiencesOf, reaches } from '../conditions/reached-by.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { Tool } from '../tool.ts';
import type { Check } from './check.ts';
import { missing } from './words.ts';

/** The gaps of a text: what stands in braces. */
const gapsIn = (text: string): readonly string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, gap = '']) => gap);

/** Nobody opens a tool, a field or a text without words. */
export const toolWordsComplete: Check = ({ flow, hand }, raw) => {
  const reach = reaches(flow);
  return hand.tools.flatMap((tool): readonly Problem[] => {
    const place = raw.toolWords.get(tool.id)?.place ?? raw.tools.get(tool.id)?.place ?? raw.flow.place;
    const may = (...conditions: readonly (Condition | undefined)[]) =>
      audiencesOf(flow).filter((audience) => conditions.every((when) => possible(when, reach[audience].known, reach[audience].offered)));
    const readers = may(tool.when);
    return [
      ...missing(tool.words.heading, readers, place, `heading of tool "${tool.id}"`),
      ...missing(tool.words.open, readers, place, `"open" of tool "${tool.id}"`),
      ...tool.fields.flatMap(({ id, when, label }) => missing(label, may(tool.when, when), place, `field "${id}" of tool "${tool.id}"`)),
      ...tool.texts.flatMap(({ id, when, text }) => missing(text, may(tool.when, when), place, `text "${id}" of tool "${tool.id}"`)),
    ];
  });
};

/** No words for a tool, a field or a text that does not exist. */
export const toolWordsUsed: Check = ({ hand }, raw) =>
  [...raw.toolWords].flatMap(([id, { value, place }]): readonly Problem[] => {
    const tool = hand.tools.find((known) => known.id === id);
    if (tool === undefined) return raw.refused.has(id) ? [] : [{ code: 'words-unused', place, what: `tool "${id}"` }];
    const strange = (key: 'fields' | 'texts'): readonly Problem[] =>
      Object.keys(value[key])
        .filter((named) => !tool[key].some((known) => known.id === named))
        .map((named) => ({
          code: 'words-unused',
          place: { file: place.file, path: [...place.path, key, named] },
          what: `${key} "${named}" of tool "${id}"`,
        }));
    return [...strange('fields'), ...strange('texts')];
  });

/** What is typed is found by the id of its field or text alone, and a gap is filled from the field that it names. */
export const toolNamesHold: Check = ({ hand }, raw) => {
  const placeOf = (tool: Tool): SourceLocation => raw.tools.get(tool.id)?.place ?? raw.flow.place;
  const named = hand.tools.flatMap((tool) => [...tool.fields, ...tool.texts].map(({ id }) => ({ id, tool })));
  const twice = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) < index);
  const fields = new Set(hand.tools.flatMap((tool) => tool.fields.map(({ id }) => id)));
  const gaps = hand.tools.flatMap((tool) =>
    tool.texts.flatMap(({ id, text }) =>
      Object.values(text)
        .flatMap(gapsIn)
        .filter((gap) => !fields.has(gap))
        .map((gap): Problem => ({ code: 'unknown-gap', place: placeOf(tool), what: `{${gap}} in text "${id}" of tool "${tool.id}"` })),
    ),
  );
  const leads = hand.tools.flatMap((tool) =>
    tool.leads
      .filter((lead) => !hand.tools.some(({ id }) => id === lead) && !raw.refused.has(lead))
      .map((lead): Problem => ({ code: 'unknown-tool', place: placeOf(tool), what: `tool "${tool.id}" leads to "${lead}"` })),
  );
  const unworded: readonly Problem[] =
    hand.tools.length > 0 && raw.handWords === null
      ? [
          {
            code: 'missing-file',
            place: { file: `shared/words/${raw.locale}/hand.yaml`, path: [] },
            what: 'the words that all tools share',
          },
        ]
      : [];
  return [
    ...twice.map(({ id, tool }): Problem => ({ code: 'duplicate-id', place: placeOf(tool), what: `"${id}" of tool "${tool.id}"` })),
    ...gaps,
    ...leads,
    ...unworded,
  ];
};
