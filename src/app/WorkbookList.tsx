import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { JournalSummary } from '../bridge'
import { MenuButton } from '../ui/MenuButton'
import { whenOf } from './dates'
import homeStyles from './Home.module.css'
import { duplicate, openById } from './library'
import { useApp, useSession } from './session'
import styles from './WorkbookList.module.css'
import { useWords } from './words'

/** The workbooks on this computer, the one changed last on top. */
export function WorkbookList() {
  const { say } = useWords()
  const workbooks = useApp(state => state.workbooks)
  const heading = useId()
  const latestFirst = workbooks.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
  return (
    <section aria-labelledby={heading}>
      <h2 className={homeStyles.heading} id={heading}>
        {say('home.title')}
      </h2>
      <ul className={styles.list}>
        {latestFirst.map(workbook => (
          <WorkbookItem key={workbook.workbook} workbook={workbook} />
        ))}
      </ul>
    </section>
  )
}

function WorkbookItem({ workbook }: { readonly workbook: JournalSummary }) {
  const session = useSession()
  const { say, language } = useWords()
  const today = useApp(state => state.today)
  const facts = useId()
  const title = workbook.title === '' ? say('app.untitled') : workbook.title
  const acts = {
    rename: () => session.app.setState({ dialog: { is: 'rename', workbook } }),
    duplicate: () => void duplicate(session, workbook),
    delete: () => session.app.setState({ dialog: { is: 'delete', workbook } })
  }
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <AriaButton
          aria-describedby={facts}
          className={styles.open ?? ''}
          onPress={() => void openById(session, workbook.workbook)}
        >
          {title}
        </AriaButton>
        <p className={styles.facts} id={facts}>
          <span>{say('home.rows', { count: workbook.rows })}</span>
          <span>{say('home.changed', { when: whenOf(workbook.changedAt, today, language) })}</span>
        </p>
      </div>
      <MenuButton
        choices={[
          { id: 'rename', label: say('home.rename'), icon: Pencil },
          { id: 'duplicate', label: say('home.duplicate'), icon: Copy },
          { id: 'delete', label: say('home.delete'), icon: Trash2, isDanger: true }
        ]}
        icon={Ellipsis}
        label={say('app.more', { name: title })}
        onChoose={id => acts[id]()}
      />
    </li>
  )
}
