import { isLike } from '../../model/like'
import type { TemplateId } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import type { SheetProgress } from './progress'

/** What is suggested next: to begin a sheet, to fill the gaps of one, or to share what is done. */
export type NextStep =
  | { readonly is: 'begin'; readonly sheet: Sheet }
  | { readonly is: 'gaps'; readonly sheet: Sheet; readonly gaps: number }
  | { readonly is: 'share' }

/** The first sheet along the path that nobody has begun, else the one with the most gaps, else to share the workbook. */
export function nextStep(
  progress: readonly SheetProgress[],
  sheets: readonly Sheet[],
  path: readonly { readonly id: TemplateId }[]
): NextStep {
  const placeOf = ({ template }: Sheet): number => {
    const at = path.findIndex(({ id }) => isLike(template, id))
    return at < 0 ? path.length : at
  }
  const along = sheets.toSorted((a, b) => placeOf(a) - placeOf(b))
  const known = along.flatMap(sheet => {
    const found = progress.find(one => one.sheet === sheet.id)
    return found === undefined ? [] : [{ ...found, sheet }]
  })
  const first = known.find(({ isBegun }) => !isBegun)
  if (first !== undefined) return { is: 'begin', sheet: first.sheet }
  const worst = known.toSorted((a, b) => b.gaps - a.gaps)[0]
  if (worst !== undefined && worst.gaps > 0) return { is: 'gaps', sheet: worst.sheet, gaps: worst.gaps }
  return { is: 'share' }
}
