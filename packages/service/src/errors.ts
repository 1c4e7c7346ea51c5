import { ThimaError } from 'thima/model'

/** What can go wrong in the service beside what goes wrong in the ledger and in pages. */
export const errors = {
  noRoute: (path: string) =>
    new ThimaError({
      code: 'address-unknown',
      message: `There is nothing at ${path}.`,
      help: '/api shows all addresses of the interface for programs.',
    }),
  invalid: (why: string) =>
    new ThimaError({
      code: 'request-invalid',
      message: `The request is not as it must be: ${why}.`,
      help: '/api says what each address takes.',
    }),
  tooLarge: (limit: number) =>
    new ThimaError({
      code: 'request-too-large',
      message: `The request is larger than ${limit / 1_000_000} MB.`,
      help: 'Send fewer articles at once.',
    }),
  tooMany: (seconds: number) =>
    new ThimaError({
      code: 'rate-exceeded',
      message: 'Too many requests in too short a time.',
      help: `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}; Retry-After and RateLimit say how many are left.`,
    }),
  nobody: () =>
    new ThimaError({
      code: 'access-token-missing',
      message: 'This address of the service demands a token, and none that is known was given.',
      help: 'Send `Authorization: Bearer TOKEN` with a token of the file that the service was started with.',
    }),
  noUser: (header: string) =>
    new ThimaError({
      code: 'access-user-missing',
      message: `The reverse proxy did not say who asks: there is no header ${header}.`,
      help: 'Requests must come through the proxy that names the user.',
    }),
  forbidden: (role: string, needed: string) =>
    new ThimaError({
      code: 'access-role-insufficient',
      message: `A ${role} may not do this; it takes a ${needed}.`,
      help: 'Roles are given with the tokens or users that the service was started with.',
    }),
  otherHost: (host: string) =>
    new ThimaError({
      code: 'access-host-unknown',
      message: `The service does not answer under the name ${host}.`,
      help: 'Ask it under the address that it printed at its start, or start it with --allow-host.',
    }),
  otherOrigin: () =>
    new ThimaError({
      code: 'access-origin-foreign',
      message: 'The request comes from a page of another site, which may not write here.',
      help: 'Programs send no Origin header; pages are those that the service itself gives.',
    }),
  accessMissing: (host: string) =>
    new ThimaError({
      code: 'access-missing',
      message: `On ${host} anybody who reaches this machine could read and write the ledger.`,
      help: 'Give --token-file FILE, or --user-header NAME behind a reverse proxy, or leave out --host.',
    }),
  badTokens: (path: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'token-file-invalid',
      message: `${path} holds no tokens: ${why}.`,
      help: 'Each line is NAME ROLE TOKEN: role reader, reviewer or keeper, a token of at least 24 characters.',
      cause,
    }),
  badRoles: (path: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'user-file-invalid',
      message: `${path} holds no users: ${why}.`,
      help: 'Each line is NAME ROLE: role reader, reviewer or keeper.',
      cause,
    }),
  portTaken: (host: string, port: number, cause: unknown) =>
    new ThimaError({
      code: 'port-unavailable',
      message: `The service cannot listen on ${host}:${port}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      help: 'Give another port with --port; 0 takes any that is free.',
      cause,
    }),
  unknownJob: (id: string) =>
    new ThimaError({
      code: 'job-unknown',
      message: `There is no work "${id}" under way.`,
      help: 'The last hundred pieces of work are remembered, also when the service is started anew; what older ones added is in the ledger.',
    }),
  tooBusy: () =>
    new ThimaError({
      code: 'jobs-full',
      message: 'Too much is waiting to be added already.',
      help: 'Wait until what was given is done; /api/v1/jobs lists it.',
    }),
  keyReused: (key: string) =>
    new ThimaError({
      code: 'idempotency-key-reused',
      message: `The key "${key}" came with another request before.`,
      help: 'Use a new Idempotency-Key for each thing to be done, and the same only to send the same again.',
    }),
  unknownDecision: (id: number) =>
    new ThimaError({
      code: 'decision-unknown',
      message: `There is no decision ${id} that could be undone.`,
      help: '/api/v1/decisions lists the decisions there are; one that was undone stays so.',
    }),
  notCaptured: (url: string) =>
    new ThimaError({
      code: 'page-not-captured',
      message: `No article of the address ${url} is in this ledger.`,
      help: 'Add the page, or give its text; who may add can have it fetched.',
    }),
  noDemo: (path: string, cause?: unknown) =>
    new ThimaError({
      code: 'demo-missing',
      message: `The articles of the example are not there: ${path}.`,
      help: 'Run `npm run build` in the folder of Thima.',
      cause,
    }),
  internal: (cause: unknown) =>
    new ThimaError({
      code: 'internal',
      message: 'Thima failed on this request.',
      help: 'This is a fault in Thima. Please report it with what was asked.',
      cause,
    }),
}

/** The HTTP status of each code; those of a page or line that cannot be read are the sender's. */
const STATUS: Record<string, number> = {
  'address-unknown': 404,
  'claim-unknown': 404,
  'story-unknown': 404,
  'article-unknown': 404,
  'source-unknown': 404,
  'job-unknown': 404,
  'decision-unknown': 404,
  'page-not-captured': 404,
  'request-invalid': 400,
  'query-invalid': 400,
  'date-invalid': 400,
  'request-too-large': 413,
  'page-too-large': 413,
  'rate-exceeded': 429,
  'jobs-full': 503,
  'access-token-missing': 401,
  'access-user-missing': 401,
  'access-role-insufficient': 403,
  'access-host-unknown': 421,
  'access-origin-foreign': 403,
  'idempotency-key-reused': 422,
  'page-binary': 415,
  'page-empty': 422,
  'page-too-deep': 422,
  'json-line-invalid': 422,
  'json-line-too-long': 413,
  'ledger-damaged': 500,
  internal: 500,
}

export const statusOf = ({ code }: { code: string }): number => STATUS[code] ?? 500

/** An error as it is told outward: nothing of where in the program it happened. */
export function knownError(error: unknown): ThimaError {
  return error instanceof ThimaError ? error : errors.internal(error)
}
