import type { App } from './route.ts'

const ABOUT = `Asks and fills a ledger of news: which claims there are, on how many independent origins each stands, who confirmed and who
denied it, since when, and through whom each statement reached the page. Lists have cursors (\`next\` is given back as \`after\`, and
stands in the Link header). Every answer has an ETag. Errors are problems (RFC 9457) whose \`code\` does not change. What is here stays;
fields may be added.`

/** The OpenAPI 3.1 document, made from the routes that there are. */
export function openApi(app: App, version: string) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Thima',
      version,
      description: ABOUT.replaceAll('\n', ' '),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, {}],
  })
  return {
    ...document,
    components: {
      ...document.components,
      securitySchemes: {
        token: { type: 'http' as const, scheme: 'bearer', description: 'Not needed on the machine itself.' },
      },
    },
  }
}
