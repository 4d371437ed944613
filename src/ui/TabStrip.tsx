import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import styles from './TabStrip.module.css'

interface TabStripProps {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly count?: number }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Stands at the end of the strip. */
  readonly tools?: ReactNode
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/** Parts of one page, one shown at a time; each with the number of things in it. */
export function TabStrip({ label, tabs, chosen, onChoose, tools, children }: TabStripProps) {
  return (
    <Tabs className={styles.tabs ?? ''} selectedKey={chosen} onSelectionChange={key => onChoose(String(key))}>
      <div className={styles.strip} data-region="tables">
        <TabList aria-label={label} className={styles.list ?? ''}>
          {tabs.map(tab => (
            <Tab className={styles.tab ?? ''} id={tab.id} key={tab.id}>
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </Tab>
          ))}
        </TabList>
        {tools}
      </div>
      {tabs.map(tab => (
        <TabPanel className={styles.panel ?? ''} data-region="main" id={tab.id} key={tab.id}>
          {tab.id === chosen && children}
        </TabPanel>
      ))}
    </Tabs>
  )
}
