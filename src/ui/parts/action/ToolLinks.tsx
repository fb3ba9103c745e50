import type { ToolLink } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';

type ToolLinksProps = { readonly tools: readonly ToolLink[]; readonly on: On };

/** Opens what makes something for the hand. */
export function ToolLinks({ tools, on }: ToolLinksProps) {
  if (tools.length === 0) return null;
  return (
    <div className="tool-row">
      {tools.map(({ id, label }) => (
        <Tap key={id} className="tool" data-tool={id} onTap={() => on.tool(id)}>
          {label}
        </Tap>
      ))}
    </div>
  );
}
