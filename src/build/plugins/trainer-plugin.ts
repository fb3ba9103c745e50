import { build, type Plugin, type PluginOption } from 'vite';

/**
 * Builds the trainer's page into the same folder, by itself: what it shares with the wizard would else be cut to the measure of both, in
 * more files than a phone should have to ask for. `plugins`: those that its page needs.
 */
export function trainerPlugin(plugins: readonly PluginOption[]): Plugin {
  let alone: Parameters<typeof build>[0];
  return {
    name: 'handrail-trainer',
    apply: 'build',
    configResolved({ root, base, build: { outDir, target, cssTarget, modulePreload, assetsInlineLimit, rolldownOptions } }) {
      const { input } = rolldownOptions;
      // The single files are built one by one.
      if (typeof input !== 'object' || Array.isArray(input) || !('index' in input)) return;
      alone = {
        root,
        base,
        configFile: false,
        logLevel: 'warn',
        plugins: [...plugins],
        build: {
          outDir,
          target,
          cssTarget,
          modulePreload,
          assetsInlineLimit,
          emptyOutDir: false,
          copyPublicDir: false,
          chunkSizeWarningLimit: 2_000,
          license: { fileName: 'licences-trainer.md' },
          rolldownOptions: { input: { trainer: 'trainer.html' } },
        },
      };
    },
    async closeBundle() {
      if (alone !== undefined) await build(alone);
    },
  };
}
