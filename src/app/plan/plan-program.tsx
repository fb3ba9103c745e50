import '../../ui/styles/handrail-plan.css';
import type { ReactNode } from 'react';
import type { Hand } from '../../flow/assemble/content.ts';
import type { ToolId } from '../../flow/vocabulary.ts';
import { trailOfCode } from '../../journey/code/plan-code.ts';
import type { Typed } from '../../journey/tools/tool-view.ts';
import { viewOfTool } from '../../journey/tools/view-of-tool.ts';
import { toolForTonight, withTools } from '../../journey/tools/with-tools.ts';
import type { Trail } from '../../journey/trail.ts';
import { planInShort } from '../../journey/view/plan-in-short.ts';
import type { Scene } from '../../journey/view/scene.ts';
import type { PlanView, View } from '../../journey/view/view.ts';
import { viewOf } from '../../journey/view/view-of.ts';
import { PlanPage } from '../../ui/pages/PlanPage.tsx';
import type { PageProps } from '../../ui/pages/page-props.ts';
import { CodeEntry } from '../../ui/tools/carry/CodeEntry.tsx';
import { FileEntry } from '../../ui/tools/carry/FileEntry.tsx';
import { InsideApp } from '../../ui/tools/InsideApp.tsx';
import { ToolPage } from '../../ui/tools/ToolPage.tsx';
import type { Behind } from '../behind.ts';
import { appAroundHere } from '../hand/inside-app.ts';
import { toolHandlers } from '../hand/tool-handlers.ts';
import { drawAhead, type Walk } from './draw-ahead.tsx';

/** All of the program that no question needs begins here, so that it is a file of its own: the plan, and what it puts into a hand. */
export function viewWithPlan(scene: Scene, hand: Hand | null): View {
  const view = viewOf(scene);
  return hand === null ? view : withTools(view, scene, hand);
}

export function DrawnPlan(props: PageProps<PlanView>) {
  return <PlanPage {...props} />;
}

/** What is left of a plan where the page broke. */
export function remainsOfPlan(scene: Scene): readonly string[] {
  return planInShort(scene);
}

/** Draws pages ahead, from now on. See draw-ahead.tsx. */
export function drawPagesAhead(walk: Walk): void {
  drawAhead(walk);
}

/** What the bar's way through tonight opens, once the tools are here. */
export function tonightTool(scene: Scene, hand: Hand): ToolId | null {
  return toolForTonight(scene, hand);
}

/** Where this copy of Handrail is found, and which content it was made from. */
type CopyOfHandrail = { readonly address: string; readonly edition: string };

/** What the tools are drawn from. */
type Held = { readonly scene: Scene; readonly hand: Hand; readonly typed: Typed; readonly behind: Behind };

/** The tool that covers the page; nothing where none does. */
export function drawTool({ scene, hand, typed, behind }: Held, copy: CopyOfHandrail): ReactNode {
  const { cover, journey } = scene.standing;
  const view = cover === 'tool' && journey.tool !== null ? viewOfTool(scene, hand, journey.tool, typed) : null;
  return (
    view && (
      <ToolPage
        key={view.tool}
        view={view}
        words={scene.flow.words}
        handWords={hand.words}
        on={toolHandlers(behind, scene, hand, typed)}
        {...copy}
      />
    )
  );
}

/** Beneath the first question, for whoever opened it inside another app. */
export function drawAppAround({ scene, hand: { words } }: Held): ReactNode {
  const around = scene.standing.step === scene.flow.start ? appAroundHere(words.insideApp.apps) : null;
  return around && <InsideApp {...around} words={words} />;
}

/** At the end of the first page, for whoever has been here before. */
export function drawWaysBack({ scene, hand, typed, behind }: Held): ReactNode {
  const { answers, words, tools } = hand;
  if (scene.standing.step !== scene.flow.start) return null;
  const { bring, unlock } = toolHandlers(behind, scene, hand, typed);
  const open = (code: string): boolean => {
    const trail = trailOfCode(answers, code);
    if (trail !== null) bring(trail);
    return trail !== null;
  };
  return (
    <>
      {answers.length > 0 && <CodeEntry words={words} onCode={open} />}
      {tools.some(({ id }) => id === 'file') && <FileEntry words={words} unlock={unlock} />}
    </>
  );
}

/** The answers in what stood after the # of an address that was scanned. */
export function trailInAddress(written: string, { answers }: Hand): Trail | null {
  return trailOfCode(answers, written);
}
