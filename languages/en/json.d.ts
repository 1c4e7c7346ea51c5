/** Data files are made by scripts of `evaluation/`; the compiler need not infer their literal types. */
declare module '*.json' {
  const data: never
  export default data
}
