import type { ComponentType } from 'react'
import type { Column, ColumnKind } from '../../model/template'
import { DateEdit } from './date'
import type { EditProps } from './edit'
import { LineEdit } from './line'
import { ManyEdit, OneEdit } from './list'
import { PageEdit } from './page'
import { isProgress, ProgressShow } from './progress'
import { CheckShow, ChoiceShow, DateShow, DerivedShow, RatingShow, RefShow, type ShowProps, TextShow } from './show'
import { TextEdit } from './text'

/** How one kind of column is shown, and how it is edited; without an editor it is read-only. */
export interface Kind {
  readonly Show: ComponentType<ShowProps>
  readonly Edit: ComponentType<EditProps> | null
}

const kinds: Readonly<Record<ColumnKind, Kind>> = {
  text: { Show: TextShow, Edit: TextEdit },
  number: { Show: TextShow, Edit: LineEdit },
  money: { Show: TextShow, Edit: LineEdit },
  percent: { Show: TextShow, Edit: LineEdit },
  date: { Show: DateShow, Edit: DateEdit },
  check: { Show: CheckShow, Edit: OneEdit },
  choice: { Show: ChoiceShow, Edit: OneEdit },
  choices: { Show: ChoiceShow, Edit: ManyEdit },
  rating: { Show: RatingShow, Edit: OneEdit },
  ref: { Show: RefShow, Edit: OneEdit },
  refs: { Show: RefShow, Edit: ManyEdit },
  code: { Show: TextShow, Edit: null },
  derived: { Show: DerivedShow, Edit: null }
}

const long: Kind = { Show: TextShow, Edit: PageEdit }
const progress: Kind = { Show: ProgressShow, Edit: LineEdit }

/** A column run together from others is null: it is read only. */
export function kindOf(column: Column | null): Kind {
  if (column === null) return { Show: TextShow, Edit: null }
  if (isProgress(column)) return progress
  return column.kind === 'text' && column.long ? long : kinds[column.kind]
}
