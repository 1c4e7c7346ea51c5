export type Jobs = {}
