import { attempt } from './attempt.ts';

/** Marks the text of an element, as a finger held on it would. Talks to: the document's selection and scroll. */
export function selectText(element: HTMLElement | null): void {
  if (element === null) return;
  attempt(() => {
    getSelection()?.selectAllChildren(element);
    element.scrollIntoView({ block: 'nearest' });
  }, undefined);
}
