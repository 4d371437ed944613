import { storedIn } from '../../model/workbook'
import { clear, fillDown, fillRight, insertRows, moveSelected, removeSelected, writeCell } from './edits'
import type { Action } from './keys/keys'
import { enter, move } from './moving'
import { writableAt } from './scene'
import type { Stage } from './stage'
import { begin, cancel, commit } from './typing'

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
