import type { Page } from 'playwright-core';

/** One part of a page as Chromium tells it to a screen reader. */
export type Heard = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

export const propertyOf = ({ properties = [] }: Heard, name: string): unknown => properties.find((one) => one.name === name)?.value.value;
export const nameOf = ({ name }: Heard): string => String(name?.value ?? '');

/** All parts of the page as it stands now, the whole of it first, and each by its id. */
export async function accessibilityTree(
  page: Page,
): Promise<{ readonly all: readonly Heard[]; readonly byId: ReadonlyMap<string, Heard> }> {
  const session = await page.context().newCDPSession(page);
  const { nodes: all } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Heard[] };
  await session.detach();
  return { all, byId: new Map(all.map((node) => [node.nodeId, node])) };
}
