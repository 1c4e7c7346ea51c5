import { COOKIE } from '../access/access.ts'
import { html } from '../pages/html.ts'
import { plain } from '../pages/shell.ts'
import { wordsFor } from '../pages/words.ts'

/** The page that asks for a token: a form, no script. */
export function signInPage(acceptLanguage: string | undefined, wrong: boolean): Response {
  const { language, words } = wordsFor(acceptLanguage)
  const content = html`<main><h1>${words.signIn}</h1>${wrong && html`<p role="alert">${words.wrongToken}</p>`}
<form method="post" action="/sign-in"><label>${words.token} <input type="password" name="token" autocomplete="current-password" required></label>
<button>${words.enter}</button></form></main>`
  return new Response(plain(words.signIn, language, content), {
    status: 401,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'WWW-Authenticate': 'Bearer' },
  })
}

/** Takes the token out of the browser again. */
export function signedOut(): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: '/read', 'Set-Cookie': `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0` },
  })
}

/** Keeps a token in the browser, where no script can read it and no other site can send it. */
export function signedIn(token: string, secure: boolean): Response {
  const cookie = `${COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000${secure ? '; Secure' : ''}`
  return new Response(null, { status: 303, headers: { Location: '/stories', 'Set-Cookie': cookie } })
}
