import type { On } from '../on.ts';

type InsteadProps = { readonly text: string; readonly on: Pick<On, 'select'> };

/** Where a browser cannot copy, print, share or save: the text itself, marked, to take along by hand. */
export function Instead({ text, on }: InsteadProps) {
  return (
    <p className="instead" data-instead="" dir="auto" ref={on.select}>
      {text}
    </p>
  );
}
