import { ChevronDown, ChevronRight, Circle, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, TreeItem, TreeItemContent } from 'react-aria-components'
import type { CellValue } from '../../model/template'
import type { Thread, ThreadLink } from '../../model/thread'
import { longDate } from '../../model/date'
import { rowName, type RowPlace } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { useDesk } from '../../views/desk'
import { useSession } from '../session'
import { useWords } from '../words'
import { homesOf } from './create'
import styles from './thread.module.css'

export function keyOfRoot({ root }: Thread): string {
  return root.row
}

/** The same row may hang on several others: its place in the tree is part of its key. */
export function keyOfLink(above: string, { step, place }: ThreadLink): string {
  return `${above}/${step.id}/${place?.row ?? ''}`
}

interface Going {
  readonly onGo: (place: RowPlace & { readonly column?: string }) => void
}

/** A barrier, and how much of its thread is there. */
export function RootItem({ thread, onGo }: Going & { readonly thread: Thread }) {
  const { workbook } = useDesk()
  const { say, language } = useWords()
  const { root, links, there, of } = thread
  const name = rowName(workbook, root, language) || say('row.untitled')
  const key = keyOfRoot(thread)
  return (
    <TreeItem className={styles.item ?? ''} id={key} textValue={name}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <Row isFolder={hasChildItems} isOpen={isExpanded}>
            <span className={styles.name} dir="auto">
              {name}
            </span>
            <Chip tone={there === of ? 'ok' : 'quiet'}>{say('thread.links', { there, of })}</Chip>
          </Row>
        )}
      </TreeItemContent>
      {links.map(link => (
        <LinkItem above={key} key={keyOfLink(key, link)} link={link} onGo={onGo} />
      ))}
    </TreeItem>
  )
}

interface LinkItemProps extends Going {
  readonly above: string
  readonly link: ThreadLink
}

/** One link: what it is, or that it is missing, with what can be done about that. */
function LinkItem({ above, link, onGo }: LinkItemProps) {
  const words = useLinkWords(link)
  const key = keyOfLink(above, link)
  const isThere = link.place !== null
  const Mark = isThere ? CircleCheck : Circle
  return (
    <TreeItem className={styles.item ?? ''} id={key} textValue={words}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <Row isFolder={hasChildItems} isOpen={isExpanded}>
            <Mark aria-hidden className={isThere ? styles.there : styles.missing} size={14} strokeWidth={1.5} />
            <span className={isThere ? styles.name : `${styles.name} ${styles.missing}`} dir="auto">
              {words}
            </span>
            {!isThere && <Mending link={link} onGo={onGo} />}
          </Row>
        )}
      </TreeItemContent>
      {link.links.map(one => (
        <LinkItem above={key} key={keyOfLink(key, one)} link={one} onGo={onGo} />
      ))}
    </TreeItem>
  )
}

function useLinkWords({ step, from, place, value }: ThreadLink): string {
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const label = of(step.label)
  if (place === null) {
    const isNowhere = 'to' in step && homesOf(workbook, { step, from, place, value, links: [] }).length === 0
    return say(isNowhere ? 'thread.noSheet' : 'thread.missing', { step: label })
  }
  const name = 'cell' in step ? cellWords(value, language) : rowName(workbook, place, language) || say('row.untitled')
  return say('thread.link', { step: label, name })
}

/** Days are the only cells that a thread has; what could not be read is told as it was typed. */
function cellWords(value: CellValue, language: 'en' | 'fr'): string {
  if (typeof value === 'string') return longDate(value, language)
  return value !== null && typeof value === 'object' && 'unread' in value ? value.unread : String(value)
}

/** What can be done about a link that is missing: make the row, pick one, fill in the cell, or add the sheet it would be in. */
function Mending({ link, onGo }: Going & { readonly link: ThreadLink }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, of } = useWords()
  const { step, from } = link
  const named = (words: string): string => say('thread.link', { step: of(step.label), name: words })
  const button = (words: string, onPress: () => void) => (
    <Button label={named(words)} look="quiet" onPress={onPress}>
      {words}
    </Button>
  )
  if ('cell' in step) return button(say('thread.fill'), () => onGo({ ...from, column: step.cell }))
  if (homesOf(workbook, link).length === 0) {
    return button(say('shell.addSheet'), () => session.app.setState({ dialog: { is: 'add-sheet' } }))
  }
  const { out } = step
  return (
    <>
      {button(say('thread.create'), () => session.app.setState({ dialog: { is: 'create-link', link } }))}
      {out !== undefined && button(say('thread.choose'), () => onGo({ ...from, column: out }))}
    </>
  )
}

interface RowProps {
  readonly children: ReactNode
  /** Something hangs on it, in sight or not. */
  readonly isFolder: boolean
  readonly isOpen: boolean
}

function Row({ children, isFolder, isOpen }: RowProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <div className={styles.row}>
      {isFolder ? (
        <AriaButton className={styles.chevron ?? ''} slot="chevron">
          <Chevron aria-hidden size={14} strokeWidth={1.5} />
        </AriaButton>
      ) : (
        <span className={styles.chevron} />
      )}
      {children}
    </div>
  )
}
