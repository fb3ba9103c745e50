import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So many bytes come at once, and then nothing for so many milliseconds. */
const piece = 16 * 1024;
const pause = 20;

type Page = {
  /** How many bytes of it come; then it neither goes on nor ends. */
  readonly hangsAfter?: () => number;
  /** At which of its bytes the line pauses besides. */
  readonly pausesAt?: (whole: Buffer) => readonly number[];
};

/** The same site as at `to`, over a slow line: whatever is longer than a piece comes in several, the page itself too. */
export async function slowLine(
  to: string,
  { hangsAfter = () => Number.POSITIVE_INFINITY, pausesAt = () => [] }: Page = {},
): Promise<{ readonly address: string; readonly close: () => Promise<unknown> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await answerOf(new URL(url, to));
    // Whoever asked has gone, and the site with them: a test is over before every file of a page has come.
    if (answer === null) {
      response.destroy();
      return;
    }
    const { status, headers, whole } = answer;
    response.writeHead(status, headers);
    const isPage = headers['content-type']?.startsWith('text/html') ?? false;
    if (isPage && hangsAfter() < whole.length) {
      response.write(whole.subarray(0, hangsAfter()));
      return;
    }
    const pieces = Array.from({ length: Math.ceil(whole.length / piece) }, (_, at) => at * piece);
    const starts = [...pieces, ...(isPage ? pausesAt(whole) : [])].sort((a, b) => a - b);
    for (const [at, start] of starts.entries()) {
      response.write(whole.subarray(start, starts[at + 1]));
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

/** What the site answers; null where it is gone. */
async function answerOf(url: URL) {
  try {
    const answer = await fetch(url);
    return { status: answer.status, headers: Object.fromEntries(answer.headers), whole: Buffer.from(await answer.arrayBuffer()) };
  } catch {
    return null;
  }
}
