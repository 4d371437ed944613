import { chordsOf, type KeyPress, keysOn, type Platform } from '../../../ui/chord'
import type { Motion } from '../selection/selection'

/** Where the active cell goes once typing is written; `fill` writes it to the whole selection. */
export type After = 'down' | 'up' | 'next' | 'back' | 'left' | 'right' | 'stay' | 'fill'

/** What a key asks of the grid. */
export type Action =
  | { readonly do: 'move'; readonly to: Motion; readonly extend?: true }
  | { readonly do: 'tab'; readonly back?: true }
  | { readonly do: 'enter'; readonly back?: true }
  | { readonly do: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly do: 'commit'; readonly after: After }
  | {
      readonly do:
        | 'edit'
        | 'cancel'
        | 'other-mode'
        | 'clear'
        | 'clear-and-edit'
        | 'open'
        | 'toggle'
        | 'fill-down'
        | 'fill-right'
        | 'copy-above'
        | 'today'
        | 'insert-rows'
        | 'remove-rows'
        | 'rows-up'
        | 'rows-down'
        | 'undo'
        | 'redo'
        | 'menu'
        | 'filter'
        | 'open-row'
        | 'note'
        | 'paste-text'
    }

/** Ready: keys move. Enter: typing has replaced the cell, arrows commit. Edit: arrows move the caret. */
export type Mode = 'ready' | 'enter' | 'edit'

interface Binding {
  readonly keys: string
  readonly in: readonly Mode[]
  readonly action: Action
}

const ready = ['ready'] as const
const typing = ['enter', 'edit'] as const
const always = ['ready', 'enter', 'edit'] as const

const motions: readonly (readonly [string, Motion])[] = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'row-start'],
  ['End', 'row-end'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
  ['Alt+PageUp', 'page-left'],
  ['Alt+PageDown', 'page-right'],
  ['Mod+ArrowUp', 'edge-up'],
  ['Mod+ArrowDown', 'edge-down'],
  ['Mod+ArrowLeft', 'edge-left'],
  ['Mod+ArrowRight', 'edge-right'],
  ['Mod+Home', 'first'],
  ['Mod+End', 'last']
]

/** Every key of the grid (experience.md C.2). `Mod` is Ctrl, and Cmd on macOS. */
export const bindings: readonly Binding[] = [
  ...motions.flatMap(([keys, to]): readonly Binding[] => [
    { keys, in: ready, action: { do: 'move', to } },
    { keys: withShift(keys), in: ready, action: { do: 'move', to, extend: true } }
  ]),
  { keys: 'Tab', in: ready, action: { do: 'tab' } },
  { keys: 'Shift+Tab', in: ready, action: { do: 'tab', back: true } },
  { keys: 'Mod+A', in: ready, action: { do: 'select', what: 'all' } },
  { keys: 'Shift+Space', in: ready, action: { do: 'select', what: 'rows' } },
  { keys: 'Mod+Space', in: ready, action: { do: 'select', what: 'columns' } },
  { keys: 'Enter', in: ready, action: { do: 'enter' } },
  { keys: 'F2', in: ready, action: { do: 'edit' } },
  { keys: 'F2', in: typing, action: { do: 'other-mode' } },
  { keys: 'Shift+Enter', in: ready, action: { do: 'enter', back: true } },
  { keys: 'Enter', in: typing, action: { do: 'commit', after: 'down' } },
  { keys: 'Shift+Enter', in: typing, action: { do: 'commit', after: 'up' } },
  { keys: 'Mod+Enter', in: typing, action: { do: 'commit', after: 'fill' } },
  { keys: 'Tab', in: typing, action: { do: 'commit', after: 'next' } },
  { keys: 'Shift+Tab', in: typing, action: { do: 'commit', after: 'back' } },
  { keys: 'ArrowUp', in: ['enter'], action: { do: 'commit', after: 'up' } },
  { keys: 'ArrowDown', in: ['enter'], action: { do: 'commit', after: 'down' } },
  { keys: 'ArrowLeft', in: ['enter'], action: { do: 'commit', after: 'left' } },
  { keys: 'ArrowRight', in: ['enter'], action: { do: 'commit', after: 'right' } },
  { keys: 'Escape', in: always, action: { do: 'cancel' } },
  { keys: 'Delete', in: ready, action: { do: 'clear' } },
  { keys: 'Backspace', in: ready, action: { do: 'clear-and-edit' } },
  { keys: 'Alt+ArrowDown', in: always, action: { do: 'open' } },
  { keys: 'Space', in: ready, action: { do: 'toggle' } },
  { keys: 'Mod+D', in: ready, action: { do: 'fill-down' } },
  { keys: 'Mod+R', in: ready, action: { do: 'fill-right' } },
  { keys: "Mod+'", in: ready, action: { do: 'copy-above' } },
  { keys: 'Mod+;', in: ready, action: { do: 'today' } },
  { keys: 'Mod+I', in: ready, action: { do: 'insert-rows' } },
  { keys: 'Mod+Delete', in: ready, action: { do: 'remove-rows' } },
  { keys: 'Alt+Shift+ArrowUp', in: ready, action: { do: 'rows-up' } },
  { keys: 'Alt+Shift+ArrowDown', in: ready, action: { do: 'rows-down' } },
  { keys: 'Mod+Z', in: ready, action: { do: 'undo' } },
  { keys: 'Mod+Y', in: ready, action: { do: 'redo' } },
  { keys: 'Mod+Shift+Z', in: ready, action: { do: 'redo' } },
  { keys: 'Shift+F10', in: ready, action: { do: 'menu' } },
  { keys: 'ContextMenu', in: ready, action: { do: 'menu' } },
  { keys: 'Mod+Shift+L', in: ready, action: { do: 'filter' } },
  { keys: 'Mod+Shift+Enter', in: ready, action: { do: 'open-row' } },
  { keys: 'Shift+F2', in: ready, action: { do: 'note' } },
  { keys: 'Mod+Shift+V', in: ready, action: { do: 'paste-text' } }
]

/** What a key press means in a mode; null leaves it to the browser, the menus or the editor. */
export function actionFor(press: KeyPress, mode: Mode, platform: Platform): Action | null {
  const table = tableFor(platform)
  for (const chord of chordsOf(press, platform)) {
    const action = table.get(`${mode}:${chord}`)
    if (action !== undefined) return action
  }
  return null
}

const tables = new Map<Platform, ReadonlyMap<string, Action>>()

function tableFor(platform: Platform): ReadonlyMap<string, Action> {
  const known = tables.get(platform)
  if (known !== undefined) return known
  const table = new Map<string, Action>()
  for (const { keys, in: modes, action } of bindings) {
    for (const mode of modes) table.set(`${mode}:${keysOn(keys, platform)}`, action)
  }
  tables.set(platform, table)
  return table
}

function withShift(keys: string): string {
  const parts = keys.split('+')
  return [...parts.slice(0, -1), 'Shift', parts.at(-1)].join('+')
}
