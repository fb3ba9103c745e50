const room = /^#room=([0-9a-f]{16})$/;
const desk = /^#desk=([0-9a-f]{16})$/;

/** Which window this is, by what stands after the # of its address: a random name, and nothing about the case. */
export function whichWindow(hash: string): { readonly role: 'presenter' | 'room'; readonly session: string | null } {
  const asRoom = room.exec(hash)?.[1];
  if (asRoom !== undefined) return { role: 'room', session: asRoom };
  return { role: 'presenter', session: desk.exec(hash)?.[1] ?? null };
}

/** The room's window is this very page under another name: also where it was opened from a folder. */
export function roomAddress(session: string): string {
  return `${location.href.replace(/#.*$/, '')}#room=${session}`;
}

export function roomName(session: string): string {
  return `handrail-room-${session}`;
}
