import type { ReactNode } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';

type OutsideLinkProps = {
  /** Null: words only. */
  readonly href: string | null;
  readonly words: InterfaceWords;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link to somebody else's page: a tab of its own, told nothing about where it was opened, and it says so. */
export function OutsideLink({ href, words, children, ...rest }: OutsideLinkProps) {
  if (href === null) {
    return (
      <span {...rest}>
        <span>{children}</span>
      </span>
    );
  }
  return (
    <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <small>{` ${words.service.newTab}`}</small>
    </a>
  );
}
