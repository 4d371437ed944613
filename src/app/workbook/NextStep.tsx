import { ArrowRight } from 'lucide-react'
import { completeness } from '../../model/checks'
import { type Sheet, sheetsOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { useDesk } from '../../views/desk'
import { useSession } from '../session'
import { titleOf } from '../sheets'
import { useWords } from '../words'
import { useSettled } from './settled'
import styles from './NextStep.module.css'

/** One suggestion: the first sheet along the path that is empty, else the one with the most gaps, else to share it. */
export function NextStep({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const session = useSession()
  const { today, go } = useDesk()
  const { say, of, language } = useWords()
  const settled = useSettled()
  if (settled === null) return null
  const known = new Set(sheetsOf(settled).map(({ id }) => id))
  const counted = sheets
    .filter(({ id }) => known.has(id))
    .map(sheet => ({ sheet, ...completeness(settled, sheet.id, today) }))
  const empty = counted.find(({ rows }) => rows === 0)
  const worst = counted.toSorted((a, b) => b.gaps - a.gaps)[0]
  const show = (sheet: Sheet, panel: 'guidance' | 'gaps') => (): void => {
    session.app.setState({ panel, gapsOf: 'sheet' })
    go({ sheet: sheet.id, table: sheet.template.main })
  }
  if (empty !== undefined) {
    const { sheet } = empty
    const values = { title: titleOf(sheet, language), purpose: of(sheet.template.purpose) }
    return <Step does={say('overview.go')} onGo={show(sheet, 'guidance')} words={say('overview.nextBegin', values)} />
  }
  if (worst !== undefined && worst.gaps > 0) {
    const values = { count: worst.gaps, title: titleOf(worst.sheet, language) }
    return <Step does={say('overview.go')} onGo={show(worst.sheet, 'gaps')} words={say('overview.nextGaps', values)} />
  }
  return (
    <Step
      does={say('shell.export')}
      onGo={() => session.app.setState({ dialog: { is: 'export' } })}
      words={say('overview.nextExport')}
    />
  )
}

interface StepProps {
  readonly words: string
  readonly does: string
  readonly onGo: () => void
}

function Step({ words, does, onGo }: StepProps) {
  const { say } = useWords()
  return (
    <section aria-label={say('overview.next')} className={styles.next}>
      <div>
        <h2>{say('overview.next')}</h2>
        <p>{words}</p>
      </div>
      <Button icon={ArrowRight} look="primary" onPress={onGo}>
        {does}
      </Button>
    </section>
  )
}
