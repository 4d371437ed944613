import { isBlank } from '../../../model/cell'
import { holds } from '../../../model/condition'
import type { Row } from '../../../model/state'
import type { Column, ColumnId, PictureOf, PlaneState } from '../../../model/template'
import { optionsOf, rowName, storedIn } from '../../../model/workbook'
import type { Control, PictureAsk } from '../kind'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import { cellsOf, listed, quartersOf } from './cells'
import { type Axis, cellAt, type PlaneEntry, type PlaneLaid, placeWords, type Spot, type Step } from './laid'

type Plane = PictureOf<'plane'>

/** The state that is chosen, and what it is on its way to. */
interface Chosen {
  readonly state: PlaneState
  readonly to: PlaneState | null
  readonly showsWay: boolean
}

/** What a picture of two ratings says. */
export function readPlane(picture: Plane, ask: PictureAsk): PlaneLaid {
  const states = picture.states.filter(({ x, y }) => picturedColumn(ask, x) && picturedColumn(ask, y))
  const chosen = chosenOf(picture, states, ask)
  const [x, y] = [axisOf(ask, chosen?.state.x), axisOf(ask, chosen?.state.y)]
  const cells = chosen === null ? [] : cellsOf(picture, chosen.state, ask, x, y)
  const rows = chosen === null ? [] : picturedRows(picture, ask)
  const shapes = shapesOf(picture, ask, rows)
  const { language, say } = ask
  const ground = {
    title: picture.title[language],
    about: picture.about[language],
    controls: controlsOf(picture, states, ask),
    table: ask.table,
    x,
    y,
    cells,
    quarters: quartersOf(picture, ask, cells),
    showsWay: chosen?.showsWay ?? false,
    shapes: shapes.map(({ label }) => label),
    ring: signWords(picture.ring, ask),
    hollow: signWords(picture.hollow, ask),
    counted: (count: number) => counted(picture, ask, count),
    say
  }
  const target = chosen?.to ? { x: axisOf(ask, chosen.to.x), y: axisOf(ask, chosen.to.y) } : null
  const entries: PlaneEntry[] = []
  const unplaced: PlaneLaid['unplaced'][number][] = []
  const halves = new Map<string, { readonly x: number | null; readonly y: number | null }>()
  for (const row of rows) {
    const at = { x: stepOf(x, row), y: stepOf(y, row) }
    if (isWhole(at)) entries.push(entryOf(picture, ask, ground, row, at, target, shapes))
    else {
      const columns = [...(at.y === null ? [y.label] : []), ...(at.x === null ? [x.label] : [])]
      unplaced.push({
        row: row.id,
        name: fullName(ask, row),
        why: say('picture.noScore', { columns: listed(ask, columns) })
      })
      halves.set(row.id, at)
    }
  }
  const nothing = chosen === null ? say('plane.withheld') : rows.length === 0 ? say('plane.nothing') : null
  return { ...ground, entries, unplaced, halves, nothing }
}

function isWhole(at: { readonly x: number | null; readonly y: number | null }): at is Spot {
  return at.x !== null && at.y !== null
}

function chosenOf({ movement }: Plane, states: readonly PlaneState[], ask: PictureAsk): Chosen | null {
  const known = (id: string | undefined): PlaneState | null => states.find(state => state.id === id) ?? null
  const [from, to] = [known(movement?.from), known(movement?.to)]
  const hasWay = from !== null && to !== null
  if (hasWay && ask.chosen['state'] === 'movement') return { state: from, to, showsWay: true }
  const state = known(ask.chosen['state']) ?? states[0]
  return state === undefined ? null : { state, to: hasWay && state === from ? to : null, showsWay: false }
}

function controlsOf(
  { movement }: Plane,
  states: readonly PlaneState[],
  { language, chosen, say }: PictureAsk
): readonly Control[] {
  const ways = states.map(({ id, title }) => ({ id, label: title[language] }))
  const both = [movement?.from, movement?.to].every(id => ways.some(way => way.id === id))
  const choices = movement && both ? [...ways, { id: 'movement', label: movement.title[language] }] : ways
  const [first] = choices
  if (first === undefined || choices.length < 2) return []
  const now = choices.find(({ id }) => id === chosen['state']) ?? first
  return [{ id: 'state', label: say('plane.state'), chosen: now.id, choices }]
}

function axisOf(ask: PictureAsk, id: ColumnId | undefined): Axis {
  const column = picturedColumn(ask, id)
  if (column === undefined) return { column: '', label: '', steps: [] }
  return { column: column.id, label: column.label[ask.language], steps: stepsOf(column, ask) }
}

