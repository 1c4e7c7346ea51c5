import type { ChainLink } from '@thima/service/api'
import { to } from '../app/router.ts'
import { useSettings, useWords } from '../app/settings.ts'
import { Chain } from './chain.tsx'
import { useNames } from './names.ts'

/** A chain as the service gives it, each named link leading to its own page. */
export function ToldChain({ chain, plain }: { chain: readonly ChainLink[]; plain?: boolean }) {
  const words = useWords()
  const { language } = useSettings()
  const shown = useNames()
  return (
    <Chain
      plain={plain}
      links={chain.map(({ name, kind, unnamed, source }) => ({
        name:
          unnamed && language === 'th' && !/[\u0e00-\u0e7f]/.test(name) ? words.circle[unnamed.circle] : shown(name),
        kind,
        unnamed,
        href: source ? to.source(source) : null,
      }))}
    />
  )
}
