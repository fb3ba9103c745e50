import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { GoView } from '../../../journey/view/view.ts';
import { OutsideLink } from '../service/OutsideLink.tsx';

type GoLinkProps = { readonly go: GoView | null; readonly words: InterfaceWords; readonly quiet?: boolean };

/** Leads over to another flow, in a tab of its own: this one stays as it is. */
export function GoLink({ go, words, quiet = false }: GoLinkProps) {
  if (go === null) return null;
  return (
    <p className={quiet ? 'leads quiet' : 'leads'}>
      <OutsideLink href={go.href} words={words}>
        {go.label}
      </OutsideLink>
    </p>
  );
}
