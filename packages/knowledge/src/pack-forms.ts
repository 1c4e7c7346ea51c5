import type { EntityRow } from '@thima/read/model'
import { NAME_LANGUAGES } from './forms.ts'

type NamedForms = Pick<EntityRow, 'name' | 'th' | 'en'>

/** Between the texts of a list; no name holds it. */
export const ITEM = '|'
/** In a name: the name of the state of which the row is, and its demonym. */
const STATE = '@'
const DEMONYM = '*'
/** For a form: the last or first word of the form before it that has several, or that form without its spaces. */
const LAST = '$'
const FIRST = '<'
const JOINED = '='
/** In a form: the first word of the form before it and a space, or a space and its last word. */
const BEGINS = '~'
const ENDS = '>'

/**
 * Forms as they are packed. Much of a list follows from what stands before it: a family name from the full name, a
 * spelling without spaces from the one with them, the name of a ministry from that of its state. It is written as a sign.
 */
export function packForms(row: NamedForms, language: 'th' | 'en', state: EntityRow | undefined): string {
  let base = language === 'en' ? row.name : ''
  const items = (row[language] ?? []).map((form) => {
    const sign = form === last(base) ? LAST : form === first(base) ? FIRST : form === joined(base) ? JOINED : null
    if (sign !== null && base.includes(' ')) return sign
    const before = base
    if (form.includes(' ')) base = form
    if (before.includes(' ') && form.startsWith(`${first(before)} `))
      return BEGINS + packName(form.slice(first(before).length + 1), language, state)
    if (before.includes(' ') && form.endsWith(` ${last(before)}`))
      return packName(form.slice(0, -last(before).length - 1), language, state) + ENDS
    return packName(form, language, state)
  })
  return items.join(ITEM)
}

export function unpackForms(
  cell: string,
  row: NamedForms,
  language: 'th' | 'en',
  state: EntityRow | undefined,
): string[] {
  if (!SIGN.test(cell)) return cell.split(ITEM)
  let base = language === 'en' ? row.name : ''
  return cell.split(ITEM).map((item) => {
    if (item === LAST) return last(base)
    if (item === FIRST) return first(base)
    if (item === JOINED) return joined(base)
    let form = unpackName(item, language, state)
    if (form.startsWith(BEGINS)) form = `${first(base)} ${form.slice(1)}`
    else if (form.endsWith(ENDS)) form = `${form.slice(0, -1)} ${last(base)}`
    if (form.includes(' ')) base = form
    return form
  })
}

/** A name with signs for its state; also the `name` itself. */
export function packName(form: string, language: 'th' | 'en', state: EntityRow | undefined): string {
  if (TAKEN.test(form)) throw new Error(`"${form}" holds a sign that the packing needs`)
  const [name, demonym] = stateWords(language, state)
  const named = name ? form.replaceAll(name, STATE) : form
  return demonym ? named.replaceAll(demonym, DEMONYM) : named
}

export function unpackName(item: string, language: 'th' | 'en', state: EntityRow | undefined): string {
  if (!item.includes(STATE) && !item.includes(DEMONYM)) return item
  const [name, demonym] = stateWords(language, state)
  return item.replaceAll(STATE, name ?? '').replaceAll(DEMONYM, demonym ?? '')
}

const SIGN = /[@*$<=~>]/
/** What no name may hold: the signs and what stands between names and rows. */
const TAKEN = /[|^@*$<=~>]/

const stateWords = (language: 'th' | 'en', state: EntityRow | undefined): (string | undefined)[] =>
  language === 'th' ? [state?.th?.[0]] : [state?.name, state?.demonyms?.[0]]

const last = (form: string) => form.slice(form.lastIndexOf(' ') + 1)
const first = (form: string) => form.slice(0, form.indexOf(' '))
const joined = (form: string) => form.replaceAll(' ', '')

/** All forms of a row in one order, which `weak` counts through. */
export const allForms = (row: EntityRow): string[] => [
  row.name,
  ...NAME_LANGUAGES.flatMap((language) => row[language] ?? []),
  ...(row.demonyms ?? []),
]
