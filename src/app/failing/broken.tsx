import { essentials } from 'virtual:handrail/essentials';
import { createRoot, type Root } from 'react-dom/client';
import { attempt } from '../../effects/attempt.ts';
import { BrokenPage } from '../../ui/BrokenPage.tsx';
import { bringBackStaticGuide } from '../content/static-guide.ts';
import { dropPlace } from '../history/reload-memory.ts';
import { isLeaving, leaveInstead, rewind } from '../leaving/leave.ts';
import { currentPlace } from '../region/current-place.ts';

/** What is left of a wizard that broke. */
export type Remains = {
  /** The plan so far, in a few plain lines. */
  readonly planInShort: () => readonly string[];
  /** Puts the wizard on the screen anew, at the place where it broke. */
  readonly comeBack: (container: Element) => void;
};

let remains: Remains | null = null;
let shown: Root | null = null;

/** From now on there is something to come back to. */
export function keepRemains(wizard: Remains): void {
  remains = wizard;
}

/** Whether the broken page stands: a wizard that fails once more behind it must not take its place. */
export function isBroken(): boolean {
  return shown !== null;
}

/**
 * What stands once anything of ours broke and drawing it anew was no help: first the static guide, which needs nothing; then the broken
 * page above it, with what the person came for and a way back to where they were. Talks to: the document.
 */
export function showBroken(): void {
  if (shown !== null || isLeaving()) return;
  bringBackStaticGuide();
  // What broke stays out of the page, whatever state it is in.
  const container = freshContainer();
  shown = createRoot(container);

  const { broken, bar } = essentials;
  const { number, leaveTo } = currentPlace();
  shown.render(
    <BrokenPage
      heading={broken.heading}
      lead={broken.lead}
      steps={broken.steps}
      plan={{ heading: broken.plan, lines: attempt(() => remains?.planInShort() ?? [], []) }}
      calls={[{ label: broken.call.replace('{number}', number), href: `tel:${number}` }]}
      back={{ label: broken.back, onClick: comeBack }}
      again={{ label: broken.again, onClick: startAgain }}
      leave={{
        label: bar.leave,
        href: leaveTo,
        onClick: (event) => leaveInstead(event, leaveTo),
      }}
    />,
  );
}

/** An empty place for the page, in front of everything; what stood in the old one is gone, whoever had changed it. */
export function freshContainer(): HTMLElement {
  const container = document.createElement('div');
  container.id = 'app';
  document.querySelector('#app')?.remove();
  document.body.prepend(container);
  return container;
}

/** Where nothing is left, the page is loaded anew: what the window keeps over a reload still leads to the same place. */
function comeBack(): void {
  if (remains === null) {
    location.reload();
    return;
  }
  shown?.unmount();
  shown = null;
  remains.comeBack(freshContainer());
}

/** From the first page, and from the first of our entries: Back then leads out of it. */
function startAgain(): void {
  dropPlace();
  const anew = (): void => location.reload();
  if (!rewind(anew)) anew();
}
