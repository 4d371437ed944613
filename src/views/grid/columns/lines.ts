import {
  Archive,
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowRightToLine,
  Columns3,
  EyeOff,
  Info,
  List,
  ListChecks,
  Lock,
  MoveHorizontal,
  PencilLine,
  Pin,
  PinOff,
  Ruler,
  Shapes,
  Trash2,
  WrapText
} from 'lucide-react'
import { chosenColumns, deleteColumns, fitColumns, isOwnColumn, leftOf, stepColumns } from './acts'
import { isRetirable, retire } from './retiring'
import { wraps } from '../space/heights'
import type { Looks } from '../order/looks'
import type { Line, Speak } from '../line'
import type { GridStage } from '../stage'
import type { ColumnQuestion, Open } from '../state'

/** Where a column stands and how wide; of several that are selected whole all. */
export function lookLines(looks: Looks, column: string, stage: GridStage, say: Speak): Line[] {
  const chosen = chosenColumns(stage, column)
  const open = (next: Open) => () => stage.store.setState({ open: next })
  const laid = stage.scene().columns.find(({ id }) => id === column)
  const isWrapped = laid !== undefined && wraps(laid, looks.wrapping)
  const step = (by: -1 | 1) => () => stepColumns(stage, looks, chosen, by)
  return [
    { id: 'width', icon: Ruler, text: say('grid.width'), act: open({ is: 'width', column }) },
    { id: 'fit', icon: MoveHorizontal, text: say('column.fit'), act: () => fitColumns(stage, looks, chosen) },
    {
      id: 'wrap',
      icon: WrapText,
      text: say(isWrapped ? 'column.clip' : 'column.wrap'),
      act: () => looks.wrap(chosen, !isWrapped)
    },
    looks.isFrozen(column)
      ? { id: 'unfreeze', icon: PinOff, text: say('column.unfreeze'), act: () => looks.freeze(null) }
      : { id: 'freeze', icon: Pin, text: say('column.freeze'), act: () => looks.freeze(column) },
    { id: 'left', icon: ArrowLeft, text: say('column.left'), act: step(-1) },
    { id: 'right', icon: ArrowRight, text: say('column.right'), act: step(1) },
    { id: 'hide', icon: EyeOff, text: say('grid.hide'), act: () => looks.hide(chosen) },
    { id: 'show', icon: Columns3, text: say('column.show'), act: open({ is: 'columns' }) }
  ]
}

/** What a column is: its name, kind and list, and new ones beside it. */
export function definitionLines(column: string, stage: GridStage, say: Speak): Line[] {
  const scene = stage.scene()
  const open = (next: Open) => () => stage.store.setState({ open: next })
  const defined = scene.columns.find(({ id }) => id === column)?.column ?? null
  const isOwn = isOwnColumn(scene, column)
  const ask = (is: ColumnQuestion) => open({ is, column })
  const left = leftOf(scene, column)
  const insert: readonly Line[] = [
    {
      id: 'insert-left',
      icon: ArrowLeftToLine,
      text: say('column.insertLeft'),
      act: open({ is: 'insert', after: left })
    },
    {
      id: 'insert-right',
      icon: ArrowRightToLine,
      text: say('column.insertRight'),
      act: open({ is: 'insert', after: column })
    }
  ]
  // What a review records is not added to by hand.
  const lines: Line[] = scene.table.reviews === undefined ? [...insert] : []
  if (defined === null) return lines
  lines.push(
    { id: 'rename', icon: PencilLine, text: say('column.rename'), act: ask('rename') },
    { id: 'describe', icon: Info, text: say('column.describe'), act: ask('describe') }
  )
  if (isOwn) {
    lines.push(
      { id: 'kind', icon: Shapes, text: say('column.changeKind'), act: ask('kind') },
      { id: 'terms', icon: ListChecks, text: say('column.terms'), act: ask('terms') }
    )
  }
  if (defined.kind === 'choice' || defined.kind === 'choices')
    lines.push({ id: 'options', icon: List, text: say('column.options'), act: ask('options') })
  if (!isOwn) return [...lines, ...templateLines(column, stage, say)]
  const own = chosenColumns(stage, column).filter(id => isOwnColumn(scene, id))
  const text = say('column.remove', { count: own.length })
  return [...lines, { id: 'delete', icon: Trash2, text, isDanger: true, act: () => deleteColumns(stage, own) }]
}

/** A column of the template is not deleted: the sheet does without it, where it can. */
function templateLines(column: string, stage: GridStage, say: Speak): readonly Line[] {
  const scene = stage.scene()
  const chosen = chosenColumns(stage, column).filter(id => isRetirable(scene, id))
  if (!chosen.includes(column))
    return [{ id: 'protected', icon: Lock, text: say('column.protected'), isOff: true, act: () => {} }]
  const text = say('column.retire', { count: chosen.length })
  return [{ id: 'retire', icon: Archive, text, act: () => retire(stage, chosen) }]
}
