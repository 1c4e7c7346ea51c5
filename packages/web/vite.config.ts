import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { packedWeights } from './scripts/pack-weights.ts'
import { namesInThai } from './scripts/thai-names.ts'

const FONTS = ['@fontsource/maitree', '@fontsource/ibm-plex-sans-thai']

/** Hands out the fonts' licences with the fonts, as they ask. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    const source = FONTS.map((name) =>
      readFileSync(join(import.meta.dirname, '../../node_modules', name, 'LICENSE')),
    ).join('\n\n')
    this.emitFile({ type: 'asset', fileName: 'assets/fonts-licences.txt', source })
  },
}

/**
 * Builds the interface to `dist/`. What knowledge ships for browsers is packed before (`npm run build` at the root does
 * both). The `source` condition makes one bundle of our TypeScript, so no package has to be built first.
 */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', 'browser', 'import', 'default'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [licences, namesInThai()],
  worker: { format: 'es', plugins: () => [packedWeights()] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    // Everything is a file of its own, so that the content security policy needs no data: addresses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    chunkSizeWarningLimit: 4000,
  },
  server: { proxy: { '/api': process.env.THIMA_SERVICE ?? 'http://127.0.0.1:4680' } },
})
