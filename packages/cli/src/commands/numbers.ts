import type { Context } from '../context.ts'
import { errors } from '../errors.ts'

/** The whole number that an option was given, from `least` on; null where it was not given. */
export function numberOf(option: string, given: string | undefined, { ui }: Context, least = 1): number | null {
  if (given === undefined) return null
  const number = Number(given)
  if (given.trim() === '' || !Number.isSafeInteger(number) || number < least)
    throw errors.usage(`--${option} ${given} is no whole number from ${least} on.`, ui.help.seeHelp)
  return number
}
