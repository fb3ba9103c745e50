import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly lines: number;
  /** Said before anything is written. */
  readonly hints?: readonly string[];
  readonly onType: (value: string) => void;
};

/**
 * A place to write. Browsers write what stands in a field to the disk, and send it to their spelling service, unless the form and the
 * field both say otherwise: this is the only field there is.
 */
export function TextField({ label, value, lines, hints = [], onType }: TextFieldProps) {
  const field = useId();
  const hint = useId();
  const shared = {
    id: field,
    value,
    'aria-describedby': hints.length === 0 ? undefined : hint,
    'data-field': '',
  };
  return (
    <form className="field" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={field}>{label}</label>
      {hints.length > 0 && (
        <div id={hint} className="quiet">
          {hints.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          autoComplete="off"
          spellCheck={false}
          autoCorrect="off"
          onChange={(event) => onType(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          onChange={(event) => onType(event.target.value)}
        />
      )}
      <p className="on-paper written" hidden>
        {value}
      </p>
    </form>
  );
}
