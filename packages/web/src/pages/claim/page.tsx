import type { Claim } from '@thima/service/api'
import { useAnswer } from '../../api/use-answer.ts'
import { to, usePlace } from '../../app/router.ts'
import type { PageProps } from '../../app/routes.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { Answered } from '../../ui/answered.tsx'
import { AsOf } from '../../ui/as-of.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DifferingTable } from '../../ui/differing.tsx'
import { First } from '../../ui/first.tsx'
import { PickedBar } from '../../ui/picked-bar.tsx'
import { Origins, StatusLine } from '../../ui/status.tsx'
import { TextRelations } from '../../ui/text-relations.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import { useOwnAddress } from '../../ui/use-own-address.ts'
import { FirstTold } from './first-told.tsx'
import { History } from './history.tsx'
import { OriginList } from './origin-list.tsx'
import { Telling } from './telling.tsx'
import '../../style/ledger.css'
import './claim.css'

/** Claim: what stands of it and what changed that; each statement in its words, with its chain. */
export default function ClaimPage({ id }: PageProps) {
  const { query } = usePlace()
  const asked = useAnswer<Claim>(`/claims/${encodeURIComponent(id)}`, { asOf: query.get('asOf') })
  useListKeys()
  useOwnAddress(id, asked.answer?.id, to.claim)
  return (
    <div class="page claim-page">
      <Answered asked={asked} page>
        {(claim) => <Shown claim={claim} again={asked.again} />}
      </Answered>
    </div>
  )
}

function Shown({ claim, again }: { claim: Claim; again(): void }) {
  const words = useWords()
  const { statements, origins, history, differing, copies, loops, lost, covers, asOf } = claim
  const told = new Map(statements.map((one) => [one.id, one]))
  const nameOf = (article: string) =>
    statements.find((one) => one.article === article)?.outlet ??
    statements.find((one) => one.article === article)?.title ??
    article
  return (
    <>
      <p class="crumbs">
        {words.claim.title} · <a href={to.story(claim.story)}>{words.claim.story}</a>
      </p>
      <h1 lang={claim.language}>
        <Broken text={claim.about} />
      </h1>
      <div class="verdict">
        <StatusLine {...claim} everyone />
        {claim.confirmedBy.length === 0 && claim.deniedBy.length === 0 && <p>{words.claim.notBy}</p>}
        <p>
          <Origins {...claim} /> · {words.count.outlets(claim.told.outlets)} ·{' '}
          {words.count.statements(claim.told.statements)}
          {claim.course && ` · ${words.course[claim.course]}`}
        </p>
        <FirstTold statements={statements} origins={origins} />
      </div>
      <div class="row under">
        <AsOf days={history.map(({ day }) => day)} />
        <Covers covers={covers} asOf={asOf} />
        <DataLinks />
      </div>
      <OriginList origins={origins} told={told} />
      <History history={history} told={told} />
      <section class="section">
        <h2>{words.claim.statements}</h2>
        <p class="help">{words.claim.statementsHelp}</p>
        <First name="statements" of={statements} most={40}>
          {(shown) => shown.map((one) => <Telling key={one.id} telling={one} origins={origins} />)}
        </First>
        <TextRelations copies={copies} loops={loops} lost={lost} nameOf={nameOf} />
      </section>
      <DifferingTable differing={differing} />
      <PickedBar changed={again} />
    </>
  )
}
