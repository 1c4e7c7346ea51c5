/** Data files are checked by `checkRows` and its tests; the compiler need not infer their literal types. */
declare module '*.json' {
  const rows: unknown
  export default rows
}
