import { settings } from './settings.ts'

/** What can be done by key, with the usual key. People may choose others (WCAG 2.1.4). */
export const KEYS = {
  search: '/',
  next: 'j',
  previous: 'k',
  open: 'o',
  help: '?',
  accept: 'a',
  reject: 'r',
  skip: 's',
  undo: 'u',
  read: 'g r',
  stories: 'g s',
  check: 'g c',
  review: 'g v',
  add: 'g a',
} as const
export type Action = keyof typeof KEYS

const listeners = new Map<Action, (() => void)[]>()

/** The key of an action, as the person chose it. */
export const keyOf = (action: Action): string => settings.get().keys[action] ?? KEYS[action]

/** Does something at an action's key for as long as it is wanted; the last that asked for an action gets it. */
export function onKey(action: Action, act: () => void): () => void {
  listeners.set(action, [...(listeners.get(action) ?? []), act])
  return () => {
    const left = (listeners.get(action) ?? []).filter((one) => one !== act)
    listeners.set(action, left)
  }
}

/** Whether a key pressed there is typing, not a command. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)
}

/** The action of a key, where the keys before it may begin a sequence such as `g r`. */
export function actionOf(pressed: string, before: string, keys: Readonly<Record<string, string>>): Action | null {
  const names = Object.keys(KEYS) as Action[]
  const is = (sequence: string) => names.find((name) => (keys[name] ?? KEYS[name]) === sequence)
  return (before && is(`${before} ${pressed}`)) || is(pressed) || null
}

export function startKeys(): void {
  let before = ''
  let at = 0
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return
    if (event.key.length !== 1) return
    const action = actionOf(event.key, event.timeStamp - at < 1500 ? before : '', settings.get().keys)
    before = event.key
    at = event.timeStamp
    const act = action && listeners.get(action)?.at(-1)
    if (!act) return
    before = ''
    event.preventDefault()
    act()
  })
}
