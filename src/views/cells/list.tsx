import { Check, ChevronDown, Plus, Sparkles } from 'lucide-react'
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { format } from '../../model/cell'
import type { CellValue } from '../../model/template'
import { Chip } from '../../ui/Chip'
import styles from './cells.module.css'
import { exactly, offered, toggled, withoutLast } from './choosing'
import { type EditProps, frameOf, type Item } from './edit'

interface Line extends Item {
  /** Not one of the list: takes the words as they are, or makes the row that they name. */
  readonly makes?: 'words' | 'row'
}

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
  const held = editing?.value !== undefined && many ? editing.value : value
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
        placeholder={editing !== null && !many ? format(column, value, world.showing) : undefined}
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
            onEditing({ mode: 'edit', text: '', ...editing, isOpen: !isOpen })
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
            if (!open && editing) onEditing({ ...editing, isOpen: false })
          }}
        >
          <Lines
            id={listId}
            lines={lines}
            at={at}
            held={held}
            many={many}
            onChoose={choose}
            label={column.label[world.language]}
          />
          {lines.length === 0 && <p className={styles.none}>{world.say('cell.list.none')}</p>}
          {more > 0 && <p className={styles.none}>{world.say('cell.list.more', { count: more })}</p>}
        </Popover>
      )}
    </>
  )
}

/** The lines that are offered, which of them is lit, and what the keys do to them. */
function useLines({
  column,
  row,
  value,
  editing,
  onEditing,
  onPick,
  world,
  many
}: EditProps & { readonly many: boolean }) {
  const text = editing?.text ?? ''
  const items = editing === null ? [] : world.items(column, row)
  const { items: found, more } = offered(items, text)
  const lines: readonly Line[] = [...found, ...making(column, text, items, world)]
  const current = lines.findIndex(line => line.value === value)
  const [lit, setLit] = useState<number | null>(null)
  const at = Math.min(lit ?? (text === '' ? Math.max(0, current) : 0), Math.max(0, lines.length - 1))

  const valueFor = (line: Line): CellValue => {
    if (line.makes !== 'row') return line.value
    return world.create(column, line.label) ?? { unread: line.label }
  }
  const choose = (line: Line): void => {
    const chosen = valueFor(line)
    if (!many) return onPick(chosen)
    const held = editing?.value === undefined ? value : editing.value
    setLit(null)
    onEditing({ mode: editing?.mode ?? 'edit', text: '', value: toggled(held, String(chosen)), isOpen: true })
  }
  const light = (index: number): void => {
    setLit(index)
    const line = lines[index]
    if (editing === null || many) return
    // A line that makes a row is not made by passing over it.
    const { value: _, ...rest } = editing
    onEditing(line === undefined || line.makes === 'row' ? rest : { ...rest, value: line.value })
  }
  const onText = (next: string): void => {
    setLit(null)
    const all = world.items(column, row)
    const best = next.trim() === '' ? undefined : bestFor(column, next, all)
    const held = editing?.value === undefined && many ? value : editing?.value
    const kept = many ? (held === undefined ? {} : { value: held }) : best === undefined ? {} : { value: best.value }
    onEditing({ mode: editing?.mode ?? 'enter', text: next, isOpen: true, ...kept })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (editing === null || event.nativeEvent.isComposing) return
    const isOpen = editing.isOpen ?? editing.mode === 'enter'
    const line = lines[at]
    const stop = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen && !event.altKey) {
      stop()
      light((at + (event.key === 'ArrowDown' ? 1 : -1) + lines.length) % Math.max(1, lines.length))
    } else if (event.key === 'Enter' && many && isOpen && line && (text !== '' || lit !== null) && !event.ctrlKey) {
      stop()
      choose(line)
    } else if (
      event.key === 'Enter' &&
      line?.makes === 'row' &&
      !event.ctrlKey &&
      (lit !== null || found.length === 0)
    ) {
      stop()
      choose(line)
    } else if (event.key === 'Backspace' && many && text === '') {
      stop()
      onEditing({ ...editing, value: withoutLast(editing.value === undefined ? value : editing.value) })
    }
  }
  return { lines, at, more, choose, onText, onKeyDown }
}

/** What Enter takes for what was typed: the first match; where other words are welcome, only a match that says the same. */
function bestFor(column: EditProps['column'], text: string, items: readonly Item[]): Item | undefined {
  const takesWords = (column.kind === 'choice' || column.kind === 'choices') && column.other === true
  return exactly(items, text) ?? (takesWords ? undefined : offered(items, text).items[0])
}

function making(column: EditProps['column'], text: string, items: readonly Item[], world: EditProps['world']): Line[] {
  const name = text.trim()
  if (name === '' || exactly(items, name)) return []
  if ((column.kind === 'choice' || column.kind === 'choices') && column.other) {
    return [{ id: '+words', value: name, label: name, makes: 'words' }]
  }
  return world.canCreate(column) ? [{ id: '+row', value: name, label: name, makes: 'row' }] : []
}

interface LinesProps {
  readonly id: string
  readonly label: string
  readonly lines: readonly Line[]
  readonly at: number
  readonly held: CellValue
  readonly many: boolean
  readonly onChoose: (line: Line) => void
}

function Lines({ id, label, lines, at, held, many, onChoose }: LinesProps) {
  const isHeld = (line: Line): boolean =>
    Array.isArray(held) ? held.includes(String(line.value)) : held === line.value
  return (
    <div id={id} role="listbox" aria-label={label} aria-multiselectable={many} className={styles.list}>
      {lines.map((line, index) => (
        <ListLine
          key={line.id}
          id={`${id}-${index}`}
          line={line}
          isLit={index === at}
          isHeld={isHeld(line)}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}

interface ListLineProps {
  readonly id: string
  readonly line: Line
  readonly isLit: boolean
  readonly isHeld: boolean
  readonly onChoose: (line: Line) => void
}

function ListLine({ id, line, isLit, isHeld, onChoose }: ListLineProps) {
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isLit) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isLit])
  return (
    <div
      ref={own}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isHeld}
      className={`${styles.line} ${isLit ? styles.lit : ''}`}
      onMouseDown={event => {
        event.preventDefault()
        onChoose(line)
      }}
    >
      <LineWords line={line} />
      {isHeld && <Check aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
    </div>
  )
}

function LineWords({ line }: { readonly line: Line }) {
  return (
    <>
      {line.makes && <Plus aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
      {line.isSuggested && <Sparkles aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
      <span className={styles.words}>
        {line.tone ? <Chip tone={line.tone}>{line.label}</Chip> : <span dir="auto">{line.label}</span>}
        {line.detail && <small>{line.detail}</small>}
      </span>
    </>
  )
}

/** The entries that a cell of several holds, while it is edited. */
function Held({ column, value, world, row }: Pick<EditProps, 'column' | 'value' | 'world' | 'row'>) {
  const entries = Array.isArray(value) ? (value as readonly string[]) : []
  if (entries.length === 0) return null
  const items = world.items(column, row)
  return (
    <span className={styles.held}>
      {entries.map(entry => (
        <Chip key={entry}>{items.find(item => item.value === entry)?.label ?? entry}</Chip>
      ))}
    </span>
  )
}
