import type { OpenWorkbook } from '../../store'
import { later } from '../../ui/later'
import { isOfWorkbook } from '../app-state'
import { Dialogs } from '../dialogs/Dialogs'
import { useApp } from '../session'
import { useTour } from '../tour/stops'
import { FindBar } from '../find/FindBar'
import { Behind } from './Behind'
import { DeskProvider } from './DeskProvider'
import { Notices } from './Notices'
import { SettledProvider } from './settled'
import { SheetPage } from './SheetPage'
import { Sidebar } from './Sidebar'
import { StatusBar } from './StatusBar'
import { TitleBar } from './TitleBar'
import styles from './WorkbookScreen.module.css'

const Overview = later(async () => (await import('./home/Overview')).Overview)
const TourCard = later(async () => (await import('../tour/TourCard')).TourCard)
const SidePanel = later(async () => (await import('./SidePanel')).SidePanel)

/** An open workbook: where one is, what there is, the page, what stands beside it, how it stands. */
export function WorkbookScreen({ opened }: { readonly opened: OpenWorkbook }) {
  const place = useApp(state => state.place)
  const isTouring = useTour(tour => tour.at !== null)
  const panel = useApp(({ place: at, panel: open }) => (at === null && !isOfWorkbook(open) ? null : open))
  const hasSidebar = useApp(state => state.isSidebarOpen)
  return (
    <DeskProvider opened={opened}>
      <SettledProvider>
        <div className={styles.screen}>
          <Behind>
            <TitleBar />
          </Behind>
          <Notices />
          <div className={styles.middle}>
            <Behind>{hasSidebar && <Sidebar />}</Behind>
            <div className={styles.page}>
              <main className={styles.main}>{place === null ? <Overview /> : <SheetPage place={place} />}</main>
              <FindBar />
            </div>
            {panel !== null && <SidePanel panel={panel} place={place} />}
          </div>
          <Behind>
            <StatusBar opened={opened} />
          </Behind>
        </div>
        {isTouring && <TourCard />}
        <Dialogs />
      </SettledProvider>
    </DeskProvider>
  )
}
