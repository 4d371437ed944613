import { useDeferredValue, useMemo } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components'
import { cellKey, inReadingOrder } from '../../layout/search'
import { useDesk } from '../../views/desk'
import { useFinding } from '../../views/finding'
import { useWritten } from '../../views/written'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import styles from './FindBar.module.css'
import { showAndEnter } from './going'
import { type Group, groupsOf, type Line } from './list'
import { useFind } from './state'

/** As many as a person reads through; the rest is gone to with Enter in the bar. */
const listed = 500

/** What was found beyond the table in sight, by sheet and table. Enter or a click goes to the cell. */
export function Results() {
  const session = useSession()
  const desk = useDesk()
  const { say } = useWords()
  const hits = useDeferredValue(useFind(find => find.hits))
  const isWide = useFind(find => find.scope !== 'table')
  const isAtHome = useApp(state => state.place === null)
  const { matches, sight, current } = useFinding()
  const shown = useMemo(() => inReadingOrder(hits, sight).slice(0, listed), [hits, sight])
  const groups = useMemo(() => (matches === null ? [] : groupsOf(desk, shown, matches)), [desk, shown, matches])
  if ((!isWide && !isAtHome) || groups.length === 0) return null
  return (
    <>
      {hits.length > listed && <p className={styles.hint}>{say('find.listed', { shown: listed })}</p>}
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 30, headingHeight: 30 }}>
        <ListBox
          aria-label={say('find.results')}
          className={styles.list ?? ''}
          onAction={key => {
            const hit = shown.find(one => cellKey(one) === key)
            if (hit !== undefined) showAndEnter(session, hit)
          }}
        >
          {groups.map(group => (
            <GroupSection current={current === null ? '' : cellKey(current)} group={group} key={group.id} />
          ))}
        </ListBox>
      </Virtualizer>
    </>
  )
}

function GroupSection({ group, current }: { readonly group: Group; readonly current: string }) {
  const { say } = useWords()
  const written = useWritten()
  return (
    <ListBoxSection id={group.id}>
      <Header className={styles.heading ?? ''}>{say('find.group', { sheet: group.sheet, table: group.table })}</Header>
      {group.lines.map(line => (
        <ListBoxItem
          className={`${styles.item} ${line.id === current ? styles.current : ''}`}
          id={line.id}
          key={line.id}
          textValue={wordsOf(line)}
        >
          <span className={styles.where}>{[line.row, line.column].filter(Boolean).join(' · ')}</span>
          <span className={styles.text} dir="auto" lang={written}>
            {line.text.before}
            <mark>{line.text.match}</mark>
            {line.text.after}
          </span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

function wordsOf({ row, column, text }: Line): string {
  return [row, column, text.before + text.match + text.after].filter(Boolean).join(', ')
}
