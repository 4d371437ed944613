import { ArrowRight } from 'lucide-react'
import { sheetsOf } from '../../../model/workbook'
import { nextStep } from '../../../layout/home/next'
import { Button } from '../../../ui/Button'
import { useDesk } from '../../../views/desk'
import { useSession } from '../../session'
import { titleOf } from '../../sheets'
import { useWords } from '../../words'
import type { Glance } from './glance'
import styles from './NextStep.module.css'

/** One suggestion, which binds nobody: the first sheet of the path that is not begun, else the one with most gaps, else to share. */
export function NextStep({ glance }: { readonly glance: Glance | null }) {
  const session = useSession()
  const { go } = useDesk()
  const { say, of, language } = useWords()
  if (glance === null) return <Step words={say('health.reading')} />
  const step = nextStep(glance.report.progress, sheetsOf(glance.workbook), session.path)
  if (step.is === 'share') {
    const share = (): void => session.app.setState({ dialog: { is: 'export' } })
    return <Step does={say('shell.export')} onGo={share} words={say('overview.nextExport')} />
  }
  const { sheet } = step
  const title = titleOf(sheet, language)
  const onGo = (): void => {
    session.app.setState({ panel: step.is === 'begin' ? 'guidance' : 'gaps', gapsOf: 'sheet' })
    go({ sheet: sheet.id, table: sheet.template.main })
  }
  const words =
    step.is === 'begin'
      ? say('overview.nextBegin', { title, purpose: of(sheet.template.purpose) })
      : say('overview.nextGaps', { count: step.gaps, title })
  return <Step does={say('overview.go')} onGo={onGo} words={words} />
}

interface StepProps {
  readonly words: string
  /** Absent until it is known what to do. */
  readonly does?: string
  readonly onGo?: () => void
}

function Step({ words, does, onGo }: StepProps) {
  const { say } = useWords()
  return (
    <section aria-label={say('overview.next')} className={styles.next}>
      <div>
        <h2>{say('overview.next')}</h2>
        <p>{words}</p>
      </div>
      {does !== undefined && onGo !== undefined && (
        <Button icon={ArrowRight} look="primary" onPress={onGo}>
          {does}
        </Button>
      )}
    </section>
  )
}
