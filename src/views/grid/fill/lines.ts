import { ArrowDown, ArrowDownToLine, ArrowRight, ListOrdered } from 'lucide-react'
import { fillDown, fillRight, selectedRange } from '../edits'
import type { Line, Speak } from '../line'
import type { GridStage } from '../stage'
import { fillSelected, fillToNeighbour } from './fill'

/** What the fill handle does, without a pointer: of the selected cells, and down to where the column beside them ends. */
export function fillLines(stage: GridStage, say: Speak): readonly Line[] {
  const { top, bottom, left, right } = selectedRange(stage)
  const lines: Line[] = []
  if (bottom > top) {
    lines.push(
      { id: 'series', icon: ListOrdered, text: say('fill.series'), act: () => fillSelected(stage) },
      { id: 'fill-down', icon: ArrowDown, text: say('fill.down'), keys: 'Mod+D', act: () => fillDown(stage) }
    )
  }
  if (right > left) {
    lines.push({
      id: 'fill-right',
      icon: ArrowRight,
      text: say('fill.right'),
      keys: 'Mod+R',
      act: () => fillRight(stage)
    })
  }
  if (bottom === top)
    lines.push({
      id: 'fill-end',
      icon: ArrowDownToLine,
      text: say('fill.neighbour'),
      act: () => fillToNeighbour(stage)
    })
  return lines
}
