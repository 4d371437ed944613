import type { Id } from '../model/change'
import { copyOfTemplate } from '../model/copied'
import { fold } from '../model/fold'
import type { Text } from '../model/template'
import type { Workbook } from '../model/workbook'
import type { Command } from './command'
import { templatePatch } from './sheets'

export interface CopiedTemplate {
  readonly sheet: Id
  /** Of the copy, in both languages; no other template of the workbook may have it. */
  readonly title: Text
}

/** Keeps the template of a sheet, as it stands there, as one of the person's own. The sheet stays as it is. */
export const copyTemplate: Command<CopiedTemplate> = {
  name: 'template.copy',
  label: { en: 'Make a template of a sheet', fr: 'Faire un modèle d’une feuille' },
  run: (workbook, { sheet, title: { en, fr } }, { newId }) => {
    const title = { en: en.trim(), fr: fr.trim() }
    if (title.en === '' || title.fr === '') return { refused: 'title-needed' }
    if (isTemplateNamed(workbook, title)) return { refused: 'template-name-taken' }
    const copy = copyOfTemplate(workbook, sheet, title, newId)
    return { patches: [templatePatch(copy)], made: [copy.id] }
  }
}

/** Whether a template that the workbook keeps goes by a name already, in either language; capitals and accents aside. */
export function isTemplateNamed({ templates }: Workbook, title: Text): boolean {
  return [...templates.values()].some(
    known => fold(known.title.en) === fold(title.en) || fold(known.title.fr) === fold(title.fr)
  )
}
