import { type HomeReport, lookOver } from '../../../../src/layout/home/home'
import type { Fields } from '../../../../src/model/template'
import { sheetsOf, type Workbook } from '../../../../src/model/workbook'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'

/** Rows by `template/table`; in each by key, so that a reference is `template/table/key`. */
export type Tables = Readonly<Record<string, Readonly<Record<string, Fields>>>>

/** A workbook with one sheet of each template that is named, in the order of the toolkit. */
export function bookOf(tables: Tables, today: string): Workbook {
  const named = Object.entries(tables).map(([path, rows]) => ({ path: path.split('/') as [string, string], rows }))
  const used = templates.filter(({ id }) => named.some(({ path }) => path[0] === id))
  const rows = used.map(({ id }) => ({
    template: id,
    tables: Object.fromEntries(
      named
        .filter(({ path }) => path[0] === id)
        .map(({ path, rows: ofTable }) => [path[1], Object.entries(ofTable).map(([key, cells]) => ({ key, cells }))])
    )
  }))
  return workbookAt({ templates: used, rows }, today).workbook()
}

/** All steps at once. */
export function homeOf(workbook: Workbook, today: string): HomeReport {
  const steps = lookOver(workbook, today)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

export function templateAt(workbook: Workbook, sheet: string): string {
  return sheetsOf(workbook).find(({ id }) => id === sheet)?.template.id ?? ''
}
