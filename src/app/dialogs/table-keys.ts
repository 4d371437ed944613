import type { TextKey } from '../../text'
import { bindings, type Action } from '../../views/grid/keys/keys'

/** What a line of the list of shortcuts says, and the shortcuts for it. */
export interface KeyLine {
  readonly what: TextKey
  readonly keys: readonly string[]
}

/** The keys of a table, from the very list that finds what a key does there; those that work everywhere stand elsewhere. */
export function tableKeys(): readonly KeyLine[] {
  const lines = new Map<TextKey, Set<string>>()
  for (const { keys, action } of bindings) {
    const what = wordsFor(action)
    if (what !== null) lines.set(what, (lines.get(what) ?? new Set()).add(keys))
  }
  return [...lines].map(([what, keys]) => ({ what, keys: [...keys] }))
}

function wordsFor(action: Action): TextKey | null {
  switch (action.do) {
    case 'move':
      // With Shift all of them select: that is one line of its own.
      return action.extend === true ? null : motions[action.to]
    case 'tab':
      return 'keys.next'
    case 'enter':
      return action.back === true ? 'keys.move' : 'keys.edit'
    case 'select':
      return `keys.${action.what}`
    case 'commit':
      return action.after === 'fill' ? 'keys.fill' : null
    default:
      return plain[action.do]
  }
}

const motions: Readonly<Record<Extract<Action, { do: 'move' }>['to'], TextKey>> = {
  up: 'keys.move',
  down: 'keys.move',
  left: 'keys.move',
  right: 'keys.move',
  'row-start': 'keys.rowEnds',
  'row-end': 'keys.rowEnds',
  'page-up': 'keys.page',
  'page-down': 'keys.page',
  'page-left': 'keys.across',
  'page-right': 'keys.across',
  'edge-up': 'keys.edge',
  'edge-down': 'keys.edge',
  'edge-left': 'keys.edge',
  'edge-right': 'keys.edge',
  first: 'keys.corners',
  last: 'keys.corners'
}

const plain: Readonly<Record<Exclude<Action['do'], 'move' | 'tab' | 'enter' | 'select' | 'commit'>, TextKey | null>> = {
  edit: 'keys.edit',
  cancel: 'keys.cancel',
  'other-mode': 'keys.mode',
  clear: 'keys.clear',
  'clear-and-edit': 'keys.retype',
  open: 'keys.list',
  toggle: 'keys.toggle',
  'fill-down': 'keys.fillDown',
  'fill-right': 'keys.fillRight',
  'copy-above': 'keys.copyAbove',
  today: 'keys.today',
  'insert-rows': null,
  'remove-rows': null,
  'rows-up': 'keys.rowsUp',
  'rows-down': 'keys.rowsDown',
  undo: null,
  redo: null,
  menu: 'keys.menu',
  filter: 'keys.filter',
  'open-row': null,
  note: 'keys.note',
  'paste-text': 'keys.pasteText'
}
