import { isOwnTemplate, ownPrefix } from '../../model/copied'
import type { Template } from '../../model/template'
import { writeTemplate } from './write'

/**
 * A template of a file under an id that means it and nothing else: its own, where it is the very template that the workbook or
 * the toolkit knows by that id, or a person's own that nobody knows yet; else one that its content gives (`keyed`), so that the
 * same file comes to the same template wherever it is taken in. What is said of the template that it had the id of goes for it.
 */
export function asTaken(template: Template, known: readonly Template[], keyed: (content: string) => string): Template {
  const namesakes = known.filter(({ id }) => id === template.id)
  const content = writeTemplate(template)
  const isKnown = namesakes.some(one => writeTemplate(one) === content)
  if (isKnown || (namesakes.length === 0 && isOwnTemplate(template))) return template
  const id = ownPrefix + keyed(content).toLowerCase()
  return { ...template, id, like: template.like ?? template.id }
}
