/** What the commands of the service say, in English. */
export const serviceEn = {
  commands: {
    serve: 'start the interface in the browser, and the service for programs and assistants',
    mcp: 'answer assistants over standard input and output (MCP)',
  },
  help: {
    serve: {
      port: 'port; 0 takes any that is free',
      host: 'address to listen on; any but that of the machine itself needs --token-file or --user-header',
      demo: 'show an example ledger; nothing of it stays',
      tokenFile: 'who may use it: a line each, NAME ROLE TOKEN; roles are reader, reviewer, keeper',
      userHeader: 'header in which the reverse proxy in front names the user',
      userRoles: 'roles of those users: a line each, NAME ROLE; others are readers',
      allowHost: 'names under which it may be asked, beside addresses in digits',
      web: 'folder of the built interface, where it is another than the own',
      noOpen: 'do not open the browser',
    },
    mcp: { readOnly: 'answer only; add nothing' },
  },
  view: {
    serve: {
      filling: 'Reading the articles of the example …',
      listening: (url: string) => `Thima: ${url}`,
    },
  },
}
