/** npm under the Node that runs now; by name where we were not started by npm. @param {readonly string[]} args */
export function npm(args) {
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js')) return { command: process.execPath, args: [started, ...args] };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
