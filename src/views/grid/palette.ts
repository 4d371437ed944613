import type { TextKey } from '../../text'
import type { Offer } from '../finding'
import { clipboardLines } from './clipboard/lines'
import { bringBack, retiredIn } from './columns/retiring'
import { fillLines } from './fill/lines'
import { type Action, bindings } from './keys/keys'
import type { Line } from './line'
import { cellLines, columnSections, formLines, rowLines } from './offers'
import type { Looks } from './order/looks'
import { onlyThis } from './order/lines'
import { goTo } from './moving'
import { perform } from './perform'
import { extentOf, writableAt } from './scene'
import { rangeOf } from './selection/selection'
import type { GridStage } from './stage'

/**
 * All that the menus of the table offer at this moment, under names that can be told apart outside of a menu; what only keys
 * do; and its columns to go to.
 */
export function paletteOffers(stage: GridStage, looks: Looks): readonly Offer[] {
  const scene = stage.scene()
  const { say } = scene.world
  const { selection } = stage.store.getState()
  const { top, bottom, left, right } = rangeOf(selection, extentOf(scene))
  const laid = scene.columns[selection.active.column]
  const cells = say('palette.cells', { count: (bottom - top + 1) * (right - left + 1) })
  const rows = say('palette.rows', { count: bottom - top + 1 })
  const of = (what: string, lines: readonly Line[]): readonly Offer[] =>
    lines.flatMap(({ id, text, keys, isOff, act }) =>
      isOff ? [] : [{ id, text: say('palette.of', { act: text, what }), ...(keys !== undefined && { keys }), act }]
    )
  return [
    ...of(cells, [...cellLines(stage, say), ...clipboardLines(stage, say), ...fillLines(stage, say)]),
    ...of(rows, [...formLines(stage, say), ...rowLines(stage, looks, say)]),
    ...(laid?.column ? of(laid.label, onlyThis(looks, stage, say)) : []),
    ...(laid === undefined ? [] : of(laid.label, columnSections(stage, looks, laid.id).flat())),
    ...byKey(stage),
    ...columnPlaces(stage, looks)
  ]
}

const keyNames: Readonly<Record<string, TextKey>> = {
  clear: 'keys.clear',
  'copy-above': 'keys.copyAbove',
  today: 'keys.today',
  'select-all': 'keys.all',
  'select-rows': 'keys.rows',
  'select-columns': 'keys.columns'
}

function nameOf(action: Action): string {
  return action.do === 'select' ? `select-${action.what}` : action.do
}

/** What stands in no menu, only on keys. */
function byKey(stage: GridStage): readonly Offer[] {
  const scene = stage.scene()
  const takesTyping = writableAt(scene, stage.store.getState().selection.active.column) !== null
  return bindings.flatMap(({ keys, action }) => {
    const id = nameOf(action)
    const name = keyNames[id]
    if (name === undefined || (action.do !== 'select' && !takesTyping)) return []
    return [{ id, text: scene.world.say(name), keys, act: () => void perform(stage, action) }]
  })
}

function columnPlaces(stage: GridStage, looks: Looks): readonly Offer[] {
  const scene = stage.scene()
  const { columns, layout, world } = scene
  const row = stage.store.getState().selection.active.row
  const places = columns.map(({ id, label }, at) => ({
    id: `to-${id}`,
    text: world.say('palette.column', { name: label }),
    isPlace: true as const,
    act: () => goTo(stage, row, at)
  }))
  const hidden = layout.columns.filter(({ id }) => looks.hidden.includes(id))
  const shows = hidden.map(({ id, label }) => ({
    id: `show-${id}`,
    text: world.say('palette.show', { name: label }),
    act: () => looks.show(id, true)
  }))
  const backs = retiredIn(scene).map(column => ({
    id: `back-${column.id}`,
    text: world.say('columns.bringBackOf', { name: column.label[world.language] }),
    act: () => bringBack(scene, column)
  }))
  return [...places, ...shows, ...backs]
}
