import type { Change } from '../../flow/review/changes.ts';
import type { Weight } from '../../flow/review/weigh.ts';
import type { Review } from '../../flow/schema/review-file.ts';
import type { PersonChange } from '../../journey/people/people-compared.ts';
import type { Unaccepted } from '../accepted-lock.ts';

/** What is different, for whom, and what of it nobody has accepted. */
export type ChangesTold = {
  /** The revision it is compared with; null where there is no git to ask. */
  readonly since: string | null;
  readonly changes: readonly (Change & { readonly weight: Weight })[];
  readonly people: readonly PersonChange[];
  /** Sign-offs that were not there before: what they name is no longer marked as a draft. */
  readonly signed: readonly Review[];
  readonly unaccepted: readonly Unaccepted[];
};

const titles: Readonly<Record<Weight, string>> = {
  danger: 'Could hurt somebody: whoever answers for the content reads these',
  read: 'To be read by whoever knows the content',
  small: 'Slips of spelling, most likely',
};

const indented = (text: string, by: string): string => text.trim().split('\n').join(`\n${by}`);

/** Those that are alike, together, in the order of the first of each. */
function alike<T>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** So much of a line that is the same is enough to find it. */
const mostSame = 40;

/** What differs of two texts, with the words around it: the lines that are the same at both ends are left out, and most of a long one. */
function differing(before: string | null, after: string | null): readonly [string, string] {
  if (before === null || after === null) return [before ?? '–', after ?? '–'];
  const [was, is] = [before.trim().split('\n'), after.trim().split('\n')];
  const most = Math.min(was.length, is.length);
  const from = [...was.slice(0, most), ''].findIndex((line, index) => index === most || line !== is[index]);
  const same = [...was].reverse().findIndex((line, index) => index >= most - from || line !== is.at(-1 - index));
  const lines = (all: readonly string[]): readonly string[] => all.slice(from, same === -1 ? undefined : all.length - same);
  const [old, now] = [lines(was).join('\n'), lines(is).join('\n')];
  const start = [...old].findIndex((letter, index) => letter !== [...now][index]);
  const cut = old.lastIndexOf(' ', Math.max(0, (start === -1 ? old.length : start) - mostSame));
  const shown = (text: string): string => (cut <= 0 ? text : `…${text.slice(cut)}`) || '–';
  return [shown(old), shown(now)];
}

function changeText({ unit, name, kind, facets }: Change): string {
  const head = `  ${name} (${unit})${kind === 'changed' ? '' : `: ${kind}`}`;
  return [
    head,
    ...alike(facets, ({ before, after }) => JSON.stringify(differing(before, after))).flatMap((same) => {
      const [before, now] = differing(same[0].before, same[0].after);
      if (kind === 'new') return [`    ${same.map(({ label }) => label).join('; ')}`, `      ${indented(now, '      ')}`];
      return [
        `    ${same.map(({ label }) => label).join('; ')}`,
        `      before: ${indented(before, '              ')}`,
        `      now:    ${indented(now, '              ')}`,
      ];
    }),
  ].join('\n');
}

/** People who meet the same difference are told together. */
function peopleText(people: readonly PersonChange[]): readonly string[] {
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? ['      –'] : texts.map((text) => `      ${indented(text, '        ')}`);
  return alike(people, ({ before, now }) => JSON.stringify([before, now])).map(([first, ...others]) =>
    [
      `  ${first.who.replace(/[.]?$/, '.')}${others.length > 0 ? ` And ${others.length} more:` : ''}`,
      ...others.map(({ who }) => `    ${who}`),
      '    before:',
      ...lines(first.before),
      '    now:',
      ...lines(first.now),
    ].join('\n'),
  );
}

function waiting(unaccepted: readonly Unaccepted[]): string {
  const listed = unaccepted.slice(0, 12).map(({ unit, state }) => `  ${unit} (${state})`);
  const more = unaccepted.length > listed.length ? [`  and ${unaccepted.length - listed.length} more`] : [];
  return [
    `Not accepted yet: ${unaccepted.length}. Nothing of it may reach people before somebody who may do so has read what is said above and accepts it:`,
    ...listed,
    ...more,
    `  npm run -s flows -- accept --unit ${unaccepted[0]?.unit} --reason "…" --by "…"`,
  ].join('\n');
}

/** The whole of it, for whoever must decide. */
export function changesText({ since, changes, people, signed, unaccepted }: ChangesTold): string {
  const groups = (['danger', 'read', 'small'] as const).flatMap((weight) => {
    const own = changes.filter((change) => change.weight === weight);
    return own.length === 0 ? [] : [`${titles[weight]} (${own.length}):\n${own.map(changeText).join('\n')}`];
  });
  const told = since === null ? 'There is no git here to compare with.' : `Nothing is different since ${since}.`;
  return [
    ...(changes.length === 0 ? [told] : [`What is different since ${since}:`, ...groups]),
    ...(people.length > 0 ? [`Of the invented people, ${people.length} meet something else:\n${peopleText(people).join('\n')}`] : []),
    ...(signed.length > 0
      ? [
          `Signed off since, and no draft any more. Ask each of them whether it was they:\n${signed.map(({ unit, reviewer, role }) => `  ${unit}, by ${reviewer}, ${role}`).join('\n')}`,
        ]
      : []),
    unaccepted.length === 0 ? 'Everything is as it was accepted.' : waiting(unaccepted),
  ].join('\n\n');
}
