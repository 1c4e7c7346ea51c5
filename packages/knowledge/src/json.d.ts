/** Data files are checked by `checkRows` and its tests; the compiler need not infer their literal types. */
declare module '*.json' {
  const rows: unknown
  export default rows
}

/** What `scripts/pack.ts` writes. */
declare module '#packed*' {
  const packed: unknown
  export default packed
}

declare module '#names-*' {
  const names: unknown
  export default names
}
