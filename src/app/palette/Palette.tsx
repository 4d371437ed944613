import { Search } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField
} from 'react-aria-components'
import { flushSync } from 'react-dom'
import dialog from '../../ui/Dialog.module.css'
import { GiveBack } from '../../ui/focus'
import menu from '../../ui/Menu.module.css'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import { type Entry, entriesOf, sectionsOf } from './entries'
import styles from './Palette.module.css'
import { ranked } from './ranking'
import { recentIds, rememberId } from './recent'

/** All that can be done and gone to, by name. Choosing closes the palette first, so that the keyboard is back where it was. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [entries] = useState(() => entriesOf(session))
  const [recent] = useState(recentIds)
  const sections = useMemo(() => {
    if (typed.trim() === '') return sectionsOf(entries, recent)
    const found = ranked(entries, typed)
    return found.length === 0 ? [] : [{ id: 'found' as const, entries: found }]
  }, [entries, recent, typed])
  const choose = (key: unknown): void => {
    const entry = entries.find(({ id }) => id === key)
    if (entry === undefined) return
    rememberId(entry.id)
    flushSync(onClose)
    entry.run()
  }
  const hasMoved = useRef(false)
  // The menu marks its first line a moment after the list has changed: whoever types quickly presses Enter before that.
  const takeFirst = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow') || ['Home', 'End', 'PageUp', 'PageDown'].includes(event.key))
      hasMoved.current = true
    const first = sections.find(({ id }) => id === 'found')?.entries[0]
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || hasMoved.current || first === undefined) return
    event.preventDefault()
    event.stopPropagation()
    choose(first.id)
  }
  const type = (words: string): void => {
    hasMoved.current = false
    setTyped(words)
  }
  return (
    <>
      <ModalOverlay
        className={`${dialog.overlay} ${styles.overlay}`}
        isDismissable
        isOpen
        onOpenChange={open => {
          if (!open) onClose()
        }}
      >
        <Modal className={`${dialog.modal} ${styles.modal}`}>
          <AriaDialog aria-label={say('palette.name')} className={`${dialog.dialog} ${styles.scroll}`}>
            <Autocomplete inputValue={typed} onInputChange={type}>
              <TextField aria-label={say('palette.type')} autoFocus className={styles.field ?? ''}>
                <Search aria-hidden size={16} strokeWidth={1.5} />
                <Input className={styles.input ?? ''} onKeyDownCapture={takeFirst} placeholder={say('palette.type')} />
              </TextField>
              <Menu
                aria-label={say('palette.name')}
                className={menu.menu ?? ''}
                onAction={choose}
                renderEmptyState={() => <p className={styles.none}>{say('palette.none')}</p>}
              >
                {sections.map(section => (
                  <MenuSection aria-label={say(`palette.${section.id}`)} id={section.id} key={section.id}>
                    {section.id !== 'found' && (
                      <Header className={styles.heading ?? ''}>{say(`palette.${section.id}`)}</Header>
                    )}
                    {section.entries.map(entry => (
                      <Line entry={entry} key={entry.id} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </Autocomplete>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
      <GiveBack />
    </>
  )
}

function Line({ entry }: { readonly entry: Entry }) {
  const { say } = useWords()
  const platform = useApp(state => state.start.platform)
  return (
    <MenuItem className={menu.item ?? ''} id={entry.id} textValue={entry.label}>
      <span className={menu.label}>{entry.label}</span>
      {entry.shortcut !== undefined && <kbd>{readShortcut(entry.shortcut, platform, say)}</kbd>}
    </MenuItem>
  )
}
