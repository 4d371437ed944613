import type { Id } from '../../../model/change'
import type { ColumnId, Fields } from '../../../model/template'
import type { Aim, End, Moves } from '../kind'
import type { Mark, Point, Scene, Unplaced } from '../scene'
import { cellAt, type Letter, type Line, type MatrixLaid, type Spot, spotOf } from './laid'
import { joined } from './say'
import { spaceOf } from './space'

/** Letters are typed where they are to stand, and carried along the line of their row. */
export const matrixMoves: Required<Omit<Moves<MatrixLaid>, 'place'>> = {
  at: (laid, scene, mark, point, { end }) => {
    const from = spotIn(laid, mark)
    const to = spaceOf(laid, scene).spotAt(point)
    return from === null || to === null ? null : carried(laid, scene, from, to.head, end)
  },
  step: (laid, scene, mark, aim, direction, end) => {
    const from = spotIn(laid, mark)
    if (from === null || direction === 'up' || direction === 'down') return null
    const here = aim === null ? from.head : (spaceOf(laid, scene).spotAt(aim.at)?.head ?? from.head)
    const to = here + (direction === 'left' ? -1 : 1)
    return to < 0 || to >= laid.heads.length ? null : carried(laid, scene, from, to, end)
  },
  typed: (laid, scene, mark, _from, key) => {
    const spot = spotIn(laid, mark)
    const aim = spot && (key === ' ' ? cleared(laid, scene, spot) : toggled(laid, scene, spot, key))
    return aim === null ? null : { aim, isWhole: true }
  }
}

function spotIn(laid: MatrixLaid, mark: Mark | Unplaced): Spot | null {
  return 'id' in mark ? spotOf(laid, mark.id) : null
}

/** What is taken along: all letters of the cell, or the one that is held. */
function lettersIn(laid: MatrixLaid, spot: Spot, end: End): readonly Letter[] {
  const here = cellAt(laid, spot)?.letters ?? []
  const taken = end === 'first' ? here.slice(0, 1) : end === 'last' ? here.slice(1, 2) : here
  return (taken.length === 0 ? here : taken).flatMap(at => laid.letters[at] ?? [])
}

function carried(laid: MatrixLaid, scene: Scene, from: Spot, head: number, end: End): Aim | null {
  const letters = lettersIn(laid, from, end)
  const [there, to] = [laid.heads[from.head], laid.heads[head]]
  const line = laid.lines[from.line]
  if (letters.length === 0 || there === undefined || to === undefined || line === undefined) return null
  const cells = Object.fromEntries(
    letters.map(letter => {
      const held = heldBy(line, letter.column)
      const rest = held.filter(id => id !== there.id && id !== to.id)
      const at = held.filter(id => id !== to.id).indexOf(there.id)
      return [letter.column, valueOf(letter, [...rest.slice(0, at), to.id, ...rest.slice(at)])]
    })
  )
  const words = laid.say('matrix.to', { letters: named(laid, letters), column: to.label })
  return aimAt(laid, scene, { line: from.line, head }, head === from.head ? {} : cells, words)
}

/** Puts the letter of a key where it is not, and takes it away where it is. */
function toggled(laid: MatrixLaid, scene: Scene, spot: Spot, key: string): Aim | null {
  const letter = laid.letters.find(one => one.letter.toLowerCase() === key.toLowerCase())
  const [line, head] = [laid.lines[spot.line], laid.heads[spot.head]]
  if (letter === undefined || line === undefined || head === undefined) return null
  const held = heldBy(line, letter.column)
  const isThere = held.includes(head.id)
  const value = isThere ? held.filter(id => id !== head.id) : letter.many ? [...held, head.id] : [head.id]
  const words = laid.say(isThere ? 'matrix.gone' : 'matrix.to', { letters: letter.label, column: head.label })
  return aimAt(laid, scene, spot, { [letter.column]: valueOf(letter, value) }, words)
}

/** Takes all letters out of a cell; where a row bears a letter once only, Space takes hold of it instead. */
function cleared(laid: MatrixLaid, scene: Scene, spot: Spot): Aim | null {
  const [line, head] = [laid.lines[spot.line], laid.heads[spot.head]]
  if (line === undefined || head === undefined || !laid.letters.some(({ many }) => many)) return null
  const here = lettersIn(laid, spot, 'whole')
  const cells = Object.fromEntries(
    here.map(letter => [
      letter.column,
      valueOf(
        letter,
        heldBy(line, letter.column).filter(id => id !== head.id)
      )
    ])
  )
  return aimAt(laid, scene, spot, cells, laid.say('matrix.cleared', { column: head.label }))
}

function heldBy({ held }: Line, column: ColumnId): readonly Id[] {
  return held[column] ?? []
}

function valueOf({ many }: Letter, ids: readonly Id[]): Fields[string] {
  return many ? ids : (ids[0] ?? null)
}

function named(laid: MatrixLaid, letters: readonly Letter[]): string {
  return joined(
    laid,
    letters.map(({ label }) => label),
    'picture.list'
  )
}

function aimAt(laid: MatrixLaid, scene: Scene, spot: Spot, cells: Fields, words: string): Aim {
  const row = laid.lines[spot.line]?.row ?? null
  const { x, y, width, height } = spaceOf(laid, scene).box(spot)
  const at: Point = { x: x + width / 2, y: y + height / 2 }
  const edits = Object.keys(cells).length === 0 || row === null ? [] : [{ table: laid.table, row, cells }]
  return { edits, at, words }
}
