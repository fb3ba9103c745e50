import type { InputHTMLAttributes } from 'react';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'type'> & {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
};

/** One line of text under its label, which the browser neither completes nor corrects. */
export function TextField({ label, onWrite, ...input }: TextFieldProps) {
  return (
    <label>
      {label}
      <input {...input} type="text" autoComplete="off" spellCheck={false} onChange={({ target }) => onWrite(target.value)} />
    </label>
  );
}
