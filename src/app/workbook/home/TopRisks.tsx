import { Flag } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { TopRisk } from '../../../layout/home/exposure'
import { rowName } from '../../../model/workbook'
import { Chip } from '../../../ui/Chip'
import { useDesk } from '../../../views/desk'
import { useWritten } from '../../../views/written'
import { useWords } from '../../words'
import type { Glance } from './glance'
import styles from './Aside.module.css'

/** The threats that weigh most today; those above the appetite bear its word. Nothing where there is no register. */
export function TopRisks({ glance }: { readonly glance: Glance | null }) {
  const { say } = useWords()
  const heading = useId()
  if (glance === null) return null
  const { first, of, above } = glance.report.risks
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{say('top.title')}</h2>
      <p className={styles.none}>{of === 0 ? say('top.none') : say('top.count', { of, above })}</p>
      {first.length > 0 && (
        <ol className={styles.list}>
          {first.map(risk => (
            <li key={risk.at.row}>
              <OneRisk glance={glance} risk={risk} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function OneRisk({ risk: { at, score, band, isAbove }, glance }: { readonly risk: TopRisk; readonly glance: Glance }) {
  const { go } = useDesk()
  const { say, of, language } = useWords()
  const written = useWritten()
  const name = at.row === undefined ? '' : rowName(glance.workbook, { ...at, row: at.row }, language)
  return (
    <AriaButton className={styles.item ?? ''} onPress={() => go(at)}>
      <span className={styles.what} lang={written}>
        {name === '' ? say('ahead.unnamed') : name}
      </span>
      <Chip tone={band?.tone}>{band === null ? String(score) : `${score} · ${of(band.label)}`}</Chip>
      {isAbove && (
        <span className={styles.late}>
          <Flag aria-hidden size={14} strokeWidth={1.75} />
          {say('top.above')}
        </span>
      )}
    </AriaButton>
  )
}
