import { useMemo, useState } from 'react'
import type { LaidColumn } from '../../../layout/table'
import type { Filter } from '../../../model/look'
import type { CellValue, Column } from '../../../model/template'
import { Checkbox } from '../../../ui/Checkbox'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import { useClose } from '../dialogs'
import styles from './filters.module.css'
import { found, valuesOf } from './values'
import { type Draft, draftOf, filterOf, type Way, waysOf } from './ways'
import type { Looks } from '../order/looks'
import { Question } from '../columns/question'
import { useScene } from '../stage'

interface FilterDialogProps {
  readonly looks: Looks
  readonly laid: LaidColumn
}

/** Asks what of a column to show, in the ways that fit its kind. */
export function FilterDialog({ looks, laid }: FilterDialogProps) {
  const { world } = useScene()
  const { say } = world
  const close = useClose()
  const { column } = laid
  const ways = waysOf(column)
  const [draft, setDraft] = useState(() =>
    draftOf(
      looks.filters.find(one => one.column === laid.id),
      ways
    )
  )
  const read = (text: string): number | string | null => {
    const value = column === null ? null : world.read(typed(column), text)
    return typeof value === 'number' || typeof value === 'string' ? value : null
  }
  const filter = filterOf(laid.id, draft, read)
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  return (
    <Question
      title={say('grid.filter.title', { name: laid.label })}
      act={() => {
        apply(looks, laid.id, filter)
        close()
      }}
      words={say(filter === null ? 'grid.filter.showAll' : 'grid.filter.apply')}
      isReady
    >
      <Select
        label={say('rows.filter.way')}
        value={draft.way}
        choices={ways.map(id => ({ id, label: say(wayKey(id, column)) }))}
        onChange={(way: Way) => change({ way })}
      />
      {draft.way === 'any-of' && column !== null && <Ticks column={column} draft={draft} onChange={change} />}
      <Ends draft={draft} onChange={change} />
    </Question>
  )
}

function apply(looks: Looks, column: string, filter: Filter | null): void {
  if (filter === null) looks.unfilter(column)
  else looks.filter(filter)
}

/** Before and after are said of dates, at least and at most of numbers. */
function wayKey(way: Way, column: Column | null) {
  const isDated = column?.kind === 'date' || (column?.kind === 'derived' && column.result.as === 'date')
  if (isDated && way === 'at-least') return 'rows.way.from-date'
  if (isDated && way === 'at-most') return 'rows.way.to-date'
  return `rows.way.${way}` as const
}

interface PartProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** The words, numbers or dates that a way asks for. */
function Ends({ draft, onChange }: PartProps) {
  const { say } = useScene().world
  const { way } = draft
  if (way === 'contains' || way === 'lacks' || way === 'begins') {
    return (
      <TextField label={say('rows.filter.words')} value={draft.text} onChange={text => onChange({ text })} autoFocus />
    )
  }
  const isLower = way === 'at-least' || way === 'equals' || way === 'between'
  const isUpper = way === 'at-most' || way === 'between'
  if (!isLower && !isUpper) return null
  return (
    <div className={styles.ends}>
      {isLower && (
        <TextField
          label={say(way === 'equals' ? 'rows.filter.value' : 'grid.filter.from')}
          value={draft.from}
          onChange={from => onChange({ from })}
          autoFocus
        />
      )}
      {isUpper && (
        <TextField
          label={say('grid.filter.to')}
          value={draft.to}
          onChange={to => onChange({ to })}
          autoFocus={way === 'at-most'}
        />
      )}
    </div>
  )
}

/** From so many values on a list has a search, and beyond the larger number only the first are drawn. */
const manyValues = 8
const mostValues = 200

function Ticks({ column, draft, onChange }: PartProps & { readonly column: Column }) {
  const scene = useScene()
  const { say } = scene.world
  const [search, setSearch] = useState('')
  const values = useMemo(() => valuesOf(scene, column, say('grid.filter.blank')), [scene, column, say])
  const matching = found(values, search)
  const tick = (value: CellValue, on: boolean): void =>
    onChange({ values: on ? [...draft.values, value] : draft.values.filter(one => one !== value) })
  return (
    <>
      {values.length > manyValues && (
        <TextField label={say('rows.filter.search')} value={search} onChange={setSearch} />
      )}
      <div className={styles.ticks} role="group" aria-label={say('rows.way.any-of')}>
        {matching.slice(0, mostValues).map(({ value, label, count }) => (
          <Checkbox key={JSON.stringify(value)} isOn={draft.values.includes(value)} onChange={on => tick(value, on)}>
            <span className={styles.value}>{label}</span>
            <span className={styles.count}>{count}</span>
          </Checkbox>
        ))}
        {matching.length > mostValues && <p>{say('rows.filter.more', { count: matching.length - mostValues })}</p>}
        {matching.length === 0 && <p>{say('rows.filter.noValue')}</p>}
      </div>
    </>
  )
}

/** The value of a cell as a number or date is typed, where the column itself cannot be typed in. */
function typed(column: Column): Column {
  const { id, label, help } = column
  if (column.kind === 'rating') return { id, label, help, kind: 'number' }
  if (column.kind !== 'derived' || column.result.as === 'choice') return column
  return { id, label, help, kind: column.result.as }
}
