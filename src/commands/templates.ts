import type { Id, Json } from '../model/change'
import { copyOfTemplate, isOwnTemplate, ownTemplates } from '../model/copied'
import { fold } from '../model/fold'
import type { TemplateId, Text } from '../model/template'
import type { Workbook } from '../model/workbook'
import type { Command, Refusal } from './command'
import { fieldPatch } from './record'
import { isTitleTaken, templatePatch } from './sheets'
import { sheetsFor } from './upgrade'

export interface CopiedTemplate {
  readonly sheet: Id
  /** Of the copy, in both languages; no other template of the workbook may have it. */
  readonly title: Text
}

/** Keeps the template of a sheet, as it stands there, as one of the person's own. The sheet stays as it is. */
export const copyTemplate: Command<CopiedTemplate> = {
  name: 'template.copy',
  label: { en: 'Make a template of a sheet', fr: 'Faire un modèle d’une feuille' },
  run: (workbook, { sheet, title: given }, { newId }) => {
    const title = trimmed(given)
    const refused = refusalOf(workbook, title)
    if (refused !== null) return { refused }
    const copy = copyOfTemplate(workbook, sheet, title, newId)
    return { patches: [templatePatch(copy)], made: [copy.id] }
  }
}

/** Gives a template of a person's own another name. A sheet of it that has no name of its own goes by the new one. */
export const renameTemplate: Command<{ readonly template: TemplateId; readonly title: Text }> = {
  name: 'template.rename',
  label: { en: 'Rename a template', fr: 'Renommer un modèle' },
  run: (workbook, { template: id, title: given }) => {
    const template = ownTemplates(workbook).find(one => one.id === id)
    if (template === undefined) return { refused: 'unknown-template' }
    const title = trimmed(given)
    const refused = refusalOf(workbook, title, id)
    if (refused !== null) return { refused }
    const named = sheetsFor(workbook, template).find(sheet => isNamedBy(sheet.title, template.title))
    if (named !== undefined && [title.en, title.fr].some(name => isTitleTaken(workbook, name, named.id)))
      return { refused: 'sheet-name-taken' }
    const definition = { ...template, title } as unknown as Json
    return { patches: [fieldPatch(workbook, 'template', id, { definition })] }
  }
}

/** Takes a template of a person's own off the list while no sheet uses it. Its definition stays on record (`ownTemplates`). */
export const removeTemplate: Command<{ readonly template: TemplateId }> = {
  name: 'template.remove',
  label: { en: 'Delete a template', fr: 'Supprimer un modèle' },
  run: (workbook, { template: id }) => {
    if (!isOwnTemplate({ id }) || !workbook.templates.has(id)) return { refused: 'unknown-template' }
    if (sheetsFor(workbook, { id }).length > 0) return { refused: 'template-in-use' }
    return { patches: [fieldPatch(workbook, 'template', id, { deleted: true })] }
  }
}

function trimmed({ en, fr }: Text): Text {
  return { en: en.trim(), fr: fr.trim() }
}

function refusalOf(workbook: Workbook, title: Text, self?: TemplateId): Refusal | null {
  if (title.en === '' || title.fr === '') return 'title-needed'
  return isTemplateNamed(workbook, title, self) ? 'template-name-taken' : null
}

function isNamedBy(title: string, { en, fr }: Text): boolean {
  return title === en || title === fr
}

/**
 * Whether a template other than `self` goes by a name already, in either language; capitals and accents aside. Those that the
 * workbook keeps are asked, people's own only while they are listed.
 */
export function isTemplateNamed(workbook: Workbook, title: Text, self?: TemplateId): boolean {
  const listed = new Set(ownTemplates(workbook))
  return [...workbook.templates.values()].some(
    known =>
      known.id !== self &&
      (!isOwnTemplate(known) || listed.has(known)) &&
      (fold(known.title.en) === fold(title.en) || fold(known.title.fr) === fold(title.fr))
  )
}
