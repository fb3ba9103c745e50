import { useState } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { materialOf, type StudioLibrary } from '../case/material.ts';
import { mostBytes, type OwnCase, readCase } from './own-case.ts';

type OpenCaseProps = {
  readonly library: StudioLibrary;
  readonly words: TrainerWords['own'];
  readonly onOpen: (own: OwnCase) => void;
};

type Told = 'opened' | keyof TrainerWords['own']['wrong'];

/** Opens the file that a case was saved in, and says in one line where it is none: nothing on the page has changed then. */
export function OpenCase({ library, words, onOpen }: OpenCaseProps) {
  const [told, setTold] = useState<Told | null>(null);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // A file that is mended by hand and opened again is news, under the same name too.
    input.value = '';
    // A film is not read to learn that it is none.
    const read = file.size > mostBytes ? 'too-long' : openable(await file.text().catch(() => ''), library);
    if (typeof read === 'object') onOpen(read);
    setTold(typeof read === 'object' ? 'opened' : read);
  };
  return (
    <div className="open-case">
      <label className="tool">
        {words.open}
        <input
          type="file"
          accept="application/json,.json"
          className="visually-hidden"
          data-studio="open-own"
          onChange={({ target }) => open(target)}
        />
      </label>
      <output className="quiet" data-told={told}>
        {told !== null && (told === 'opened' ? words.opened : words.wrong[told])}
      </output>
    </div>
  );
}

function openable(text: string, library: StudioLibrary): OwnCase | Exclude<Told, 'opened'> {
  const read = readCase(text);
  if (typeof read === 'string') return read;
  if (!library.some(({ id }) => id === read.flow)) return 'other-flow';
  const { regions } = materialOf(library, read.flow).flow;
  return regions.some(({ id, choice }) => choice && id === read.region) ? read : 'other-place';
}
