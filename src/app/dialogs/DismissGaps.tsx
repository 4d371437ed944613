import { dismissGaps } from '../../commands'
import type { Gap } from '../../model/checks'
import { gapWords } from '../../text/gap-words'
import { useDesk } from '../../views/desk'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

interface DismissGapsProps {
  readonly gaps: readonly Gap[]
  readonly onClose: () => void
}

/** Asks why what looks like a gap is none: without a reason nothing is dismissed. */
export function DismissGaps({ gaps, onClose }: DismissGapsProps) {
  const { workbook, run, now, announce } = useDesk()
  const { say, language } = useWords()
  const [only] = gaps
  const lead = gaps.length === 1 && only !== undefined ? gapWords(workbook, only, language) : undefined
  return (
    <TitleDialog
      before=""
      description={say('gaps.dismissWhy')}
      does={say('gaps.dismissDo')}
      label={say('gaps.reason')}
      {...(lead !== undefined && { lead })}
      onClose={onClose}
      onTitle={reason => {
        if (reason === '') return
        onClose()
        if (run(dismissGaps, { gaps, reason, at: now() }) !== null) {
          announce(say('gaps.dismissedNow', { count: gaps.length }))
        }
      }}
      problem={say('gaps.reasonNeeded')}
      title={say('gaps.dismissTitle', { count: gaps.length })}
    />
  )
}
