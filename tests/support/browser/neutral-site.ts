import { createServer } from 'node:http';

/** Another site than ours: a page at every path, titled with it; `/never` is never answered. */
export async function neutralSite(): Promise<{ readonly address: string; readonly close: () => Promise<unknown> }> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').replace(/[^a-z]/g, '');
    if (name !== 'never')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>${name}</title><p>${name}`);
  });
  // A host of its own is a site of its own.
  await new Promise((listening) => server.listen(0, '127.0.0.2', () => listening(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.2:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
