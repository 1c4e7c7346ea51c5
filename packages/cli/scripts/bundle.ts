/**
 * Bundles what `thima read` is made of into few files, `dist/quick/`, so that a page is read at once: loading some hundred and
 * fifty modules one by one takes longer than reading. Part of `npm run build`, behind the compiler; alone:
 * `node --conditions=source packages/cli/scripts/bundle.ts`. The other commands stay as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'vite'

const root = join(import.meta.dirname, '../../..')
const dist = join(import.meta.dirname, '../dist')
const quick = join(dist, 'quick')

/** What makes the bundle stale when it is newer: the data in it, and the compiler's notes of the packages. */
const parts = new Set<string>()

/**
 * Data stays JSON in files of its own, which Node parses faster than a program that holds it. They are read as bytes first: much
 * of them is Thai, which Node makes a string of three times as fast that way.
 */
const data: Plugin = {
  name: 'data',
  enforce: 'pre',
  load: {
    filter: { id: /\.json$/ },
    handler(id) {
      parts.add(id)
      const name = relative(root, id).replaceAll(/[\\/]/g, '-')
      this.emitFile({ type: 'asset', fileName: name, source: readFileSync(id) })
      return {
        code: `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(new URL(${JSON.stringify(`./${name}`)}, import.meta.url)).toString())`,
        moduleType: 'js',
      }
    },
  },
}

/** Files that a module reads from beside it when they are first needed lie beside the bundle. */
const filesBeside: Plugin = {
  name: 'files-beside',
  transform: {
    filter: { code: /import\.meta\.url/ },
    handler(code, id) {
      for (const [, name] of code.matchAll(/readBeside\(["']([\w.-]+)["']\)/g)) {
        const file = join(dirname(id), name)
        parts.add(file)
        this.emitFile({ type: 'asset', fileName: name, source: readFileSync(file) })
      }
    },
  },
}

/** Notes which packages are in it. */
const packages: Plugin = {
  name: 'packages',
  transform(_, id) {
    const own = id.startsWith(root) ? /^.*(?=\/dist\/)/.exec(id) : null
    if (own && !own[0].includes('node_modules')) parts.add(join(own[0], 'tsconfig.tsbuildinfo'))
  },
}

/** Commands that are not bundled: they are never asked for here. */
const others: Plugin = {
  name: 'others',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\/[a-z]+\.js$/ },
    handler(id, importer) {
      if (!importer?.endsWith('/cli/dist/commands/index.js') || id === './read.js') return null
      return { id: join(dist, 'commands', id), external: 'relative' }
    },
  },
}

await build({
  root: dist,
  configFile: false,
  logLevel: 'warn',
  plugins: [data, filesBeside, packages, others],
  ssr: { noExternal: true, external: ['tinypool'] },
  build: {
    ssr: true,
    outDir: quick,
    emptyOutDir: true,
    ssrEmitAssets: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: { main: join(dist, 'main.js'), worker: join(dist, 'reading/worker.js') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
writeFileSync(join(quick, 'parts.json'), JSON.stringify([...parts].sort().map((path) => relative(quick, path))))
