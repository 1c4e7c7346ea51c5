import { join } from 'node:path'
import { build } from 'vite'

/** A module and what it imports as files for a browser, by their names; the first is the module itself. */
export async function bundle(entry: string): Promise<Map<string, string>> {
  const result = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', 'browser', 'import', 'default'] },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  return new Map(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])))
}
