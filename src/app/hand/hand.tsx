import '../../ui/tools/tools.css';
import type { ReactNode } from 'react';
import type { Hand } from '../../flow/assemble/content.ts';
import type { Typed } from '../../journey/tools/tool-view.ts';
import { viewOfTool } from '../../journey/tools/view-of-tool.ts';
import { withTools } from '../../journey/tools/with-tools.ts';
import type { Scene } from '../../journey/view/scene.ts';
import type { View } from '../../journey/view/view.ts';
import type { OnHand } from '../../ui/tools/on-hand.ts';
import { ToolPage } from '../../ui/tools/ToolPage.tsx';

/** All of the tools' program begins here, so that it is a chunk of its own. */
export function offerTools(view: View, scene: Scene, hand: Hand): View {
  return withTools(view, scene, hand);
}

/** The tool that covers the page; nothing where none does. */
export function drawTool(scene: Scene, hand: Hand, typed: Typed, on: OnHand): ReactNode {
  const { cover, journey } = scene.standing;
  const view = cover === 'tool' && journey.tool !== null ? viewOfTool(scene, hand, journey.tool, typed) : null;
  return view && <ToolPage key={view.tool} view={view} words={scene.flow.words} handWords={hand.words} on={on} />;
}
