import { type ReactNode, useState } from 'react'
import type { Filter } from '../../model/look'
import type { LaidColumn } from '../../layout/table'
import { isBlank } from '../../model/cell'
import type { CellValue, Column } from '../../model/template'
import { optionsOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import type { Item } from '../cells/edit'
import { chosenColumns } from './columnacts'
import styles from './filters.module.css'
import type { Looks } from './looks'
import type { Scene } from './scene'
import { useScene, useStage } from './stage'

interface AskProps {
  readonly looks: Looks
  readonly laid: LaidColumn
}

/** Asks what of a column to show, in the way of its kind: ticks for lists, ends for numbers and dates, words for text. */
export function FilterDialog({ looks, laid }: AskProps) {
  const scene = useScene()
  const { column } = laid
  const known = looks.filters.find(filter => filter.column === laid.id)
  if (column === null) return null
  const values = listed(scene, column)
  if (values !== null) return <TickFilter looks={looks} laid={laid} values={values} known={known} />
  return isOrdered(column) ? (
    <SpanFilter looks={looks} laid={laid} column={column} known={known} />
  ) : (
    <WordFilter looks={looks} laid={laid} known={known} />
  )
}

interface Known {
  readonly known: Filter | undefined
}

interface TickProps extends AskProps, Known {
  readonly values: readonly Pick<Item, 'value' | 'label'>[]
}

function TickFilter({ looks, laid, values, known }: TickProps) {
  const { world } = useScene()
  const was = known?.test === 'any-of' ? known.values : known?.test === 'blank' ? [null] : []
  const [ticked, setTicked] = useState<readonly CellValue[]>(was)
  const tick = (value: CellValue, on: boolean): void =>
    setTicked(on ? [...ticked, value] : ticked.filter(one => one !== value))
  const filter: Filter | null = ticked.length === 0 ? null : { column: laid.id, test: 'any-of', values: ticked }
  return (
    <Ask looks={looks} laid={laid} filter={filter}>
      <div className={styles.ticks}>
        {values.map(({ value, label }) => (
          <Checkbox key={String(value)} isOn={ticked.includes(value)} onChange={on => tick(value, on)}>
            {label}
          </Checkbox>
        ))}
        <Checkbox isOn={ticked.includes(null)} onChange={on => tick(null, on)}>
          {world.say('grid.filter.blank')}
        </Checkbox>
      </div>
    </Ask>
  )
}

function SpanFilter({ looks, laid, column, known }: AskProps & Known & { readonly column: Column }) {
  const { world } = useScene()
  const was = known?.test === 'between' ? known : { from: null, to: null }
  const [from, setFrom] = useState(was.from === null ? '' : String(was.from))
  const [to, setTo] = useState(was.to === null ? '' : String(was.to))
  const [blank, setBlank] = useState(known?.test === 'blank')
  const end = (text: string): number | string | null => {
    const value = world.read(typed(column), text)
    return typeof value === 'number' || typeof value === 'string' ? value : null
  }
  const ends = { from: end(from), to: end(to) }
  const filter: Filter | null = blank
    ? { column: laid.id, test: 'blank' }
    : ends.from === null && ends.to === null
      ? null
      : { column: laid.id, test: 'between', ...ends }
  return (
    <Ask looks={looks} laid={laid} filter={filter}>
      <div className={styles.ends}>
        <TextField label={world.say('grid.filter.from')} value={from} onChange={setFrom} autoFocus />
        <TextField label={world.say('grid.filter.to')} value={to} onChange={setTo} />
      </div>
      <Checkbox isOn={blank} onChange={setBlank}>
        {world.say('grid.filter.onlyBlank')}
      </Checkbox>
    </Ask>
  )
}

function WordFilter({ looks, laid, known }: AskProps & Known) {
  const { world } = useScene()
  const [text, setText] = useState(known?.test === 'contains' ? known.text : '')
  const [blank, setBlank] = useState(known?.test === 'blank')
  const filter: Filter | null = blank
    ? { column: laid.id, test: 'blank' }
    : text.trim() === ''
      ? null
      : { column: laid.id, test: 'contains', text: text.trim() }
  return (
    <Ask looks={looks} laid={laid} filter={filter}>
      <TextField label={world.say('grid.filter.contains')} value={text} onChange={setText} autoFocus />
      <Checkbox isOn={blank} onChange={setBlank}>
        {world.say('grid.filter.onlyBlank')}
      </Checkbox>
    </Ask>
  )
}

interface FrameProps extends AskProps {
  /** Null: shows all rows. */
  readonly filter: Filter | null
  readonly children: ReactNode
}

function Ask({ looks, laid, filter, children }: FrameProps) {
  const { world } = useScene()
  const close = useClose()
  const apply = (): void => {
    if (filter === null) looks.unfilter(laid.id)
    else looks.filter(filter)
    close()
  }
  return (
    <Dialog
      title={world.say('grid.filter.title', { name: laid.label })}
      closeLabel={world.say('grid.close')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{world.say('grid.cancel')}</Button>
          <Button look="primary" onPress={apply}>
            {world.say(filter === null ? 'grid.filter.showAll' : 'grid.filter.apply')}
          </Button>
        </>
      }
    >
      <form
        className={styles.ask}
        onSubmit={event => {
          event.preventDefault()
          apply()
        }}
      >
        {children}
        <button type="submit" hidden>
          {world.say('grid.filter.apply')}
        </button>
      </form>
    </Dialog>
  )
}

/** The width of a column as a number: what dragging its edge does, without a pointer. */
export function WidthDialog({ looks, laid, width }: AskProps & { readonly width: number }) {
  const { world } = useScene()
  const stage = useStage()
  const close = useClose()
  const [text, setText] = useState(String(width))
  const wanted = Number.parseInt(text, 10)
  const apply = (): void => {
    if (Number.isFinite(wanted)) looks.resize(chosenColumns(stage, laid.id), () => wanted)
    close()
  }
  return (
    <Dialog
      title={world.say('grid.width.title', { name: laid.label })}
      closeLabel={world.say('grid.close')}
      size="small"
      onClose={close}
      actions={
        <Button look="primary" onPress={apply} isDisabled={!Number.isFinite(wanted)}>
          {world.say('grid.width.apply')}
        </Button>
      }
    >
      <form
        className={styles.ask}
        onSubmit={event => {
          event.preventDefault()
          apply()
        }}
      >
        <TextField
          label={world.say('grid.width.pixels')}
          value={text}
          onChange={setText}
          inputMode="numeric"
          autoFocus
        />
        <button type="submit" hidden>
          {world.say('grid.width.apply')}
        </button>
      </form>
    </Dialog>
  )
}

/** Closes what stands open over the grid. */
export function useClose(): () => void {
  const stage = useStage()
  return () => stage.store.setState({ open: null })
}

/** The values that a column of a list may hold; null where it is not a list, or too long a one to tick. */
function listed({ desk, place, world }: Scene, column: Column): readonly Pick<Item, 'value' | 'label'>[] | null {
  if (column.kind === 'derived') {
    const options = optionsOf(desk.workbook, place.sheet, place.table, column)
    return options.length > 0 ? options.map(({ id, label }) => ({ value: id, label: label[desk.language] })) : null
  }
  const items = world.items(column, null)
  return isBlank(items.map(({ id }) => id)) || items.length > mostTicks ? null : items
}

const mostTicks = 200

function isOrdered({ kind }: Column): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'date' || kind === 'derived'
}

/** The ends of a span over results are typed as numbers or dates. */
function typed(column: Column): Column {
  if (column.kind !== 'derived' || column.result.as === 'choice') return column
  return { id: column.id, label: column.label, help: column.help, kind: column.result.as }
}
