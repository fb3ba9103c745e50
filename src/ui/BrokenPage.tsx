import type { MouseEvent } from 'react';

type BrokenPageProps = {
  readonly heading: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly calls: readonly { readonly label: string; readonly href: string }[];
  /** What the person came for, as far as it was known. */
  readonly plan: { readonly heading: string; readonly lines: readonly string[] };
  readonly back: { readonly label: string; readonly onClick: () => void };
  readonly again: { readonly label: string; readonly onClick: () => void };
  readonly leave: { readonly label: string; readonly href: string; readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void };
};

/** Stands where anything broke. It relies on nothing but what it is given. */
export function BrokenPage({ heading, lead, steps, plan, calls, back, again, leave }: BrokenPageProps) {
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
        <button className="option" type="button" data-come-back="" onClick={back.onClick}>
          <span className="option-words">{back.label}</span>
        </button>
        <ul className="ways">
          {calls.map((call) => (
            <li key={call.href} className="ring">
              <a className="way" href={call.href}>
                {call.label}
              </a>
            </li>
          ))}
        </ul>
        {plan.lines.length > 0 && (
          <section className="prose" data-plan-in-short="">
            <h2>{plan.heading}</h2>
            <ul className="dashes">
              {plan.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <button className="option silence" type="button" data-start-again="" onClick={again.onClick}>
          <span className="option-words">{again.label}</span>
        </button>
      </main>
    </>
  );
}
