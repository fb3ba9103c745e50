import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ProgrammeView } from '../../journey/view/view.ts';
import { fill } from './fill.ts';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a tool can do in the apps that were named, and no more than is known. */
export function programmeText({ tool, apps, unsure }: ProgrammeView, { plan }: InterfaceWords): string {
  const takes = apps.length === 1 ? plan.takesPart : plan.takePart;
  return [
    ...(apps.length > 0 ? [fill(takes, { apps: listed.format(apps), tool })] : []),
    ...(unsure.length > 0 ? [fill(plan.partUnsure, { apps: listed.format(unsure), tool })] : []),
  ].join(' ');
}
