import type { Span } from '@thima/read/model'

/** Whether two spans have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
