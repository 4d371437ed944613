import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { DueDate } from '../../../layout/home/dates'
import { longDate } from '../../../model/date'
import { columnOf, rowName, sheetOf, tableOf } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import { useDesk } from '../../../views/desk'
import { useWritten } from '../../../views/written'
import { titleOf } from '../../sheets'
import { useWords } from '../../words'
import type { Glance } from './glance'
import styles from './Aside.module.css'

/** So many stand in each list at first. */
const first = 6

/** What is overdue and what comes up within 30 days, across the workbook. */
export function Ahead({ glance }: { readonly glance: Glance | null }) {
  const { say } = useWords()
  const heading = useId()
  const { overdue, upcoming } = glance?.report.dates ?? { overdue: [], upcoming: [] }
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{say('ahead.title')}</h2>
      {glance === null && <p className={styles.none}>{say('health.reading')}</p>}
      {glance !== null && overdue.length + upcoming.length === 0 && <p className={styles.none}>{say('ahead.none')}</p>}
      {glance !== null && overdue.length > 0 && (
        <Dates dates={overdue} glance={glance} title={say('ahead.overdue', { count: overdue.length })} />
      )}
      {glance !== null && upcoming.length > 0 && (
        <Dates dates={upcoming} glance={glance} title={say('ahead.upcoming', { count: upcoming.length })} />
      )}
    </section>
  )
}

interface DatesProps {
  readonly title: string
  readonly dates: readonly DueDate[]
  readonly glance: Glance
}

function Dates({ title, dates, glance }: DatesProps) {
  const { say } = useWords()
  const heading = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? dates : dates.slice(0, first)
  return (
    <>
      <h3 id={heading}>{title}</h3>
      <ul aria-labelledby={heading} className={styles.list}>
        {shown.map(date => (
          <li key={`${date.at.row}/${date.at.column}`}>
            <OneDate date={date} glance={glance} />
          </li>
        ))}
      </ul>
      {dates.length > first && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? say('ahead.fewer') : say('ahead.more', { count: dates.length - first })}
        </Button>
      )}
    </>
  )
}

function OneDate({ date: { at, date, days }, glance }: { readonly date: DueDate; readonly glance: Glance }) {
  const { go } = useDesk()
  const { say, of, language } = useWords()
  const written = useWritten()
  const sheet = sheetOf(glance.workbook, at.sheet)
  const column = columnOf(tableOf(sheet.template, at.table), at.column)
  const name = rowName(glance.workbook, at, language)
  return (
    <AriaButton className={styles.item ?? ''} onPress={() => go(at)}>
      <span className={styles.what} lang={name === '' ? undefined : written}>
        {name === '' ? titleOf(sheet, language) : name}
      </span>
      <span className={days < 0 ? styles.late : styles.when}>
        {days < 0 ? say('ahead.late', { days: -days }) : say('ahead.in', { days })}
      </span>
      <span className={styles.where}>
        {name === '' ? '' : `${titleOf(sheet, language)} · `}
        {column === undefined ? '' : of(column.label)}
      </span>
      <time className={styles.where} dateTime={date}>
        {longDate(date, language)}
      </time>
    </AriaButton>
  )
}
