import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ProgrammeView } from '../../journey/view/view.ts';
import { counted, fill } from './fill.ts';

/** Browsers of before 2021 cannot say a list, and some that can were robbed of it. */
function listed(names: readonly string[], locale: string): string {
  try {
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
}

/** What a tool can do in the apps that were named, and no more than is known. */
export function programmeText({ tool, apps, unsure }: ProgrammeView, { plan, locale }: InterfaceWords): string {
  return [
    ...(apps.length > 0 ? [counted(plan.takePart, apps.length, locale, { apps: listed(apps, locale), tool })] : []),
    ...(unsure.length > 0 ? [fill(plan.partUnsure, { apps: listed(unsure, locale), tool })] : []),
  ].join(' ');
}
