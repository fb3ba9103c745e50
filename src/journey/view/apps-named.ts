import { holds } from '../../flow/conditions/condition.ts';
import type { Platform, Service } from '../../flow/directory/directory.ts';
import type { Action } from '../../flow/flow.ts';
import { saidTo } from '../../flow/said.ts';
import type { GuidePart } from '../../flow/schema/action-file.ts';
import { isOverdue } from '../time/openness.ts';
import type { Scene } from './scene.ts';
import type { GuideView, ProgrammeView } from './view.ts';

type Named = Pick<Scene, 'flow' | 'directory' | 'person' | 'moment'>;

const found = new WeakMap<Named, readonly Platform[]>();

/** The apps and payment routes somebody named, in the order of the directory; looked for once for each page. */
function platformsNamed(named: Named): readonly Platform[] {
  const before = found.get(named);
  if (before !== undefined) return before;
  const { flow, directory, person } = named;
  const { apps, payments } = flow.facts;
  const ids = [apps, payments].flatMap((step) => (step === undefined ? [] : person.chosenAt(step)));
  const platforms = directory.platforms.filter(({ id }) => ids.includes(id));
  found.set(named, platforms);
  return platforms;
}

const isDevice = ({ kind }: Platform): boolean => kind === 'device';
const isPayment = ({ kind }: Platform): boolean => kind === 'payment';
const isGeneric = ({ kind }: Platform): boolean => kind === 'other';

/** What goes wrong on an app goes wrong with messages, reports and blocks; nothing of it concerns the password. */
const aboutThePassword: readonly GuidePart[] = ['secure', 'recover'];

function guideOf(
  { id, name, status, guides, traps, checked, term }: Platform,
  part: GuidePart,
  { person: { chosenAt }, moment }: Named,
): GuideView {
  const { age = '', steps = [], links = [] } = guides[part] ?? {};
  return {
    platform: id,
    name,
    ...(status === undefined ? {} : { status }),
    ...(checked === null ? {} : { checked: { checked, overdue: isOverdue(checked, term, moment.now) } }),
    age,
    steps: saidTo(steps, chosenAt),
    traps: aboutThePassword.includes(part) ? [] : saidTo(traps, chosenAt),
    links: links.filter(({ when }) => holds(when, chosenAt)).map(({ label, url }) => ({ label, url })),
  };
}

/**
 * How to do what `action` is about on each app that was named. An app that has no such thing (no way to pause an account, say) shows
 * what is known to go wrong there, never the steps for any app; those are for whoever named none, or one of which nothing is known.
 * A way to pay has no account to pause, and stands beside the app's steps, never in their place. What the phone or computer in the
 * hand needs is shown to everybody.
 */
export function guidesFor(named: Named, { guide: part }: Pick<Action, 'guide'>): readonly GuideView[] {
  if (part === undefined) return [];
  const platforms = platformsNamed(named);
  const known = platforms.filter(
    (platform) =>
      platform.guides[part] !== undefined ||
      (part === 'suspend' && !isPayment(platform) && (platform.traps.length > 0 || platform.status !== undefined)),
  );
  const paid = part === 'after-paying';
  const generic = known.some((platform) => paid || !isPayment(platform)) ? [] : named.directory.platforms.filter(isGeneric);
  const anyhow = [...generic, ...named.directory.platforms.filter(isDevice)].filter(({ guides }) => guides[part] !== undefined);
  return [...known, ...anyhow].map((platform) => guideOf(platform, part, named));
}

/** What the apps that were named have to do with each of `services`; nothing where none of them is known to be asked. */
export function programmesOf(named: Named, services: readonly Service[]): readonly ProgrammeView[] {
  const apps = platformsNamed(named).filter(({ status }) => status === undefined);
  return services.flatMap(({ id, name }): readonly ProgrammeView[] => {
    const asked = apps.filter(({ programmes }) => programmes[id] !== undefined);
    const taking = asked.filter(({ programmes }) => programmes[id] === 'yes');
    const names = (of: readonly Platform[]): readonly string[] => of.map((app) => app.name);
    const tool = { tool: name, apps: names(taking), unsure: names(asked.filter((app) => !taking.includes(app))) };
    // A service no app was ever asked about is no programme; one of which only doubts are known promises nothing.
    return asked.length === 0 ? [] : [tool];
  });
}
