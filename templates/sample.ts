import type { CellValue, ColumnId, Language, TableId, TemplateId, Text } from '../src/model/template'

/**
 * One row of a sample. `key` names it within its table, for references; rows stand in the order they are shown in.
 * A reference is `template/table/key`. Forms and fixed rows have their own key: '' for a form.
 */
export interface SampleRow {
  readonly key: string
  readonly cells: Readonly<Record<ColumnId, CellValue>>
}

/** A filled workbook to look around in, all people and organisations in it invented. Its words are in one language. */
export interface Sample {
  readonly id: string
  readonly title: Text
  readonly about: Text
  readonly language: Language
  readonly organisation: string
  /** Who stands on the cover of its documents. */
  readonly preparedBy: string
  readonly currency: string
  /** The day on which its figures and flags are as the sample means them. */
  readonly today: string
  readonly sheets: readonly {
    readonly template: TemplateId
    readonly tables: Readonly<Record<TableId, readonly SampleRow[]>>
  }[]
}
