/** How the command ends: what scripts rely on, documented in `docs/guide.md`. */
export const EXIT = {
  ok: 0,
  /** Something could not be read or written; what could be was. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** Everything was read, and nothing was found in it. */
  nothing: 3,
  /** Stopped by Ctrl+C. */
  interrupted: 130,
} as const
