import type { Template, TemplateId } from './template'

/**
 * Whether a template is the one that is meant, or a copy of it. Links, rules, checks, the thread and the overview speak of
 * the toolkit's templates: a sheet of a person's own copy takes part in all of them.
 */
export function isLike({ id, like }: Pick<Template, 'id' | 'like'>, meant: TemplateId): boolean {
  return id === meant || like === meant
}

/** The template that one is a copy of, or itself. */
export function rootOf({ id, like }: Pick<Template, 'id' | 'like'>): TemplateId {
  return like ?? id
}
