/** What people may do: a reader asks, a reviewer also decides, a keeper also adds and sees who wrote what. */
export const ROLES = ['reader', 'reviewer', 'keeper'] as const
export type Role = (typeof ROLES)[number]

/** Who asks, and how that is known. */
export interface Person {
  name: string
  role: Role
  by: 'local' | 'token' | 'header'
}

export const may = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

export const isRole = (word: string | undefined): word is Role => ROLES.includes(word as Role)