function stepsOf(column: Column, { language, say }: PictureAsk): readonly Step[] {
  if (column.kind === 'choice') {
    const options = column.options.filter(({ retired }) => !retired)
    return options.map(({ id, label }) => ({ value: id, short: '', word: label[language], words: label[language] }))
  }
  const values = column.kind === 'rating' ? column.scale.values : []
  return values
    .filter(({ apart }) => !apart)
    .map(({ value, label }) => {
      const [short, word] = [String(value), label[language]]
      return { value, short, word, words: say('picture.list', { first: short, rest: word }) }
    })
}

function stepOf({ column, steps }: Axis, row: Row): number | null {
  const value = storedIn(row, column)
  const at = steps.findIndex(step => step.value === value)
  return at < 0 ? null : at
}

interface ShapeOption {
  readonly id: string
  readonly label: string
}

function shapesOf(picture: Plane, ask: PictureAsk, rows: readonly Row[]): readonly ShapeOption[] {
  const column = picturedColumn(ask, picture.shape)
  if (column === undefined) return []
  const held = new Set(rows.map(row => storedIn(row, column.id)))
  return optionsOf(ask.workbook, ask.sheet, ask.table, column)
    .filter(({ id }) => held.has(id))
    .map(({ id, label }) => ({ id, label: label[ask.language] }))
}

type Sign = NonNullable<Plane['ring']>

/** A sign that stands on something private is not in the picture where private things are not. */
function signWords(sign: Sign | undefined, ask: PictureAsk): string | null {
  return sign?.when.every(({ column }) => picturedColumn(ask, column) !== undefined) ? sign.words[ask.language] : null
}

function bears(sign: Sign | undefined, words: string | null, ask: PictureAsk, row: Row): boolean {
  const { workbook, sheet, table, today } = ask
  return words !== null && (sign?.when ?? []).every(one => holds(workbook, sheet, table, row, one, today))
}

type Axes = Pick<PlaneLaid, 'x' | 'y'>
type Ground = Omit<PlaneLaid, 'entries' | 'unplaced' | 'halves' | 'nothing'>

function entryOf(
  picture: Plane,
  ask: PictureAsk,
  ground: Ground,
  row: Row,
  at: Spot,
  target: Axes | null,
  shapes: readonly ShapeOption[]
): PlaneEntry {
  const { say } = ask
  const ring = bears(picture.ring, ground.ring, ask, row)
  const hollow = bears(picture.hollow, ground.hollow, ask, row)
  const shape = shapes.findIndex(({ id }) => id === row.fields[picture.shape ?? ''])
  const to = target === null ? null : targetOf(target, row, at)
  const words = [
    say('plane.mark', { row: fullName(ask, row), at: placeWords(ground, at) }),
    cellAt(ground, at)?.words ?? '',
    to === null ? '' : say('plane.to', { at: placeWords(ground, to) }),
    shape < 0 ? '' : say('plane.sign', { words: shapes[shape]?.label ?? '' }),
    ring ? say('plane.sign', { words: ground.ring ?? '' }) : '',
    hollow ? say('plane.sign', { words: ground.hollow ?? '' }) : ''
  ]
  return {
    ...at,
    row: row.id,
    code: codeOf(ask, row),
    name: nameIn(ask, row),
    words: words.filter(part => part !== '').join(' '),
    to,
    shape: shapes.length === 0 ? 0 : shape < 0 ? null : shape,
    ring,
    hollow
  }
}

/** Where a row is to end up; null where that is not said, or is where it stands. */
function targetOf({ x, y }: Axes, row: Row, at: Spot): Spot | null {
  const to = { x: stepOf(x, row), y: stepOf(y, row) }
  return isWhole(to) && (to.x !== at.x || to.y !== at.y) ? to : null
}

function nameIn({ workbook, sheet, table, language }: PictureAsk, { id }: Row): string {
  return rowName(workbook, { sheet, table, row: id }, language)
}

function codeOf(ask: PictureAsk, row: Row): string {
  const column = picturedTable(ask).columns.find(({ kind }) => kind === 'code')
  const value = column === undefined ? null : storedIn(row, column.id)
  return typeof value === 'string' && !isBlank(value) ? value : ''
}

function fullName(ask: PictureAsk, row: Row): string {
  const [code, name] = [codeOf(ask, row), nameIn(ask, row)]
  return code === '' || name === code ? name : ask.say('plane.row', { code, name })
}

function counted({ counted: { one, many } }: Plane, { language }: PictureAsk, count: number): string {
  const isOne = count === 1 || (language === 'fr' && count === 0)
  return (isOne ? one : many)[language].replace('{count}', String(count))
}
