import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { filesOfFirstLoad } from './src/build/first-load.ts';
import { flowPagesPlugin } from './src/build/flow-pages-plugin.ts';
import { flowPlugin } from './src/build/flow-plugin.ts';
import { guidePagesPlugin } from './src/build/guide-pages-plugin.ts';
import { plainPagesPlugin } from './src/build/plain-pages-plugin.ts';
import { policyPlugin } from './src/build/policy-plugin.ts';
import { preloadPlugin } from './src/build/preload-plugin.ts';
import { staticPlugin } from './src/build/static-plugin.ts';
import { trainerFilePlugin } from './src/build/trainer-file-plugin.ts';

// Phones of 2020 and 2021 that are still in a child's hand: decision 0007.
const target = ['chrome90', 'firefox91', 'safari15.4'];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    flowPagesPlugin(),
    staticPlugin(target),
    flowPlugin(),
    preloadPlugin(),
    policyPlugin(),
    plainPagesPlugin(),
    guidePagesPlugin(),
    trainerFilePlugin(),
  ],
  build: {
    target,
    cssTarget: target,
    // preload-plugin names every chunk in the page's head itself.
    modulePreload: false,
    assetsInlineLimit: 0,
    // The licences of React and XState ask to come along.
    license: { fileName: 'licences.md' },
    rolldownOptions: { input: { index: 'index.html', trainer: 'trainer.html' }, output: { codeSplitting: { groups: filesOfFirstLoad } } },
  },
});
