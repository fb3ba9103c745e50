import type { MouseEvent } from 'react';

type BrokenPageProps = {
  readonly heading: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly calls: readonly { readonly label: string; readonly href: string }[];
  readonly again: { readonly label: string; readonly onClick: () => void };
  readonly leave: { readonly label: string; readonly href: string; readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void };
};

/** Stands where anything broke. It relies on nothing but what it is given. */
export function BrokenPage({ heading, lead, steps, calls, again, leave }: BrokenPageProps) {
  return (
    <>
      <nav className="bar">
        {calls.slice(0, 1).map((call) => (
          <a key={call.href} className="call" data-bar="emergency" href={call.href}>
            {call.label}
          </a>
        ))}
        <a className="leave" data-bar="leave" href={leave.href} onClick={leave.onClick}>
          {leave.label}
        </a>
      </nav>
      <main id="page" data-page="broken">
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">{lead}</p>
        <ul className="strip">
          {steps.map((step) => (
            <li key={step}>
              <strong>{step}</strong>
            </li>
          ))}
        </ul>
        <ul className="ways">
          {calls.map((call) => (
            <li key={call.href} className="ring">
              <a className="way" href={call.href}>
                {call.label}
              </a>
            </li>
          ))}
        </ul>
        <button className="option" type="button" onClick={again.onClick}>
          <span className="option-words">{again.label}</span>
        </button>
      </main>
    </>
  );
}
