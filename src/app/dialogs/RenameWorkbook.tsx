import { useState } from 'react'
import type { JournalSummary } from '../../bridge'
import { rename } from '../library'
import { useSession } from '../session'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

interface RenameWorkbookProps {
  readonly workbook: JournalSummary
  readonly onClose: () => void
}

export function RenameWorkbook({ workbook, onClose }: RenameWorkbookProps) {
  const session = useSession()
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <TitleDialog
      before={workbook.title}
      does={say('rename.do')}
      label={say('new.name')}
      onClose={onClose}
      onTitle={title => {
        if (title === '') {
          setAsked(true)
          return
        }
        onClose()
        void rename(session, workbook.workbook, title)
      }}
      problem={asked ? say('new.titleNeeded') : undefined}
      title={say('rename.title')}
    />
  )
}
