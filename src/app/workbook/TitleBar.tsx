import { ChevronRight, FileText, PanelLeft, Settings } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { sheetsOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Tooltip } from '../../ui/Tooltip'
import { useDesk } from '../../views/desk'
import { useWritten } from '../../views/written'
import { closeWorkbook } from '../library'
import { Mark } from '../Mark'
import { useApp, useSession } from '../session'
import { detailsOf, titleLanguage, titleOf } from '../sheets'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import styles from './TitleBar.module.css'

/** Where one is: the workbook, then the sheet; and the way out to all workbooks. */
export function TitleBar() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, language } = useWords()
  const place = useApp(state => state.place)
  const written = useWritten()
  const platform = useApp(state => state.start.platform)
  const isSidebarOpen = useApp(state => state.isSidebarOpen)
  const sheet = sheetsOf(workbook).find(({ id }) => id === place?.sheet)
  const title = detailsOf(workbook).title || say('app.untitled')
  return (
    <header className={styles.bar} data-region="title">
      <IconButton
        icon={PanelLeft}
        label={say(isSidebarOpen ? 'shell.hideSidebar' : 'shell.showSidebar')}
        onPress={() => session.app.setState({ isSidebarOpen: !isSidebarOpen })}
        shortcut={readShortcut('Mod+B', platform, say)}
      />
      <nav aria-label={say('shell.regions.title')} className={styles.path}>
        <Tooltip label={say('shell.home')}>
          <AriaButton
            aria-label={say('shell.home')}
            className={styles.home ?? ''}
            onPress={() => void closeWorkbook(session)}
          >
            <Mark size={20} />
          </AriaButton>
        </Tooltip>
        <AriaButton
          className={styles.step ?? ''}
          onPress={() => session.app.setState({ place: null, active: null, shown: null })}
        >
          <span className={styles.whole} lang={written} title={title}>
            {title}
          </span>
        </AriaButton>
        {sheet && (
          <>
            <ChevronRight aria-hidden size={14} strokeWidth={1.5} />
            <span
              aria-current="page"
              className={styles.here}
              lang={titleLanguage(sheet, written)}
              title={titleOf(sheet, language)}
            >
              {titleOf(sheet, language)}
            </span>
          </>
        )}
      </nav>
      <div className={styles.tools}>
        <Button icon={FileText} onPress={() => session.app.setState({ dialog: { is: 'export' } })}>
          {say('shell.export')}
        </Button>
        <IconButton
          icon={Settings}
          label={say('settings.title')}
          onPress={() => session.app.setState({ dialog: { is: 'settings' } })}
          shortcut={readShortcut('Mod+,', platform, say)}
        />
      </div>
    </header>
  )
}
