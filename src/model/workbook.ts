import type { Id } from './change'
import type { State } from './state'
import type { Column, Table, TableId, Template, TemplateId } from './template'

/** A state with the templates that its sheets use, as they stand in the workbook's own records. */
export interface Workbook {
  readonly state: State
  readonly templates: ReadonlyMap<TemplateId, Template>
}

export interface Sheet {
  readonly id: Id
  readonly template: Template
  readonly title: string
}

export type { Column, Table, TableId }
