import { ChevronRight, CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { successConditions } from '../../../../templates/conditions'
import type { ConditionReport, FindingId } from '../../../layout/home/conditions'
import type { Finding, Verdict } from '../../../layout/home/finding'
import { type Sheet, sheetsOf } from '../../../model/workbook'
import { useDesk } from '../../../views/desk'
import { useSession } from '../../session'
import { titleOf } from '../../sheets'
import { locale } from '../../../text'
import { useWords } from '../../words'
import type { Glance } from './glance'
import styles from './Health.module.css'

const marks = { yes: CircleCheck, partly: CircleDot, no: CircleX, nothing: CircleDashed } as const

/** The five conditions that roll-outs succeed by, each with how the workbook bears it out and by what. */
export function Health({ glance }: { readonly glance: Glance | null }) {
  const { say } = useWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.health}>
      <h2 id={heading}>{say('health.title')}</h2>
      <p className={styles.why}>{say('health.why')}</p>
      <ul>
        {successConditions.map(({ id }) => (
          <li key={id}>
            <Condition glance={glance} id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ConditionProps {
  readonly glance: Glance | null
  readonly id: ConditionReport['id']
}

function Condition({ glance, id }: ConditionProps) {
  const { say, of } = useWords()
  const sentenceOf = useSentences(glance)
  const report = glance?.report.conditions.find(one => one.id === id)
  const label = successConditions.find(one => one.id === id)?.label
  const name = label === undefined ? id : of(label)
  if (report === undefined) {
    return (
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.telling}>{say('health.reading')}</span>
      </div>
    )
  }
  return (
    <details>
      <summary className={styles.line}>
        <ChevronRight aria-hidden className={styles.chevron ?? ''} size={16} strokeWidth={1.5} />
        <span className={styles.name}>{name}</span>
        <State verdict={report.verdict} words={say(`health.state.${report.verdict}`)} />
        <span className={styles.telling}>{sentenceOf(telling(report))}</span>
      </summary>
      <ul aria-label={say('health.evidence')} className={styles.findings}>
        {report.findings.map(finding => (
          <li className={styles.finding} key={finding.id}>
            <State verdict={finding.verdict} words={say(`health.found.${finding.verdict}`)} />
            <Evidence finding={finding} words={sentenceOf(finding)} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function State({ verdict, words }: { readonly verdict: Verdict; readonly words: string }) {
  const Mark = marks[verdict]
  return (
    <span className={`${styles.state} ${styles[verdict] ?? ''}`}>
      <Mark aria-hidden size={16} strokeWidth={1.75} />
      {words}
    </span>
  )
}

/** The sentence is the way to where it was read; without such a sheet there is no way. */
function Evidence({ finding, words }: { readonly finding: Finding<FindingId>; readonly words: string }) {
  const { go } = useDesk()
  const { say } = useWords()
  const { at } = finding
  return (
    <span className={styles.evidence}>
      <strong>{say(`health.about.${finding.id}`)}</strong>
      {at === null ? (
        <span>{words}</span>
      ) : (
        <AriaButton className={styles.jump ?? ''} onPress={() => go(at)}>
          {words}
        </AriaButton>
      )}
    </span>
  )
}

/** The finding that says most: of a condition that is not met, the first that is missing. */
function telling({ findings }: ConditionReport): Finding<FindingId> | undefined {
  const order: readonly Verdict[] = ['no', 'partly', 'nothing', 'yes']
  return order.map(verdict => findings.find(one => one.verdict === verdict)).find(one => one !== undefined)
}

/** What a finding says, in the language of the interface. */
function useSentences(glance: Glance | null): (finding: Finding<FindingId> | undefined) => string {
  const session = useSession()
  const { say, of, language } = useWords()
  const number = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale(language), { type: 'conjunction' })
  const sheetOf = (finding: Finding): Sheet | undefined =>
    glance === null ? undefined : sheetsOf(glance.workbook).find(({ id }) => id === finding.at?.sheet)
  return finding => {
    if (finding === undefined) return ''
    const { id, verdict, count, of: total, more = [], amount = 0 } = finding
    if (verdict === 'nothing') {
      const sheet = sheetOf(finding)
      const stage = session.path.find(one => one.id === finding.template)
      if (sheet !== undefined) return say('health.untold', { title: titleOf(sheet, language) })
      return say('health.noSheet', { title: stage ? of(stage.title) : finding.template })
    }
    if (id === 'levels' && more.length > 0) {
      const missing = list.format(more.map(level => say(`health.level.${level as 'senior' | 'middle' | 'front'}`)))
      return say('health.says.levels.missing', { count, of: total, missing })
    }
    const missing = more.length === 0 ? 'none' : more.length === 1 ? (more[0] ?? '') : 'all'
    const values = {
      verdict,
      count,
      of: total,
      missing,
      amount: number.format(amount),
      share: percent.format(amount / 100)
    }
    return say(`health.says.${id}`, values)
  }
}
