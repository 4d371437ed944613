import type { Template } from '../../model/template'
import { template as templateShape } from './template'

/** The version of a template's file, and of the oldest reader that can make sense of it. */
export const templateFormat = 1

/** The ending of a template's file, without its dot. */
export const templateEnding = 'groundwork-template'

/**
 * A template as the text of its file: one thing a line, so that a fault can be told by its line; keys in the order of the
 * shape, so that the same template is always the same text. Throws for what is no template: a bug.
 */
export function writeTemplate(template: Template): string {
  return `${JSON.stringify({ format: templateFormat, template: templateShape.parse(template) }, null, 2)}\n`
}
