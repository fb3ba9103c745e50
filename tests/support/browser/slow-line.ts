import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So many bytes come at once, and then nothing for so many milliseconds. */
const piece = 16 * 1024;
const pause = 20;

/**
 * The same site as at `to`, over a slow line: whatever is longer than a piece comes in several, the page itself too. `hangsAfter`: how many
 * bytes of the page itself come; then it neither goes on nor ends.
 */
export async function slowLine(
  to: string,
  hangsAfter: () => number = () => Number.POSITIVE_INFINITY,
): Promise<{ readonly address: string; readonly close: () => Promise<unknown> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, to)).catch(() => null);
    const whole = await answer?.arrayBuffer().then(Buffer.from, () => null);
    // Whoever asked has gone, and the site with them: a test is over before every file of a page has come.
    if (answer === null || whole == null) {
      response.destroy();
      return;
    }
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (url === '/' && hangsAfter() < whole.length) {
      response.write(whole.subarray(0, hangsAfter()));
      return;
    }
    for (let at = 0; at < whole.length; at += piece) {
      response.write(whole.subarray(at, at + piece));
      await new Promise((over) => setTimeout(over, pause));
    }
    response.end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
