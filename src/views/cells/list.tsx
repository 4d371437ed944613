import { ChevronDown } from 'lucide-react'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { format, optionOf } from '../../model/cell'
import { Chip } from '../../ui/Chip'
import styles from './edit.module.css'
import list from './list.module.css'
import { type EditProps, frameOf, opened } from './edit'
import { Lines } from './lines'
import { heldIn, useLines } from './listing'

/** One of a list, filtered as you type: choices, ratings, yes or no, links. */
export function OneEdit(props: EditProps) {
  return <ListEdit {...props} many={false} />
}

/** Several of a list. */
export function ManyEdit(props: EditProps) {
  return <ListEdit {...props} many />
}

function ListEdit(props: EditProps & { readonly many: boolean }) {
  const { column, value, editing, onEditing, world, frame, control, many } = props
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const listId = useId()
  const anchor = useMemo(() => frameOf({ current: input }), [input])
  const state = useLines(props)
  const { lines, at, choose, more } = state
  const isOpen = editing !== null && (editing.isOpen ?? editing.mode === 'enter')
  const hasMoved = useMoved(anchor, isOpen)
  const held = many ? heldIn(editing, value) : value
  const shown = frame === 'field' && !many ? format(column, value, world.showing) : ''
  return (
    <>
      {many && (editing !== null || frame === 'field') && <Held {...props} value={held} />}
      <input
        {...control}
        ref={setInput}
        className={styles.input}
        data-editor
        dir="auto"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && lines[at] ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={
          editing !== null && !many && editing.value !== null ? format(column, value, world.showing) : undefined
        }
        value={editing === null ? shown : editing.text}
        onChange={event => state.onText(event.target.value)}
        onKeyDown={state.onKeyDown}
      />
      {(editing !== null || frame === 'field') && (
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-label={world.say('cell.list.open')}
          onMouseDown={event => event.preventDefault()}
          onClick={() => {
            input?.focus()
            onEditing({ ...opened(column, value, world), ...editing, isOpen: !isOpen })
          }}
        >
          <ChevronDown aria-hidden size={16} strokeWidth={1.5} />
        </button>
      )}
      {isOpen && (
        <Popover
          isOpen
          isNonModal
          triggerRef={anchor}
          placement="bottom start"
          offset={4}
          className={styles.float ?? ''}
          data-cell-float=""
          onOpenChange={open => {
            if (!open && editing && hasMoved()) onEditing({ ...editing, isOpen: false })
          }}
        >
          <Lines
            id={listId}
            lines={lines}
            at={at}
            held={held}
            many={many}
            world={world}
            onChoose={choose}
            label={column.label[world.language]}
          />
          {lines.length === 0 && <p className={list.none}>{world.say('cell.list.none')}</p>}
          {more > 0 && <p className={list.none}>{world.say('cell.list.more', { count: more })}</p>}
        </Popover>
      )}
    </>
  )
}

/**
 * Whether what a list hangs from has moved since it was opened. React Aria closes it for any scroll, one that ended before it
 * opened included; it is only to close when it would hang in the wrong place.
 */
function useMoved(anchor: { readonly current: HTMLElement | null }, isOpen: boolean): () => boolean {
  const openedAt = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    openedAt.current = isOpen ? anchor.current?.getBoundingClientRect().top : undefined
  }, [anchor, isOpen])
  return () => anchor.current?.getBoundingClientRect().top !== openedAt.current
}

/** The entries that a cell of several holds, while it is edited. */
function Held({ column, value, world, row }: Pick<EditProps, 'column' | 'value' | 'world' | 'row'>) {
  const entries = Array.isArray(value) ? (value as readonly string[]) : []
  if (entries.length === 0) return null
  const items = world.items(column, row)
  // What is no longer offered keeps its name.
  const elsewhere = (entry: string): string => {
    const name = format(column, [entry], world.showing)
    return optionOf(column, entry)?.retired ? world.say('cell.retired', { name }) : name
  }
  return (
    <span className={styles.held}>
      {entries.map(entry => (
        <Chip key={entry}>
          <span dir="auto">{items.find(item => item.value === entry)?.label ?? elsewhere(entry)}</span>
        </Chip>
      ))}
    </span>
  )
}
