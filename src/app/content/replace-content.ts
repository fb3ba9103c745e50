import { edition } from 'virtual:handrail/edition';
import { bytesOfPlace, placeOfBytes } from '../../journey/kept/place-code.ts';
import { isBroken, showBroken } from '../failing/broken.tsx';
import { entryNow } from '../history/entry.ts';
import { keepPlace, keptPlace } from '../history/reload-memory.ts';
import { endWizard } from '../leaving/leave.ts';
import { mountWizard } from '../mount-wizard.tsx';
import type { FlowContent } from './flow-content.ts';

/**
 * In development alone (workshop-plugin.ts): begins the wizard again with the content as it is now, where the one before it stood, as if the
 * page had been loaded anew. `first`: the content that the page was begun with. Talks to: the document, the scroll, the address.
 */
export function contentReplacer(first: FlowContent): (next: FlowContent) => void {
  let last = { flow: first.flow, edition };
  let begun = Promise.resolve();

  async function begin(content: FlowContent): Promise<void> {
    const { noise } = entryNow();
    const kept = keptPlace(noise);
    const place = kept && placeOfBytes(last.flow, last.edition, kept);
    last = { flow: content.flow, edition };
    // An answer that is no longer offered is left out, and everything after it.
    const bytes = place && bytesOfPlace(content.flow, edition, place);
    keepPlace(noise, bytes);
    document.documentElement.dataset.called = '';
    const takeCharge = () => {
      const { scrollX, scrollY } = window;
      endWizard();
      keepPlace(noise, bytes);
      return {
        answers: [],
        finish: () => {
          scrollTo(scrollX, scrollY);
          return [];
        },
      };
    };
    await mountWizard(content, '', takeCharge, showBroken);
  }

  return (next) => {
    // Behind the page that says so nothing runs that could be ended.
    if (isBroken()) location.reload();
    else begun = begun.then(() => begin(next)).catch(showBroken);
  };
}
