/**
 * Bundles what knowledge is made of, so that it loads at once: `dist/for-node.js` and `dist/for-browser.js`, each with its rows beside it.
 * Loading some twenty modules one by one takes longer than all that they do. Part of `npm run build`, behind the compiler and `pack.ts`.
 */
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const dist = join(import.meta.dirname, '../dist')

/** Vite leaves out what an import that stays says of its kind, and Node insists on it. */
const kinds: Plugin = {
  name: 'kinds',
  renderChunk: (code) => code.replace(/^(import .* from "#[\w-]+");$/gm, '$1 with { type: "json" };'),
}

for (const [name, rows] of [
  ['for-node', 'packed.js'],
  ['for-browser', 'packed-browser.js'],
])
  await build({
    root: join(dist, '..'),
    configFile: false,
    logLevel: 'warn',
    plugins: [kinds],
    resolve: { alias: { '#rows': join(dist, rows) } },
    build: {
      ssr: true,
      outDir: dist,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input: { [name]: join(dist, 'index.js') },
        // Rows stay files; the error is one class for all packages.
        external: [/^node:/, /^#(?!rows)/, '@thima/read/model'],
        output: { entryFileNames: '[name].js' },
      },
    },
  })
