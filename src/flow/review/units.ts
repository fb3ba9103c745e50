import { anyWords, stepName } from '../conditions/condition-in-words.ts';
import type { Action, Directory, Flow } from '../flow.ts';
import type { RawContent } from '../raw-content.ts';
import type { Review } from '../schema/review-file.ts';
import type { Tool } from '../tool.ts';
import { canonical } from './canonical.ts';

/** What is reviewed; `assemble` makes more of it, and asks here what is signed. */
type Reviewed = { readonly flow: Flow; readonly directory: Directory; readonly hand: { readonly tools: readonly Tool[] } };

/** A piece of content that one person can read at one sitting and sign: all that decides or says it. */
export type Unit = { readonly id: string; readonly name: string; readonly hash: string };
export type UnitState = Unit & {
  readonly state: 'signed' | 'changed' | 'unsigned';
  /** The last sign-off there was, of this content or of an earlier one. */
  readonly review: Review | null;
};

/** What is hashed of an action: everything but whether it is signed. */
export function contentOfAction({ reviewed: _, ...content }: Omit<Action, 'reviewed'> & { readonly reviewed?: boolean }): string {
  return canonical(content);
}

/** The file of the directory a service stands in: `gb-nir`. */
const groupOf = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '');

/** What is hashed of a tool: everything but whether it is signed. */
export function contentOfTool({ reviewed: _, ...content }: Omit<Tool, 'reviewed'> & { readonly reviewed?: boolean }): string {
  return canonical(content);
}

/** Every unit of `flows/` that can be signed, with the hash of what it is now. */
export function unitsOf({ flow, directory, hand }: Reviewed, { services: rawServices, hash }: RawContent): readonly Unit[] {
  const groups = new Map<string, unknown[]>();
  for (const service of directory.services) {
    const file = rawServices.get(service.id)?.place.file;
    if (file !== undefined) groups.set(groupOf(file), [...(groups.get(groupOf(file)) ?? []), service]);
  }
  return [
    ...Object.values(flow.steps).map((step) => ({ id: `step:${step.id}`, name: stepName(step, null), hash: hash(canonical(step)) })),
    ...flow.actions.map((action) => ({
      id: `action:${action.id}`,
      name: anyWords(action.words.what, null) ?? action.id,
      hash: hash(contentOfAction(action)),
    })),
    ...hand.tools.map((tool) => ({
      id: `tool:${tool.id}`,
      name: anyWords(tool.words.heading, null) ?? tool.id,
      hash: hash(contentOfTool(tool)),
    })),
    ...[...groups].map(([group, services]) => ({
      id: `services:${group}`,
      name: `${services.length} services`,
      hash: hash(canonical(services)),
    })),
    ...directory.platforms.map((platform) => ({ id: `platform:${platform.id}`, name: platform.name, hash: hash(canonical(platform)) })),
    { id: 'words:interface', name: 'Buttons, headings and the bar', hash: hash(canonical(flow.words)) },
  ];
}

/** Each unit with its sign-off: valid only for exactly the content that was read. */
export function unitStates(content: Reviewed, raw: RawContent): readonly UnitState[] {
  return unitsOf(content, raw).map((unit): UnitState => {
    const own = raw.reviews.map(({ value }) => value).filter((review) => review.unit === unit.id);
    const signed = own.find((review) => review.hash === unit.hash);
    if (signed !== undefined) return { ...unit, state: 'signed', review: signed };
    const last = own.at(-1);
    return { ...unit, state: last === undefined ? 'unsigned' : 'changed', review: last ?? null };
  });
}
