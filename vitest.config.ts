import { defineConfig } from 'vitest/config'

/** `npm test` runs all; `npm run quick` leaves out `*.full.test.ts`: browsers, servers, installing from nothing. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    // The client of MCP brings a package that has a `source` condition of its own, of which Node runs nothing below node_modules.
    server: { deps: { inline: [/sdk\/dist\/esm\/client\/streamableHttp/, /eventsource-parser/] } },
    include: ['{packages,languages,evaluation,tests}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
})
