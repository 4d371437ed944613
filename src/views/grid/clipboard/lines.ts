import { ClipboardPaste, ClipboardType, Copy, Scissors, TableProperties } from 'lucide-react'
import type { CellWorld } from '../../cells/edit'
import type { GridStage } from '../stage'
import { ask } from './ask'

/** The clipboard's lines of a cell's menu. */
export function clipboardLines(stage: GridStage, say: CellWorld['say']) {
  return [
    { id: 'cut', icon: Scissors, text: say('grid.cutIt'), keys: 'Mod+X', act: () => ask(stage, 'cut') },
    { id: 'copy', icon: Copy, text: say('grid.copyIt'), keys: 'Mod+C', act: () => ask(stage, 'copy') },
    { id: 'paste', icon: ClipboardPaste, text: say('grid.pasteIt'), keys: 'Mod+V', act: () => ask(stage, 'paste') },
    {
      id: 'paste-text',
      icon: ClipboardType,
      text: say('grid.pasteText'),
      keys: 'Mod+Shift+V',
      act: () => ask(stage, 'paste', 'text')
    },
    {
      id: 'paste-mapped',
      icon: TableProperties,
      text: say('grid.pasteMapped'),
      act: () => ask(stage, 'paste', 'mapped')
    }
  ]
}
