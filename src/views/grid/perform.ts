import type { Id } from '../../model/change'
import type { Column } from '../../model/template'
import { storedIn } from '../../model/workbook'
import { type Editing, isPicked, opened, valueOf } from '../cells/edit'
import {
  type Acting,
  clear,
  fill,
  fillDown,
  fillRight,
  insertRows,
  moveSelected,
  removeSelected,
  selectedParts,
  writeCell
} from './edits'
import { setCut } from './clipboard/cut'
import type { Action, After } from './keys/keys'
import { extentOf, isEmptyColumn, isFilledAt, type Scene, writableAt } from './scene'
import { cycled, entered, tabbed } from './selection/next'
import { at, blockOrAll, type Extent, moved, type Selection, type Spot, whole } from './selection/selection'

/** What actions need of the grid around them. */
export interface Stage extends Acting {
  readonly isSorted: () => boolean
  /** Puts all filters on or off; false where there are none. */
  readonly switchFilters: () => boolean
  readonly openRow: ((row: Id, column: string | null, what: 'field' | 'note') => void) | undefined
  /**
   * Scrolls a cell into sight: the one that is named, else the active one, or the corner that moves while a range grows. To the
   * start of its row, where asked: a fixed column is in sight anyway, and would leave the rest as it is.
   */
  readonly reveal: (spot?: Spot, toStart?: boolean) => void
  /** Where the active cell stands on the screen: menus open there. */
  readonly spotOnScreen: () => { readonly x: number; readonly y: number }
  /** Selects a row that was just made, once it is drawn. */
  readonly select: (row: Id) => void
}

/** Does what a key asks. False: the key is not for the grid after all, and goes on to the browser. */
export function perform(stage: Stage, action: Action): boolean {
  const { store } = stage
  if (action.do !== 'tab') store.setState({ isLeaving: action.do === 'cancel' && store.getState().editing === null })
  switch (action.do) {
    case 'move':
    case 'tab':
    case 'select':
      return move(stage, action)
    case 'enter':
      return enter(stage, action.back === true)
    case 'commit':
      return commit(stage, action.after)
    default:
      return actions[action.do](stage)
  }
}

type Plain = Exclude<Action['do'], 'move' | 'tab' | 'select' | 'enter' | 'commit'>

const done =
  (act: (stage: Stage) => void) =>
  (stage: Stage): boolean => {
    act(stage)
    return true
  }

const actions: Readonly<Record<Plain, (stage: Stage) => boolean>> = {
  edit: done(stage => begin(stage, false)),
  open: done(stage => begin(stage, true)),
  cancel,
  'other-mode': done(({ store }) => {
    const { editing } = store.getState()
    if (editing) store.setState({ editing: { ...editing, mode: editing.mode === 'edit' ? 'enter' : 'edit' } })
  }),
  clear: done(clear),
  'clear-and-edit': done(({ scene, store }) => {
    const column = writableAt(scene(), store.getState().selection.active.column)
    if (column !== null) store.setState({ editing: { mode: 'enter', text: '' } })
  }),
  toggle,
  'fill-down': done(fillDown),
  'fill-right': done(fillRight),
  'copy-above': done(copyAbove),
  today: done(({ scene, store }) => {
    const { active } = store.getState().selection
    const column = writableAt(scene(), active.column)
    if (column?.kind === 'date') writeCell(scene(), active, scene().desk.today)
    else if (column?.kind === 'text') writeCell(scene(), active, scene().desk.today)
  }),
  'insert-rows': done(stage => {
    const made = insertRows(stage, 'below')
    if (made !== null) stage.select(made)
  }),
  'remove-rows': done(removeSelected),
  'rows-up': done(stage => moveSelected(stage, 'up', stage.isSorted())),
  'rows-down': done(stage => moveSelected(stage, 'down', stage.isSorted())),
  undo: done(({ scene }) => scene().desk.undo()),
  redo: done(({ scene }) => scene().desk.redo()),
  menu: done(({ store, spotOnScreen }) => store.setState({ open: { is: 'menu', ...spotOnScreen() } })),
  filter: done(({ scene, store, switchFilters }) => {
    if (switchFilters()) return
    const laid = scene().columns[store.getState().selection.active.column]
    if (laid !== undefined && laid.column !== null) store.setState({ open: { is: 'filter', column: laid.id } })
  }),
  'open-row': done(stage => openActive(stage, 'field')),
  note: done(stage => openActive(stage, 'note')),
  // The browser sends the paste itself.
  'paste-text': ({ store }) => {
    store.setState({ nextPaste: 'text' })
    return false
  }
}

function move(stage: Stage, action: Action & { readonly do: 'move' | 'tab' | 'select' }): boolean {
  const { store, reveal } = stage
  const scene = stage.scene()
  const extent = extentOf(scene)
  const { selection, isLeaving } = store.getState()
  if (extent.columns === 0 || extent.rows === 0) return false
  if (action.do === 'tab') {
    if (isLeaving) return false
    const next = tabbed(selection, action.back === true, extent)
    store.setState({ selection: next })
    reveal(next.active)
    return true
  } else if (action.do === 'select') {
    const isEmpty = (column: number): boolean => isEmptyColumn(scene, column)
    const taken =
      action.what === 'all' ? blockOrAll(selection, extent, scene.rows.length, isEmpty) : whole(selection, action.what)
    store.setState({ selection: taken })
    return true
  } else {
    const next = moved(selection, action.to, extent, isFilledAt(scene), action.extend === true)
    store.setState({ selection: next })
    reveal(next.focus, action.to === 'row-start' || action.to === 'first')
  }
  return true
}

