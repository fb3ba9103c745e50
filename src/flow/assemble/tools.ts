import type { Located } from '../raw-content.ts';
import { isSigned, unitOfFlow } from '../review/signed.ts';
import type { RawTool } from '../schema/tool-file.ts';
import type { Tool, ToolField, ToolText, ToolWords } from '../tool.ts';
import type { ToolId } from '../vocabulary.ts';
import { inside, type Scope, servicesNamed } from './scope.ts';

function fieldsOf(scope: Scope, id: string, { value, place }: Located<RawTool>): readonly ToolField[] {
  const words = scope.raw.toolWords.get(id)?.value.fields ?? {};
  return value.fields.map(({ when, from, lines, ...field }, index): ToolField => {
    const at = inside(place, 'fields', index);
    const written = words[field.id];
    const text = (key: 'why' | 'never') => (written?.[key] === undefined ? {} : { [key]: scope.text(written[key]) });
    if (from !== undefined && scope.raw.flow.value.steps[from] === undefined && !scope.raw.refused.has(from))
      scope.report('unknown-step', inside(at, 'from'), `step "${from}"`);
    return {
      id: field.id,
      ...scope.condition(when, inside(at, 'when')),
      ...(from === undefined ? {} : { from }),
      lines,
      label: written === undefined ? {} : scope.text(written.label),
      ...text('why'),
      ...text('never'),
      ...(written?.choices === undefined ? {} : { choices: scope.texts(written.choices) }),
      given: Object.fromEntries(Object.entries(written?.given ?? {}).map(([option, given]) => [option, scope.text(given)])),
    };
  });
}

function textsOf(scope: Scope, id: string, { value, place }: Located<RawTool>): readonly ToolText[] {
  const words = scope.raw.toolWords.get(id)?.value.texts ?? {};
  return value.texts.map(({ when, guide, ...text }, index): ToolText => {
    const written = words[text.id];
    const at = inside(place, 'texts', index);
    servicesNamed(scope, text.services, inside(at, 'services'));
    return {
      id: text.id,
      ...scope.condition(when, inside(at, 'when')),
      services: text.services,
      ...(guide === undefined ? {} : { guide }),
      label: written === undefined ? {} : scope.text(written.label),
      text: written === undefined ? {} : scope.text(written.text),
    };
  });
}

function wordsOf(scope: Scope, id: string): ToolWords {
  const placed = scope.raw.toolWords.get(id);
  if (placed === undefined) return { heading: {}, open: {} };
  const { value, place } = placed;
  const prose = (key: 'lead' | 'note') => (value[key] === undefined ? {} : { [key]: scope.prose(value[key], inside(place, key)) });
  const entry = value.entry === undefined ? {} : { entry: scope.text(value.entry) };
  return { heading: scope.text(value.heading), open: scope.text(value.open), ...prose('lead'), ...prose('note'), ...entry };
}

/** One tool with its names resolved and its words in place. */
export function assembleTool(scope: Scope, id: ToolId, placed: Located<RawTool>): Tool {
  const { value, place } = placed;
  for (const [index, source] of value.sources.entries()) {
    if (!scope.raw.sources.has(source) && !scope.raw.refused.has(source))
      scope.report('unknown-source', inside(place, 'sources', index), `source "${source}"`);
  }
  for (const [index, action] of value.does.entries()) {
    if (!scope.raw.actions.has(action) && !scope.raw.refused.has(action))
      scope.report('unknown-action', inside(place, 'does', index), `action "${action}"`);
  }
  const tagged = (tags: readonly string[]): readonly string[] =>
    [...scope.raw.actions].flatMap(([action, { value: raw }]) => (raw.tags.some((tag) => tags.includes(tag)) ? [action] : []));
  servicesNamed(scope, value.services, inside(place, 'services'));
  const tool = {
    id,
    ...scope.condition(value.when, inside(place, 'when')),
    does: [...new Set([...value.does, ...tagged(value['does-tagged'])])],
    holds: tagged(value['holds-tagged']),
    leads: value.leads,
    services: value.services,
    sources: value.sources,
    fields: fieldsOf(scope, id, placed),
    texts: textsOf(scope, id, placed),
    ...(value.entry === undefined ? {} : { entry: value.entry }),
    words: wordsOf(scope, id),
  };
  return { ...tool, reviewed: isSigned(scope.raw, unitOfFlow(scope.raw, 'tool', id), tool) };
}
