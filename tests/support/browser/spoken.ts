import type { Page } from 'playwright-core';

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

type Spoken = {
  /** What stands where a change is told as soon as whoever listens has finished hearing something else. */
  readonly politely: readonly string[];
  /** What opens and closes, by its name, and whether it says of itself that it is open. */
  readonly folds: ReadonlyMap<string, unknown>;
};

/** What Chromium tells a screen reader of the page as it stands now. */
export async function spoken(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const propertyOf = ({ properties = [] }: Node, name: string): unknown => properties.find((one) => one.name === name)?.value.value;
  const nameOf = ({ name }: Node): string => String(name?.value ?? '');
  const textOf = (node: Node | undefined): string => {
    if (node === undefined) return '';
    return node.role?.value === 'StaticText' ? nameOf(node) : (node.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  };
  const read = nodes.filter(({ ignored }) => !ignored);
  const roles = (role: string): readonly Node[] => read.filter((node) => node.role?.value === role);
  return {
    politely: roles('status').map(textOf),
    folds: new Map(roles('DisclosureTriangle').map((node) => [nameOf(node), propertyOf(node, 'expanded')])),
  };
}
