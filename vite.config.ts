import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { chunkName, filesOfProgram } from './src/build/chunks/first-load.ts';
import { compressPlugin } from './src/build/plugins/compress-plugin.ts';
import { flowPagesPlugin } from './src/build/plugins/flow-pages-plugin.ts';
import { flowPlugin } from './src/build/plugins/flow-plugin.ts';
import { guidePagesPlugin } from './src/build/plugins/guide-pages-plugin.ts';
import { plainPagesPlugin } from './src/build/plugins/plain-pages-plugin.ts';
import { policyPlugin, preloadPlugin } from './src/build/plugins/preload-plugin.ts';
import { staticPlugin } from './src/build/plugins/static-plugin.ts';
import { trainerFilePlugin } from './src/build/plugins/trainer-file-plugin.ts';
import { trainerPagePlugin } from './src/build/plugins/trainer-page-plugin.ts';
import { trainerPlugin } from './src/build/plugins/trainer-plugin.ts';
import { workshopPlugin } from './src/build/plugins/workshop-plugin.ts';

// Phones of 2020 and 2021 that are still in a child's hand: decision 0007. Chrome 90 too: it lacks only what tests/browser/old-devices.test.ts looks for.
const target = ['chrome91', 'firefox91', 'safari15.4'];

/** With plugins of its own each time: what they remember is of one build or one server. */
export const asBuilt = (): UserConfig => ({
  base: './',
  // React has had these hooks itself since 18; only what is older needs the shim that @xstate/react asks for.
  resolve: {
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      { find: 'use-sync-external-store/shim/with-selector', replacement: 'use-sync-external-store/with-selector' },
    ],
  },
  plugins: [
    react(),
    flowPagesPlugin(),
    staticPlugin(target),
    flowPlugin(),
    workshopPlugin(),
    preloadPlugin(),
    policyPlugin(),
    plainPagesPlugin(),
    guidePagesPlugin(),
    compressPlugin(),
    trainerPlugin([
      react(),
      staticPlugin(target),
      flowPlugin(),
      preloadPlugin(),
      policyPlugin(),
      trainerPagePlugin(target),
      trainerFilePlugin(),
    ]),
  ],
  build: {
    target,
    cssTarget: target,
    minify: 'terser',
    // One letter beyond Latin-1 doubles the whole text of a file that an engine keeps.
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        // Longer code in these three ways, and less of it once Brotli has packed it.
        inline: 1,
        sequences: false,
        lhs_constants: false,
        passes: 2,
        ecma: 2020,
        // What no browser has, and whom React would hand its whole page: an extension for developers.
        global_defs: { process: undefined, setImmediate: undefined, __REACT_DEVTOOLS_GLOBAL_HOOK__: undefined },
      },
      format: { ascii_only: true },
    },
    // preload-plugin names every chunk in the page's head itself.
    modulePreload: false,
    assetsInlineLimit: 0,
    // The licences of React and XState ask to come along.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { index: 'index.html' },
      output: { codeSplitting: { groups: filesOfProgram }, chunkFileNames: chunkName },
    },
  },
});

export default defineConfig(asBuilt);
