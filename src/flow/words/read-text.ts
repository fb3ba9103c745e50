import type { SourceLocation } from '../problem.ts';
import type { RawProse, RawSaid, RawScripts, RawWording } from '../schema/wording.ts';
import { type Audience, audiences } from '../vocabulary.ts';

/** A text that somebody reads: where it was written, who reads it, and what it belongs to. */
export type ReadText = {
  /** `step:demand`, `action:dont-pay`, `service:childline`, `interface`. */
  readonly unit: string;
  readonly place: SourceLocation;
  readonly readers: readonly Audience[];
  /** Ready-made words to copy or say aloud. */
  readonly script: boolean;
  /** Shown, and not said by Handrail: most of what is never said may stand there, for that is what it teaches. */
  readonly quoted?: true;
  readonly text: string;
};

type Where = { readonly unit: string; readonly place: SourceLocation; readonly readers: readonly Audience[] };

const isAudience = (key: string): key is Audience => (audiences as readonly string[]).includes(key);
export const at = ({ file, path }: SourceLocation, ...more: readonly (string | number)[]): SourceLocation => ({
  file,
  path: [...path, ...more],
});

type Written = RawWording | RawProse | RawScripts;

/** Each variant of a wording with those who read it; a text in parts, part by part. */
export function variants(raw: Written | undefined, where: Where, script = false): readonly ReadText[] {
  if (raw === undefined) return [];
  const texts = (value: string | readonly RawSaid[], place: SourceLocation, readers: readonly Audience[]): readonly ReadText[] =>
    typeof value === 'string'
      ? [{ ...where, place, readers, script, text: value }]
      : value.map((said, index) =>
          typeof said === 'string'
            ? { ...where, place: at(place, index), readers, script, text: said }
            : { ...where, place: at(place, index, 'text'), readers, script, text: said.text },
        );
  if (typeof raw === 'string' || Array.isArray(raw)) return texts(raw, where.place, where.readers);
  return Object.entries(raw).flatMap(([key, value]: [string, string | RawSaid[] | undefined]) => {
    const readers = isAudience(key) ? where.readers.filter((reader) => reader === key) : where.readers.filter((reader) => !(reader in raw));
    return value === undefined || readers.length === 0 ? [] : texts(value, at(where.place, key), readers);
  });
}

/** Every string inside a value, a wording by its variants. */
export function deep(value: unknown, where: Where): readonly ReadText[] {
  if (typeof value === 'string') return variants(value, where);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isWording = keys.length > 0 && keys.every((key) => key === 'common' || isAudience(key));
  if (isWording) return variants(value as RawWording, where);
  return Object.entries(value).flatMap(([key, inner]) =>
    deep(inner, { ...where, place: at(where.place, Array.isArray(value) ? Number(key) : key) }),
  );
}
