import type { Hand } from '../../flow/assemble/content.ts';
import type { Tool } from '../../flow/tool.ts';
import type { ToolId } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import type { Scene } from '../view/scene.ts';
import type { ToolLink, View } from '../view/view.ts';
import { isOffered } from './view-of-tool.ts';

/** The same page with the tools that this person is offered: all of them on the plan, and at each action those that do it. */
export function withTools(view: View, scene: Scene, { tools, words }: Hand): View {
  if (view.page !== 'plan') return view;
  const offered = tools.filter((tool) => isOffered(scene, tool));
  const linkTo = ({ id, words: own }: Tool): ToolLink => ({ id, label: wordsFor(own.open, scene.person.audience) ?? '' });
  return {
    ...view,
    hand: offered.length === 0 ? null : { heading: words.inHand, help: words.inHandHelp, tools: offered.map(linkTo) },
    groups: view.groups.map((group) => ({
      ...group,
      actions: group.actions.map((action) => ({ ...action, tools: offered.filter(({ does }) => does.includes(action.id)).map(linkTo) })),
    })),
  };
}

/** The tool behind the bar's way through tonight: the first that does its action; null where this person is offered none. */
export function toolForTonight(scene: Scene, { tools }: Hand): ToolId | null {
  const { tonight } = scene.flow;
  const does = (tool: Tool): boolean => tonight !== undefined && tool.does.includes(tonight.action) && isOffered(scene, tool);
  return tools.find(does)?.id ?? null;
}
