import type { HandWords } from '../../flow/schema/hand-words.ts';
import type { FieldView } from '../../journey/tools/tool-view.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import { fill } from '../text/fill.ts';
import { TakeAlong } from './carry/TakeAlong.tsx';
import type { OnHand } from './on-hand.ts';
import { TextField } from './TextField.tsx';

type FieldsProps = {
  /** Null: what is written here goes into words that are copied by themselves. */
  readonly heading: string | null;
  readonly fields: readonly FieldView[];
  readonly words: HandWords;
  readonly on: OnHand;
};

/** A sheet to fill in: each place with its reason, and what must never stand there. */
export function Fields({ heading, fields, words, on }: FieldsProps) {
  if (fields.length === 0) return null;
  return (
    <section className="fields">
      <p className="quiet">{words.kept}</p>
      {fields.map((field) => (
        <div key={field.id}>
          <TextField
            label={field.label}
            value={field.value}
            lines={field.lines}
            hints={[field.why, field.never === null ? null : fill(words.never, { what: field.never })].filter((hint) => hint !== null)}
            onType={(value) => on.type(field.id, value)}
          />
          {field.choices.length > 0 && (
            <ul className="ready">
              {field.choices.map((choice) => (
                <li key={choice}>
                  <Tap
                    className="tool"
                    aria-pressed={inLines(field.value, choice)}
                    onTap={() => on.type(field.id, withChoice(field.value, choice))}
                  >
                    {choice}
                  </Tap>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {heading !== null && <TakeAlong text={sheetText(heading, fields, words)} label={words.copyAll} words={words} on={on} />}
    </section>
  );
}

function sheetText(heading: string, fields: readonly FieldView[], words: HandWords): string {
  return [heading, ...fields.map(({ label, value }) => `${label}\n${value.trim() || words.blank}`)].join('\n\n');
}

const linesOf = (value: string): readonly string[] => value.split('\n').filter((line) => line.trim() !== '');

/** Whether a ready answer stands in a field, as a line of its own. */
export function inLines(value: string, choice: string): boolean {
  return linesOf(value).includes(choice);
}

/** The field after a tap on a ready answer: with it, or without. What somebody wrote themselves stays. */
export function withChoice(value: string, choice: string): string {
  const lines = linesOf(value);
  return (lines.includes(choice) ? lines.filter((line) => line !== choice) : [...lines, choice]).join('\n');
}
