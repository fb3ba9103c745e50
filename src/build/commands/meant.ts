/** Whether a name is meant by what was typed: that name, with `*` for any part of it. */
export function meant(typed: string): (name: string) => boolean {
  const parts = typed.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  return (name) => pattern.test(name);
}
