import type { Page } from 'playwright-core';

type Told = { readonly id?: number; readonly result?: { readonly result?: { readonly value?: unknown } } };

/** A tab as the browser itself sees it, which outlives the process that draws it. */
export type RawTarget = {
  readonly send: (method: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Told>;
  readonly read: <T>(expression: string) => Promise<T>;
};

/** The tab of `page`, from the browser's own side. */
export async function rawTargetOf(page: Page): Promise<RawTarget> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const whole = await page.context().browser()?.newBrowserCDPSession();
  if (whole === undefined) throw new Error('The browser has no side of its own.');
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false });
  let last = 0;
  const send = (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Told> => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const hear = ({ message }: { readonly message: string }): void => {
        const told: Told = JSON.parse(message);
        if (told.id !== id) return;
        whole.off('Target.receivedMessageFromTarget', hear);
        resolve(told);
      };
      whole.on('Target.receivedMessageFromTarget', hear);
      whole.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
  };
  return {
    send,
    read: async <T>(expression: string) => (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.result?.value as T,
  };
}
