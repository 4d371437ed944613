import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../ui/IconButton'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './PanelFrame.module.css'

/** The part of the window beside the table. */
export function SideRegion({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <aside aria-label={say('shell.regions.side')} className={styles.panel} data-region="side">
      {children}
    </aside>
  )
}

interface PanelFrameProps {
  readonly title: string
  /** Only to be read: the text itself takes the focus, so that the keyboard can scroll it. */
  readonly isProse?: boolean
  readonly children: ReactNode
}

export function PanelFrame({ title, isProse = false, children }: PanelFrameProps) {
  const session = useSession()
  const { say } = useWords()
  return (
    <SideRegion>
      <header className={styles.head}>
        <h2>{title}</h2>
        <IconButton icon={X} label={say('app.close')} onPress={() => session.app.setState({ panel: null })} />
      </header>
      <div
        aria-label={isProse ? title : undefined}
        className={styles.body}
        role={isProse ? 'region' : undefined}
        tabIndex={isProse ? 0 : undefined}
      >
        {children}
      </div>
    </SideRegion>
  )
}
