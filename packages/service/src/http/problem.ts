import type { ThimaError } from 'thima/model'
import type { Problem } from '../api/index.ts'
import { statusOf } from '../errors.ts'

/** An error as RFC 9457 tells it. Nothing of where in the program it happened goes out. */
export function problemOf(error: ThimaError, instance?: string): Problem {
  return {
    type: `/api/errors#${error.code}`,
    title: error.code.replaceAll('-', ' '),
    status: statusOf(error),
    detail: error.message,
    help: error.help,
    code: error.code,
    ...(instance && { instance }),
  }
}

export function problemResponse(error: ThimaError, instance?: string, headers: Record<string, string> = {}): Response {
  const problem = problemOf(error, instance)
  return new Response(`${JSON.stringify(problem, null, 1)}\n`, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
