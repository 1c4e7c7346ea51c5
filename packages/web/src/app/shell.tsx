import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useService } from '../api/service.ts'
import { Failure, Loading, NotFound } from '../ui/states.tsx'
import { Find } from './find.tsx'
import { onKey } from './keys.ts'
import { KeysHelp } from './keys-help.tsx'
import { go, to, usePlace } from './router.ts'
import { type PageProps, routeOf } from './routes.ts'
import { useWords } from './settings.ts'
import { SettingsMenu } from './settings-menu.tsx'

const NAV = ['read', 'stories', 'check', 'search', 'review', 'add'] as const

/** What is around every page: the way to the others, the search field, the settings. */
export function Shell() {
  const words = useWords()
  const { path } = usePlace()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [path])
  useEffect(() => {
    const stop = (['read', 'stories', 'check', 'review', 'add'] as const).map((name) =>
      onKey(name, () => go(`/${name}`)),
    )
    return () => stop.forEach((one) => void one())
  }, [])
  const here = `/${path.split('/')[1] || 'read'}`
  return (
    <>
      <a class="skip" href="#main" data-plain>
        {words.skip}
      </a>
      <header class="top">
        <a class="brand" href={to.read()}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span lang="th">ที่มา</span> <span lang="en">Thima</span>
        </a>
        <button
          type="button"
          class="menu-button"
          aria-expanded={open}
          aria-controls="nav"
          onClick={() => setOpen(!open)}
        >
          {words.menu}
        </button>
        <nav id="nav" class={open ? 'nav open' : 'nav'} aria-label={words.nav.label}>
          <ul>
            {NAV.map((name) => (
              <li key={name}>
                <a href={`/${name}`} aria-current={here === `/${name}` ? 'page' : undefined}>
                  {words.nav[name]}
                </a>
              </li>
            ))}
          </ul>
          <Find />
          <SettingsMenu />
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {here !== '/read' && <Invented />}
        <Page path={path === '/' ? '/read' : path} />
        <p class="print-only">{place(here)}</p>
      </main>
      <KeysHelp />
    </>
  )
}

/** Where a printed page was, for who wants to find it again. A text that was read on this machine has no address elsewhere. */
const place = (here: string): string => (typeof location === 'undefined' || here === '/read' ? '' : location.href)

/** Says over the pages of the example ledger that nobody said what stands in it. */
function Invented() {
  const words = useWords()
  const service = useService()
  if (service.state !== 'here' || !service.me.demo) return null
  return <p class="invented">{words.invented}</p>
}

type Loaded = { path: string; page: ComponentType<PageProps>; id: string } | { path: string; failed: unknown }

/** The page of an address, loaded when somebody goes there. The page before stays until the next is there. */
function Page({ path }: { path: string }) {
  const words = useWords()
  const found = routeOf(path)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const first = useRef(true)
  const route = found?.route
  useEffect(() => {
    if (!found) return
    let wanted = true
    found.route.load().then(
      ({ default: page }) => wanted && setLoaded({ path, page, id: found.id }),
      (failed: unknown) => wanted && setLoaded({ path, failed }),
    )
    return () => {
      wanted = false
    }
  }, [path])
  const shown = loaded?.path === path
  useEffect(() => {
    if (!shown) return
    if (!first.current) {
      // Who goes by keyboard or ear begins at the new page, not at the link that led there.
      document.getElementById('main')?.focus({ preventScroll: true })
      if (!location.hash) scrollTo(0, 0)
    }
    first.current = false
  }, [shown, path])
  useEffect(() => {
    document.title = `${route ? route.title(words) : words.state.notFound} · ${words.name}`
  }, [route, words])
  if (!found) return <NotFound />
  if (!loaded) return <Loading />
  if ('failed' in loaded) return <Failure error={loaded.failed} again={() => location.reload()} />
  const { page: Shown, id } = loaded
  return (
    <div aria-busy={!shown}>
      <Shown key={loaded.path} id={id} />
    </div>
  )
}
