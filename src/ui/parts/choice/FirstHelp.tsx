import type { ShownAction } from '../../../journey/view/view.ts';

type FirstHelpProps = {
  readonly shown: readonly ShownAction[];
  /** So that whoever enters the choices by keyboard or by ear is told it too. */
  readonly id: string;
};

/** What to do now, in one breath: words to say first, where there are any, and what not to do. What explains it is folded further down. */
export function FirstHelp({ shown, id }: FirstHelpProps) {
  if (shown.length === 0) return null;
  const spoken = shown.find(({ say, sayHere }) => sayHere && say.length > 0);
  const rest = shown.filter((action) => action !== spoken);
  const [first] = spoken?.say ?? [];
  return (
    <div className="first-help" id={id}>
      {spoken !== undefined && first !== undefined && (
        <figure className="first-words">
          <figcaption>{spoken.what}</figcaption>
          <blockquote>{first}</blockquote>
        </figure>
      )}
      {rest.length > 0 && (
        <ul className="strip">
          {rest.map((action) => (
            <li key={action.id}>{action.what}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
