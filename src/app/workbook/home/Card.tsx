import { Check } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SheetProgress } from '../../../layout/home/progress'
import type { Sheet } from '../../../model/workbook'
import { locale } from '../../../text'
import { useDesk } from '../../../views/desk'
import { useWritten } from '../../../views/written'
import { whenOf } from '../../dates'
import { titleLanguage, titleOf } from '../../sheets'
import { useWords } from '../../words'
import styles from './Card.module.css'

interface CardProps {
  readonly sheet: Sheet
  /** Undefined until it has been counted. */
  readonly progress: SheetProgress | undefined
  readonly edited: string | undefined
}

/** One sheet: what it is for, how far it is, when it was last edited. The whole card opens it. */
export function Card({ sheet, progress, edited }: CardProps) {
  const { today, go } = useDesk()
  const { say, of, language } = useWords()
  const written = useWritten()
  const purpose = useId()
  const facts = useId()
  return (
    <div className={styles.card}>
      <AriaButton
        aria-describedby={`${purpose} ${facts}`}
        className={styles.open ?? ''}
        onPress={() => go({ sheet: sheet.id, table: sheet.template.main })}
      >
        <span lang={titleLanguage(sheet, written)}>{titleOf(sheet, language)}</span>
      </AriaButton>
      <p className={styles.purpose} id={purpose}>
        {of(sheet.template.purpose)}
      </p>
      <p className={styles.facts} id={facts}>
        {progress !== undefined && <Facts progress={progress} />}
        {edited !== undefined && progress?.isBegun !== false && (
          <span>{say('overview.edited', { when: whenOf(edited, today, language) })}</span>
        )}
      </p>
    </div>
  )
}

function Facts({ progress: { isBegun, rows, filled, withoutOwner, gaps } }: { readonly progress: SheetProgress }) {
  const { say, language } = useWords()
  const percent = new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 0 })
  if (!isBegun) return <span>{say('overview.notBegun')}</span>
  return (
    <>
      {rows !== null && <span>{say('home.rows', { count: rows })}</span>}
      {filled !== null && <span>{say('overview.filledIn', { share: percent.format(filled) })}</span>}
      {withoutOwner !== null && withoutOwner > 0 && (
        <span className={styles.wanting}>{say('overview.unowned', { count: withoutOwner })}</span>
      )}
      <span className={gaps === 0 ? styles.good : styles.wanting}>
        {gaps === 0 && <Check aria-hidden size={14} strokeWidth={2} />}
        {say('shell.gaps', { count: gaps })}
      </span>
    </>
  )
}
