import type { Language, Text } from '../model/template'
import { clearCells, fillCells, moveCells, pasteCells, setCells } from './cells'
import { addColumn, convertColumn, describeColumn, moveColumn, removeColumns, renameColumn, setTerms } from './columns'
import type { Command } from './command'
import { addNote, editNote, removeNote } from './notes'
import { dismissGaps, restoreGaps } from './dismissals'
import { duplicateSheet } from './duplicate'
import { createLinked } from './linked'
import { addOption, editOptions } from './options'
import { moveInPicture } from './pictures'
import { replaceCells } from './replace'
import { addExample, addFromLibrary } from './ready'
import { bringBackColumns, retireColumns } from './retire'
import { bringBackRow, clearLinks } from './removed'
import { recordReview } from './review'
import { addRows, duplicateRows, moveRows, removeRows } from './rows'
import { setSettings } from './settings'
import { addSheet, removeSheet, renameSheet, setMark, setWorkbook } from './sheets'
import { copyTemplate, removeTemplate, renameTemplate } from './templates'
import { upgradeTemplate } from './upgrade'
import { chooseExportView, removeView, renameView, saveView, updateView } from './views'

export { addColumn, convertColumn, describeColumn, moveColumn, removeColumns, renameColumn, setTerms } from './columns'
export type { Command, Context, Outcome, Refusal } from './command'
export { clearCells, fillCells, formRow, moveCells, pasteCells, setCells, writable } from './cells'
export { foundingPatches, type NewWorkbook } from './create'
export { dismissGaps, restoreGaps } from './dismissals'
export { limits } from '../model/limits'
export { addNote, editNote, removeNote } from './notes'
export { duplicateSheet } from './duplicate'
export { createLinked } from './linked'
export { addOption, editOptions } from './options'
export { reactions } from './reactions'
export { moveInPicture } from './pictures'
export { replaceCells } from './replace'
export { outlook, type Outlook, type Replacement, type Replacing, type Untouched } from './replacement'
export { addExample, addFromLibrary } from './ready'
export { bringBackColumns, retireColumns } from './retire'
export { bringBackRow, clearLinks } from './removed'
export { recordReview, reviewTable } from './review'
export { addRows, duplicateRows, moveRows, removeRows } from './rows'
export { keptScale, type OneScale } from './scales'
export { type OneSetting, setSettings, settingPatches } from './settings'
export { addSheet, removeSheet, renameSheet, setMark, setWorkbook } from './sheets'
export { copyTemplate, isTemplateNamed, removeTemplate, renameTemplate } from './templates'
export { upgradeTemplate } from './upgrade'
export { chooseExportView, removeView, renameView, saveView, updateView } from './views'

/** Every command that writes sets: menus, the shortcut sheet, the history and undo's words read this list. */
export const commands = [
  setCells,
  fillCells,
  createLinked,
  clearCells,
  pasteCells,
  moveCells,
  replaceCells,
  moveInPicture,
  addRows,
  addFromLibrary,
  addExample,
  duplicateRows,
  moveRows,
  removeRows,
  bringBackRow,
  clearLinks,
  recordReview,
  addNote,
  editNote,
  removeNote,
  dismissGaps,
  restoreGaps,
  addColumn,
  renameColumn,
  describeColumn,
  setTerms,
  convertColumn,
  moveColumn,
  removeColumns,
  retireColumns,
  bringBackColumns,
  editOptions,
  addOption,
  saveView,
  updateView,
  renameView,
  removeView,
  chooseExportView,
  addSheet,
  duplicateSheet,
  renameSheet,
  removeSheet,
  copyTemplate,
  renameTemplate,
  removeTemplate,
  upgradeTemplate,
  setWorkbook,
  setSettings,
  setMark
] as const satisfies readonly Command<never>[]

/** Acts that are no command of the list: sets that the workbook makes of other sets, or begins with. */
const otherActs: Readonly<Record<string, Text>> = {
  'workbook.create': { en: 'Create the workbook', fr: 'Créer le classeur' },
  restore: { en: 'Go back to an earlier version', fr: 'Revenir à une version antérieure' },
  'workbook.merge': { en: 'Merge', fr: 'Fusionner' },
  'workbook.recover': {
    en: 'Recover what was only in a backup',
    fr: 'Récupérer ce qui n’était que dans une sauvegarde'
  },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' }
}

/** What a set's command is called; the name itself where this version does not know it. */
export function commandLabel(name: string, language: Language): string {
  const command = commands.find(one => one.name === name)
  return (command?.label ?? otherActs[name])?.[language] ?? name
}
