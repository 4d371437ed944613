import { Button as AriaButton } from 'react-aria-components'
import type { Gap } from '../../model/checks'
import { gapsOf } from '../../model/checks'
import type { Sheet } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { gapWords } from '../../text/gap-words'
import { goToGap } from '../looking'
import { useSession } from '../session'
import { useWords } from '../words'
import { useSettled } from './settled'
import styles from './GapsPanel.module.css'

/** So many are listed at a time; a register of thousands may have thousands. */
const most = 200
const severities = ['error', 'warning', 'notice'] as const

/** What is missing or amiss on the sheet, worst first; a press goes to the cell. */
export function GapsPanel({ sheet }: { readonly sheet: Sheet }) {
  const { today } = useDesk()
  const { say } = useWords()
  const settled = useSettled(sheet.id)
  if (settled === null) return null
  const gaps = gapsOf(settled, sheet.id, today)
  const inOrder = severities.flatMap(severity => gaps.filter(gap => gap.severity === severity)).slice(0, most)
  if (gaps.length === 0) return <p className={styles.none}>{say('gaps.none')}</p>
  return (
    <div className={styles.gaps}>
      {severities.map(severity => {
        const here = inOrder.filter(gap => gap.severity === severity)
        if (here.length === 0) return null
        return (
          <section key={severity}>
            <h3 className={styles[severity]}>{say(`gaps.${severity}`)}</h3>
            <ul>
              {here.map(gap => (
                <li key={`${gap.check}/${gap.table}/${gap.row ?? ''}/${gap.columns[0] ?? ''}`}>
                  <GapItem gap={gap} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {gaps.length > most && <p className={styles.none}>{say('gaps.some', { shown: most, count: gaps.length })}</p>}
    </div>
  )
}

function GapItem({ gap }: { readonly gap: Gap }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { language } = useWords()
  return (
    <AriaButton className={styles.gap ?? ''} onPress={() => goToGap(session, gap)}>
      {gapWords(workbook, gap, language)}
    </AriaButton>
  )
}