/**
 * Enter opens the active cell, and with Shift goes up. At the end of a run of Tabs that wrote something it goes back to where the
 * run began; of several selected cells it goes to the next, and with Shift to the one before.
 */
function enter({ store, scene, reveal }: Stage, isBack: boolean): boolean {
  const { selection } = store.getState()
  const extent = extentOf(scene())
  const next = cycled(selection, 'down', isBack, extent) ?? enteredAlone(selection, isBack, extent)
  if (next === null) begin({ store, scene }, false)
  else {
    store.setState({ selection: next })
    reveal(next.active)
  }
  return true
}

function enteredAlone(selection: Selection, isBack: boolean, extent: Extent): Selection | null {
  if (isBack) return moved(selection, 'up', extent, () => false)
  return selection.hasWritten === undefined ? null : entered(selection, false, extent)
}

/** Opens the active cell with its text as it stands; what is worked out explains itself instead. */
export function begin({ scene, store }: Acting, withList: boolean): void {
  const { selection, editing } = store.getState()
  const column = writableAt(scene(), selection.active.column)
  if (column === null) {
    store.setState({ open: { is: 'explain' } })
    return
  }
  if (editing !== null) store.setState({ editing: { ...editing, isOpen: !editing.isOpen } })
  else store.setState({ editing: begun(scene(), selection, column, withList) })
}

function begun(scene: Scene, { active }: Selection, column: Column, withList: boolean): Editing {
  const row = scene.rows[active.row]
  const value = row === undefined ? null : storedIn(row, column.id)
  return { ...opened(column, value, scene.world), ...((withList || isPicked(column)) && { isOpen: true }) }
}

function cancel({ scene, store }: Stage): boolean {
  const { editing, open } = store.getState()
  if (editing === null && open === null) {
    setCut(null)
    return true
  }
  store.setState({ editing: null, open: null })
  scene().desk.draft(placeOfActive(scene(), store.getState().selection), null)
  return true
}

/** Writes what was typed and moves on. */
export function commit(stage: Stage, after: After): boolean {
  const { scene: sceneNow, store, reveal } = stage
  const scene = sceneNow()
  const { editing, selection } = store.getState()
  const column = writableAt(scene, selection.active.column)
  if (editing === null || column === null) return false
  const value = valueOf(editing, column, scene.world)
  scene.desk.draft(placeOfActive(scene, selection), null)
  store.setState({ editing: null })
  let extent = extentOf(scene)
  if (after === 'fill')
    fill(stage, selectedParts(stage), (_, other) =>
      other.id === column.id ? value : scene.world.read(other, editing.text)
    )
  else if (writeCell(scene, selection.active, value)) extent = { ...extent, rows: extent.rows + 1 }
  const next = moveOn(selection, after, extent)
  store.setState({ selection: next })
  reveal(next.active)
  return true
}

function moveOn(selection: Selection, after: After, extent: Extent): Selection {
  switch (after) {
    case 'down':
      return entered(selection, false, extent)
    case 'up':
      return entered(selection, true, extent)
    case 'next':
      return tabbed(selection, false, extent, true)
    case 'back':
      return tabbed(selection, true, extent, true)
    case 'left':
    case 'right':
      return moved(selection, after, extent, () => false)
    case 'stay':
    case 'fill':
      return selection
  }
}

function openActive({ scene, store, openRow }: Stage, what: 'field' | 'note'): void {
  const { active } = store.getState().selection
  const row = scene().rows[active.row]
  if (row !== undefined) openRow?.(row.id, scene().columns[active.column]?.id ?? null, what)
}

/** Where nothing can be ticked or typed, as on the code that heads a row or on whole rows, Space opens the row as a form. */
function toggle(stage: Stage): boolean {
  const { scene, store } = stage
  const { active, whole: wide } = store.getState().selection
  const column = writableAt(scene(), active.column)
  if (column === null || wide === 'rows') {
    openActive(stage, 'field')
    return true
  }
  if (column.kind !== 'check') return false
  const row = scene().rows[active.row]
  writeCell(scene(), active, !(row !== undefined && storedIn(row, column.id) === true))
  return true
}

function copyAbove({ scene, store }: Stage): void {
  const { active } = store.getState().selection
  const column = writableAt(scene(), active.column)
  const above = scene().rows[active.row - 1]
  if (column !== null && above !== undefined) writeCell(scene(), active, storedIn(above, column.id))
}

/**
 * What an editor reports while someone types. The first character begins Enter mode; a digit that is on the scale of a rating
 * sets it at once.
 */
export function onTyping({ scene, store }: Stage, next: Editing): void {
  const { editing, selection } = store.getState()
  const column = writableAt(scene(), selection.active.column)
  if (column === null) return
  if (editing === null && column.kind === 'rating') {
    const value = column.scale.values.find(one => String(one.value) === next.text)?.value
    if (value !== undefined) {
      writeCell(scene(), selection.active, value)
      return
    }
  }
  store.setState({ editing: next, isLeaving: false })
  scene().desk.draft(placeOfActive(scene(), selection), next.text)
}

/** Where the active cell stands in the workbook, for its draft. */
export function placeOfActive({ place, rows, columns }: Scene, { active }: Selection) {
  const [row, column] = [rows[active.row], columns[active.column]]
  return { ...place, ...(row && { row: row.id }), ...(column && { column: column.id }) }
}

/** Puts the selection on one cell. */
export function goTo({ store, reveal }: Stage, row: number, column: number): void {
  store.setState({ selection: at(row, column), editing: null })
  reveal()
}
