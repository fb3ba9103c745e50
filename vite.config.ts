import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { flowPlugin } from './src/build/flow-plugin.ts';
import { preloadPlugin } from './src/build/preload-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), flowPlugin(), preloadPlugin()],
  build: {
    // Phones of 2020 and 2021 that are still in a child's hand: decision 0007.
    target: ['chrome90', 'firefox91', 'safari15.4'],
    cssTarget: ['chrome90', 'firefox91', 'safari15.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
