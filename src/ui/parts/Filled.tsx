import type { ReactNode } from 'react';
import { inOrder } from '../text/in-order.ts';
import { Numbers, Written } from './Numbers.tsx';

type FilledProps = { readonly words: string; readonly values: Readonly<Record<string, string>> };

/** Words with their gaps filled by numbers or addresses, which keep their direction in any script. */
export function Filled({ words, values }: FilledProps): ReactNode {
  const pieces = words.split(/(\{[a-z]+\})/i);
  return inOrder(pieces, (piece) => {
    const value = piece.startsWith('{') ? values[piece.slice(1, -1)] : undefined;
    return value === undefined ? <Numbers text={piece} /> : <Written text={value} />;
  });
}
