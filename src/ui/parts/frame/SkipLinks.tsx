import type { MouseEvent } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { On } from '../../on.ts';
import { takeFocus } from '../../take-focus.ts';

/** What stands around the page on show, whichever it is. */
export const pageId = 'page';

type SkipLinksProps = { readonly words: InterfaceWords; readonly on: On; readonly leaveTo: string };

/** First in the order of the page, seen when they have the focus. */
export function SkipLinks({ words, on, leaveTo }: SkipLinksProps) {
  return (
    <header className="skip">
      <a href={`#${pageId}`} onClick={focusHeading}>
        {words.skip}
      </a>
      <a href={leaveTo} onClick={on.leave}>
        {words.leaveFirst}
      </a>
    </header>
  );
}

/** Instead of the browser's own jump, which would write to the address and to the history. */
function focusHeading(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  takeFocus(event.currentTarget.ownerDocument.querySelector<HTMLElement>(`#${pageId} h1`));
}
