import { essentials } from 'virtual:handrail/essentials';
import { createRoot } from 'react-dom/client';
import { BrokenPage } from '../ui/BrokenPage.tsx';
import { bringBackStaticGuide } from './content/static-guide.ts';
import { dropPlace } from './history/reload-memory.ts';
import { isLeaving, leaveInstead } from './leaving/leave.ts';
import { currentPlace } from './region/current-place.ts';

let standing = false;

/**
 * What stands once anything broke: first the static guide, which needs nothing; then the broken page above it. It knows nothing of the
 * flow. Talks to: the document.
 */
export function showBroken(): void {
  if (standing || isLeaving()) return;
  standing = true;
  bringBackStaticGuide();
  // What broke stays out of the page, whatever state it is in.
  const container = document.createElement('div');
  document.querySelector('#app')?.replaceWith(container);
  document.body.prepend(container);

  const { broken, bar } = essentials;
  const { number, leaveTo } = currentPlace();
  createRoot(container).render(
    <BrokenPage
      heading={broken.heading}
      lead={broken.lead}
      steps={broken.steps}
      calls={[{ label: broken.call.replace('{number}', number), href: `tel:${number}` }]}
      again={{ label: broken.again, onClick: startPlainly }}
      leave={{
        label: bar.leave,
        href: leaveTo,
        onClick: (event) => leaveInstead(event, leaveTo),
      }}
    />,
  );
}

/** Without the answers: they may be what broke it. */
function startPlainly(): void {
  dropPlace();
  location.reload();
}
