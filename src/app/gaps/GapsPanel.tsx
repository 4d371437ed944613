import { useRef } from 'react'
import { alike } from '../../model/alike'
import { type Dismissed, dismissedOf, type Gap, gapsOf } from '../../model/checks'
import { type Sheet, sheetsOf } from '../../model/workbook'
import { Segments } from '../../ui/Segments'
import { useDesk } from '../../views/desk'
import { useWritten } from '../../views/written'
import { useApp, useSession } from '../session'
import { titleLanguage, titleOf } from '../sheets'
import { useSettled } from '../workbook/settled'
import { useStay } from '../stay'
import { useWords } from '../words'
import { DismissedList } from './DismissedList'
import { GapGroup } from './GapGroup'
import styles from './gaps.module.css'

const severities = ['error', 'warning', 'notice'] as const

interface GapsOfSheet {
  readonly sheet: Sheet
  readonly gaps: readonly Gap[]
  readonly dismissed: readonly Dismissed[]
}

/** What is missing or amiss on the sheet, or on all of them; without a sheet in sight, on all. */
export function GapsPanel({ sheet }: { readonly sheet: Sheet | null }) {
  const session = useSession()
  const { today } = useDesk()
  const { say } = useWords()
  const scope = useApp(state => state.gapsOf)
  const settled = useSettled(sheet?.id)
  const own = useRef<HTMLDivElement>(null)
  const stay = useStay(own)
  if (settled === null) return null
  const isOfAll = sheet === null || scope === 'workbook'
  const lists = sheetsOf(settled)
    .filter(({ id }) => isOfAll || id === sheet.id)
    .map(one => ({
      sheet: one,
      gaps: gapsOf(settled, one.id, today),
      dismissed: dismissedOf(settled, one.id, today)
    }))
  const found = lists.filter(({ gaps }) => gaps.length > 0)
  return (
    <div ref={own} className={styles.panel} role="presentation" tabIndex={-1} {...stay}>
      {sheet !== null && (
        <div className={styles.scope}>
          <Segments
            choices={(['sheet', 'workbook'] as const).map(id => ({ id, label: say(`gaps.${id}`) }))}
            isBare
            label={say('gaps.scope')}
            onChange={gapsOf => session.app.setState({ gapsOf })}
            value={scope}
          />
        </div>
      )}
      {found.length === 0 && <p className={styles.none}>{say(isOfAll ? 'gaps.noneAtAll' : 'gaps.none')}</p>}
      {found.map(list =>
        isOfAll ? <SheetGaps key={list.sheet.id} list={list} /> : <SeverityGaps gaps={list.gaps} key={list.sheet.id} />
      )}
      <DismissedList dismissed={lists.flatMap(({ dismissed }) => dismissed)} />
    </div>
  )
}

/** One sheet among several: its gaps as sentences that count, worst first. */
function SheetGaps({ list: { sheet, gaps } }: { readonly list: GapsOfSheet }) {
  const { say, language } = useWords()
  const written = useWritten()
  return (
    <section>
      <h3 className={styles.sheet}>
        <span lang={titleLanguage(sheet, written)}>{titleOf(sheet, language)}</span>{' '}
        <small>{say('shell.gaps', { count: gaps.length })}</small>
      </h3>
      <ul>
        {alike(gaps).map(group => (
          <GapGroup group={group} key={group.key} isOpenAtFirst={false} hasWord />
        ))}
      </ul>
    </section>
  )
}

/** The gaps of the sheet in sight, each in its own words, under how much they matter. */
function SeverityGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { say } = useWords()
  const groups = alike(gaps)
  return severities.map(severity => {
    const here = groups.filter(({ first }) => first.severity === severity)
    if (here.length === 0) return null
    return (
      <section key={severity}>
        <h3 className={styles[severity]}>{say(`gaps.${severity}`)}</h3>
        <ul>
          {here.map(group => (
            <GapGroup group={group} key={group.key} isOpenAtFirst hasWord={false} />
          ))}
        </ul>
      </section>
    )
  })
}
