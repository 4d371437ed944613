import { ownTemplates } from '../../model/copied'
import { fold } from '../../model/fold'
import { isLike } from '../../model/like'
import type { Phase, Template, Text } from '../../model/template'
import { sheetsOf, type Sheet, type Workbook } from '../../model/workbook'
import { phases } from './TemplatePicker'

/** Templates that stand together in a list to choose from: a person's own, then the toolkit's by phase. */
export interface AddableGroup {
  readonly id: 'yours' | Phase
  readonly templates: readonly Template[]
}

/**
 * The templates that a sheet can be added of, those only that have every word that is sought in their title or purpose. Groups of
 * none are left out.
 */
export function addable(
  workbook: Workbook,
  shipped: readonly Template[],
  sought: string,
  of: (text: Text) => string
): readonly AddableGroup[] {
  const words = fold(sought).split(/\s+/u)
  const isFound = ({ title, purpose }: Template): boolean => {
    const said = fold(`${of(title)} ${of(purpose)}`)
    return words.every(word => said.includes(word))
  }
  const groups: readonly AddableGroup[] = [
    { id: 'yours', templates: ownTemplates(workbook) },
    ...phases.map(id => ({ id, templates: shipped.filter(({ phase }) => phase === id) }))
  ]
  return groups
    .map(({ id, templates }) => ({ id, templates: templates.filter(isFound) }))
    .filter(({ templates }) => templates.length > 0)
}

/** The sheets of a template, or of a copy of it, that the workbook has already. */
export function sheetsLike(workbook: Workbook, { id }: Template): readonly Sheet[] {
  return sheetsOf(workbook).filter(({ template }) => isLike(template, id))
}
