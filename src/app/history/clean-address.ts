/** The address never says anything: what somebody put after it is ignored and taken off, without a new entry. Talks to: the address. */
export function cleanAddress(): void {
  if (location.search !== '' || location.hash !== '') history.replaceState(history.state, '', location.pathname);
}
