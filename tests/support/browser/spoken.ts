import type { Page } from 'playwright-core';
import { accessibilityTree, type Heard, nameOf, propertyOf } from '../../../tools/look/accessibility-tree.ts';

type Spoken = {
  /** What stands where a change is told as soon as whoever listens has finished hearing something else. */
  readonly politely: readonly string[];
  /** What opens and closes, by its name, and whether it says of itself that it is open. */
  readonly folds: ReadonlyMap<string, unknown>;
};

/** What Chromium tells a screen reader of the page as it stands now. */
export async function spoken(page: Page): Promise<Spoken> {
  const { all, byId } = await accessibilityTree(page);
  const textOf = (node: Heard | undefined): string => {
    if (node === undefined) return '';
    return node.role?.value === 'StaticText' ? nameOf(node) : (node.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  };
  const read = all.filter(({ ignored }) => !ignored);
  const roles = (role: string): readonly Heard[] => read.filter((node) => node.role?.value === role);
  return {
    politely: roles('status').map(textOf),
    folds: new Map(roles('DisclosureTriangle').map((node) => [nameOf(node), propertyOf(node, 'expanded')])),
  };
}
