const oldest = '20.19';

/** One clear sentence instead of a syntax error deep inside a tool. */
export function requireNode() {
  const current = process.versions.node;
  if (current.localeCompare(oldest, 'en', { numeric: true }) >= 0) return;
  console.error(`Handrail needs Node.js ${oldest} or newer, and this is ${current}: install a newer one from https://nodejs.org/.`);
  process.exit(1);
}
