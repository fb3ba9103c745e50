import { copyText } from '../../effects/copy-text.ts';
import { printPage } from '../../effects/print-page.ts';
import { selectText } from '../../effects/select-text.ts';
import type { On } from '../../ui/on.ts';
import type { StudioEvent } from '../session/studio.ts';

/** The wizard's pages in training: every tap is told to the session, and the way out is the pause. */
export function trainingHandlers(dispatch: (event: StudioEvent) => void): On {
  return {
    answer: (step, options) => dispatch({ type: 'take', step, options }),
    back: () => dispatch({ type: 'page', event: { type: 'back' } }),
    planNow: () => dispatch({ type: 'page', event: { type: 'planNow', region: null } }),
    crisis: () => dispatch({ type: 'page', event: { type: 'crisis' } }),
    resume: () => dispatch({ type: 'page', event: { type: 'resume' } }),
    refine: (step) => dispatch({ type: 'page', event: { type: 'refine', step } }),
    change: (step) => dispatch({ type: 'rewind', step }),
    turn: () => undefined,
    mark: (action, as) => dispatch({ type: 'page', event: { type: 'mark', action, as } }),
    tonight: () => dispatch({ type: 'page', event: { type: 'tonight' } }),
    tool: (tool) => dispatch({ type: 'page', event: { type: 'tool', tool } }),
    startAgain: () => dispatch({ type: 'page', event: { type: 'startAgain' } }),
    copy: copyText,
    print: printPage,
    select: selectText,
    leave: (event) => {
      event.preventDefault();
      dispatch({ type: 'blank' });
    },
  };
}
