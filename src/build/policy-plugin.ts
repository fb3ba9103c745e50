import type { Plugin } from 'vite';
import { policyInPage } from './security-headers.mjs';

/** Writes the policy into every built page, so that it holds on a host that sends no headers too. */
export function policyPlugin(): Plugin {
  return {
    name: 'handrail-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyInPage() }, injectTo: 'head-prepend' },
      ],
    },
  };
}
