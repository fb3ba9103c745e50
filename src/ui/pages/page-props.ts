import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { View } from '../../journey/view/view.ts';
import type { On } from '../on.ts';
import type { Prefers } from '../prefers.ts';

export type PageProps<V extends View> = {
  readonly view: V;
  readonly words: InterfaceWords;
  readonly on: On;
  readonly prefers?: Prefers | undefined;
};
