import { whatChanged } from '../../src/build/commands/changes.ts';
import { holesInWords } from '../../src/build/commands/coverage.ts';
import { isSound, type Sound } from '../../src/build/commands/loaded.ts';
import { type Library, libraryOf } from '../../src/build/load/load-content.ts';
import type { readFiles } from '../../src/build/load/read-files.ts';
import { proveAll } from '../../src/build/prove/prove-all.ts';
import { assemble } from '../../src/flow/assemble/content.ts';
import { coverageOf, helpsPromised } from '../../src/flow/directory/coverage.ts';
import type { Signable } from '../../src/flow/review/units.ts';
import { checkWordsOf } from '../../src/flow/words/check-words.ts';
import { deskOf, type Edit } from './edit.ts';

/** What stops an edit: a rule refuses it; or `changes` names it as a danger, and the lock holds it; or nothing does. */
export type Verdict =
  | { readonly fate: 'refused'; readonly by: string }
  | { readonly fate: 'named'; readonly by: string }
  | { readonly fate: 'neither'; readonly by: string };

type Read = ReturnType<typeof readFiles>;

const signables = ({ flows }: Library): readonly Signable[] =>
  flows.flatMap(({ raw, promises }) => (raw === null ? [] : [{ raw, promises, content: assemble(raw).content }]));

/** What `check` and `prove` say first against some files; undefined where they say nothing. */
function refusalOf(library: Library, group: Edit['group']): string | undefined {
  const [problem] = library.problems;
  if (problem !== undefined) return problem.code;
  const sound: readonly Sound[] = library.flows.filter(isSound);
  const [finding] = checkWordsOf(sound);
  if (finding !== undefined) return finding.rule;
  const hole = sound.flatMap(({ content, promises }) => holesInWords(coverageOf(content, helpsPromised(promises))))[0];
  if (hole !== undefined) return 'nobody would help';
  // No promise is about a sentence, a number or an hour: what `check` lets pass there is not proved anew.
  for (const { content, promises } of group === 'rules' ? sound : []) {
    const broken = proveAll(content, promises, null).verdicts.find(({ verdict }) => verdict === 'broken' || verdict === 'vacuous');
    if (broken !== undefined) return `promise ${broken.promise.id}`;
  }
  return undefined;
}

/** Judges edits of what was read, each alone. */
export function judgeOf(read: Read, names: readonly string[]): (edit: Edit) => Verdict {
  const before = signables(libraryOf(read, names));
  return ({ make, group }) => {
    const desk = deskOf(read.files);
    make(desk);
    const library = libraryOf({ ...read, files: desk.files() }, names);
    const by = refusalOf(library, group);
    if (by !== undefined) return { fate: 'refused', by };
    const { changes } = whatChanged(before, signables(library));
    const danger = changes.find(({ weight }) => weight === 'danger');
    if (danger !== undefined) return { fate: 'named', by: danger.unit };
    return { fate: 'neither', by: changes[0]?.unit ?? 'nothing is different' };
  };
}
