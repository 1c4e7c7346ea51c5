import { ThimaError } from '@thima/read/model'

/** Every error that gathering can end in. `where` is the file, address or line as a person would look for it. */
export const errors = {
  fileMissing: (where: string, cause?: unknown) =>
    new ThimaError({
      code: 'file-missing',
      message: `There is no file ${where}.`,
      help: 'Check the path. `-` reads standard input.',
      cause,
    }),
  fileIsFolder: (where: string) =>
    new ThimaError({
      code: 'file-is-folder',
      message: `${where} is a folder.`,
      help: 'Give the files in it, for example with FOLDER/*.html.',
    }),
  fileUnreadable: (where: string, cause?: unknown) =>
    new ThimaError({
      code: 'file-unreadable',
      message: `${where} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      help: 'Check the permissions of the file and the disk.',
      cause,
    }),
  pageBinary: (where: string, what: string | null) =>
    new ThimaError({
      code: 'page-binary',
      message: `${where} is ${what ?? 'binary data'}, not text.`,
      help: 'Thima reads text in UTF-8, HTML and JSON lines. Save the article as one of these.',
    }),
  pageEmpty: (where: string) =>
    new ThimaError({
      code: 'page-empty',
      message: `${where} has no text.`,
      help: 'A page that builds its text with a script has to be saved from the browser, after it is shown.',
    }),
  pageTooLarge: (where: string, limit: number) =>
    new ThimaError({
      code: 'page-too-large',
      message: `${where} is larger than ${limit / 1_000_000} MB, which is more than one page.`,
      help: 'Give many articles as JSON lines, one article a line.',
    }),
  pageTooDeep: (where: string, limit: number) =>
    new ThimaError({
      code: 'page-too-deep',
      message: `The elements of ${where} are nested more than ${limit} deep.`,
      help: 'No browser shows such a page either. Save its text and give that.',
    }),
  lineInvalid: (where: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'json-line-invalid',
      message: `${where} is no article: ${why}.`,
      help: 'Each line is one JSON object with `text` and, where known, `id`, `url`, `outlet`, `language`, `published`, `title`.',
      cause,
    }),
  lineTooLong: (where: string, limit: number) =>
    new ThimaError({
      code: 'json-line-too-long',
      message: `${where} is longer than ${limit / 1_000_000} MB.`,
      help: 'Each line is one article. Put line breaks between the objects and none inside them.',
    }),
  addressInvalid: (where: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'address-invalid',
      message: `${where} cannot be fetched: ${why}.`,
      help: 'Give an address that begins with http:// or https://, as the browser shows it.',
      cause,
    }),
  addressPrivate: (where: string, ip: string) =>
    new ThimaError({
      code: 'address-private',
      message: `${where} is at ${ip}, which is not on the open net.`,
      help: 'Thima asks no machine of a private network, nor its own. Save the page and give the file.',
    }),
  addressUnreachable: (where: string, cause: unknown) =>
    new ThimaError({
      code: 'address-unreachable',
      message: `${where} does not answer: ${cause instanceof Error ? cause.message || cause.name : String(cause)}.`,
      help: 'Check the address and the connection, or save the page from the browser and give the file.',
      cause,
    }),
  addressTimeout: (where: string, time: number) =>
    new ThimaError({
      code: 'address-timeout',
      message: `${where} did not give its page within ${time / 1000} seconds.`,
      help: 'Try again later, or save the page from the browser and give the file.',
    }),
  addressStatus: (where: string, status: string) =>
    new ThimaError({
      code: 'address-status',
      message: `${where} answers ${status} and gives no page.`,
      help: 'Check the address. A page that only the browser is given has to be saved there.',
    }),
  addressType: (where: string, type: string) =>
    new ThimaError({
      code: 'address-type',
      message: `${where} is ${type}, not a page of text.`,
      help: 'Thima reads HTML, text and JSON lines. Give the address of the article itself.',
    }),
  addressRedirects: (where: string, limit: number) =>
    new ThimaError({
      code: 'address-redirects',
      message: `${where} leads on more than ${limit} times.`,
      help: 'Give the address at which the browser ends, or save the page and give the file.',
    }),
}
