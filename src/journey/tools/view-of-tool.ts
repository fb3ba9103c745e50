import type { Hand } from '../../flow/assemble/content.ts';
import { holds } from '../../flow/conditions/condition.ts';
import type { Tool, ToolField, ToolText } from '../../flow/tool.ts';
import type { ToolId } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { codeOfTrail } from '../code/plan-code.ts';
import { follow } from '../follow.ts';
import { guidesFor } from '../view/apps-named.ts';
import { helpersNow } from '../view/helpers-now.ts';
import type { Scene } from '../view/scene.ts';
import type { ServiceView } from '../view/service-view.ts';
import { viewOfPlan } from '../view/view-of-plan.ts';
import { viewOfService } from '../view/view-of-service.ts';
import { viewOfShown } from '../view/view-of-shown.ts';
import type { FieldView, PapersView, TextView, ToolView, Typed } from './tool-view.ts';

/** What was answered at the step a field is filled from, in the words for it; nothing where nothing was, or silence. */
function givenIn({ flow, person }: Scene, { from, given }: ToolField): string {
  const step = from === undefined ? undefined : flow.steps[from];
  const answer = person.trail.find((one) => one.step === from);
  if (step === undefined || step.kind === 'plan' || answer === undefined) return '';
  const said = step.options.filter(({ id }) => answer.options.includes(id) && !(step.kind === 'question' && id === step.silence));
  return said.map(({ id, label }) => wordsFor(given[id] ?? label, person.audience) ?? '').join(', ');
}

/** What stands in a field: what was written, even if that is nothing; else what was answered. */
const writtenIn = (scene: Scene, field: ToolField, typed: Typed): string => typed[field.id] ?? givenIn(scene, field);

function fieldViews(scene: Scene, tool: Tool, typed: Typed): readonly FieldView[] {
  const { audience, chosenAt } = scene.person;
  return tool.fields
    .filter(({ when }) => holds(when, chosenAt))
    .map((field) => ({
      id: field.id,
      label: wordsFor(field.label, audience) ?? '',
      why: wordsFor(field.why, audience) ?? null,
      never: wordsFor(field.never, audience) ?? null,
      lines: field.lines,
      value: writtenIn(scene, field, typed),
      choices: wordsFor(field.choices, audience) ?? [],
    }));
}

const fieldName = /\{([a-z0-9-]+)\}/g;

const namedIn = (sentence: string): readonly string[] => [...sentence.matchAll(fieldName)].map(([, id = '']) => id);

/**
 * The words with what is written in the fields they name; a blank where nothing is. A sentence about what this person is not asked for is
 * left out: whoever paid nothing has nobody to name whom they paid.
 */
function filled(scene: Scene, { tools, words }: Hand, { text }: ToolText, typed: Typed): string {
  const { audience, chosenAt } = scene.person;
  const fields = tools.flatMap((tool) => tool.fields);
  const fieldNamed = (id: string): ToolField | undefined => fields.find((one) => one.id === id);
  const isAsked = (id: string): boolean => holds(fieldNamed(id)?.when, chosenAt);
  const valueAt = (id: string): string => {
    const field = fieldNamed(id);
    return (field === undefined ? '' : writtenIn(scene, field, typed)).trim() || words.blank;
  };
  return (wordsFor(text, audience) ?? '')
    .replace(/[^.?]*\{[^.?]*[.?]/g, (sentence) => (namedIn(sentence).every(isAsked) ? sentence : ''))
    .replace(fieldName, (_, id: string) => valueAt(id));
}

/** Who meets the needs of a tool, or of words in it. */
const servicesFor = (scene: Scene, { services }: Pick<Tool, 'services'>): readonly ServiceView[] =>
  helpersNow(services, scene).map((service) => viewOfService(service, scene));

function textViews(scene: Scene, hand: Hand, tool: Tool, typed: Typed): readonly TextView[] {
  const { audience, chosenAt } = scene.person;
  return tool.texts
    .filter(({ when }) => holds(when, chosenAt))
    .flatMap((text): readonly TextView[] => {
      const services = servicesFor(scene, text);
      if (text.services.length > 0 && services.length === 0) return [];
      return [
        {
          id: text.id,
          label: wordsFor(text.label, audience) ?? '',
          text: typed[text.id] ?? filled(scene, hand, text, typed),
          edited: typed[text.id] !== undefined,
          services,
          guides: guidesFor(scene, text),
        },
      ];
    });
}

/** Whether this person is offered `tool`. */
export const isOffered = ({ person }: Scene, { when }: Pick<Tool, 'when'>): boolean => holds(when, person.chosenAt);

/** The plan that these answers lead to, and the tools that `tool` leads to: what can be put on paper. */
function papersFor(scene: Scene, hand: Hand, { leads }: Tool, typed: Typed): PapersView {
  const step = scene.flow.steps[follow(scene.flow, scene.person.trail, 'silent').at];
  return {
    plan: step?.kind !== 'plan' ? null : { ...viewOfPlan(scene, step), canGoBack: false },
    tools: leads.flatMap((lead) => viewOfTool(scene, hand, lead, typed) ?? []),
  };
}

/** The tool `id` as this person reads it, with what they wrote; null where they are not offered it. */
export function viewOfTool(scene: Scene, hand: Hand, id: ToolId, typed: Typed): ToolView | null {
  const tool = hand.tools.find((one) => one.id === id);
  if (tool === undefined || !isOffered(scene, tool)) return null;
  const { person } = scene;
  const held = scene.flow.actions.filter(({ id: action, when }) => tool.holds.includes(action) && holds(when, person.chosenAt));
  const entry = wordsFor(tool.words.entry, person.audience);
  return {
    page: 'tool',
    tool: tool.id,
    heading: wordsFor(tool.words.heading, person.audience) ?? '',
    lead: wordsFor(tool.words.lead, person.audience) ?? [],
    note: wordsFor(tool.words.note, person.audience) ?? [],
    fields: fieldViews(scene, tool, typed),
    texts: textViews(scene, hand, tool, typed),
    held: held.map((action) => viewOfShown(action, person)),
    papers: tool.id === 'papers' ? papersFor(scene, hand, tool, typed) : null,
    code: tool.id === 'code' ? codeOfTrail(hand.answers, person.trail) : null,
    entry: tool.entry === undefined || entry === undefined ? null : { to: tool.entry, words: entry },
    services: servicesFor(scene, tool),
    leads: tool.leads.flatMap((lead) => {
      const other = hand.tools.find((one) => one.id === lead);
      return other === undefined || !isOffered(scene, other)
        ? []
        : [{ id: lead, label: wordsFor(other.words.open, person.audience) ?? '' }];
    }),
    sources: [...new Set([...tool.sources, ...held.flatMap(({ sources }) => sources)])].flatMap((tag) => {
      const source = hand.sources[tag] ?? scene.flow.sources[tag];
      return source === undefined
        ? []
        : [{ title: source.title, publisher: source.publisher, url: source.url ?? null, date: source.date ?? null }];
    }),
    draft: !tool.reviewed,
  };
}
