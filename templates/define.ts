import { faultsOf } from '../src/model/faults'
import type {
  Check,
  Column,
  ColumnId,
  ColumnKind,
  Condition,
  Input,
  Picture,
  Table,
  Template,
  Text,
  View
} from '../src/model/template'
import { about } from './about'

type ConditionOn<I extends ColumnId> = Condition & { readonly column: I; readonly than?: I }
type InputOn<I extends ColumnId> = Input &
  (
    | { readonly column: I; readonly via?: never; readonly table?: never }
    | { readonly via: I }
    | { readonly table: string; readonly of?: I }
    | { readonly setting: string }
  )
type ColumnOn<I extends ColumnId> = Column & { readonly requiredWhen?: readonly ConditionOn<I>[] } & (
    | { readonly kind: 'derived'; readonly inputs: readonly InputOn<I>[] }
    | { readonly kind: Exclude<ColumnKind, 'derived'> }
  )
type CheckOn<I extends ColumnId> = Check & { readonly at: readonly I[] } & (
    | { readonly rule: 'row'; readonly when: readonly ConditionOn<I>[] }
    | { readonly rule: 'none-related'; readonly when?: readonly ConditionOn<I>[] }
    | { readonly rule: 'covers'; readonly column: I }
    | { readonly rule: 'some'; readonly where: readonly ConditionOn<I>[] }
    | { readonly rule: 'total' | 'crowded'; readonly column: I; readonly where?: readonly ConditionOn<I>[] }
    | { readonly rule: 'loop'; readonly by: I }
  )
type ViewOn<I extends ColumnId> = Omit<View, 'columns' | 'says' | 'sort' | 'where'> & {
  readonly says?: readonly I[]
  readonly columns: readonly (I | { readonly id: string; readonly label: Text; readonly join: readonly I[] })[]
  readonly sort?: readonly { readonly column: I; readonly descending?: true }[]
  readonly where?: readonly ConditionOn<I>[]
}

/** A table whose views, pictures, checks, inputs, sections, key and name can name its own columns only. */
type TableOver<C extends readonly Column[], I extends ColumnId = C[number]['id']> = Omit<
  Table,
  'columns' | 'name' | 'key' | 'sections' | 'views' | 'pictures' | 'checks' | 'carries' | 'hideUnless' | 'suppress'
> & {
  readonly columns: C & { readonly [K in keyof C]: ColumnOn<I> }
  readonly name: I
  readonly key?: readonly I[]
  readonly sections?: readonly { readonly title: Text; readonly columns: readonly I[] }[]
  readonly views: readonly ViewOn<I>[]
  readonly pictures?: readonly Picture<I>[]
  readonly checks: readonly CheckOn<I>[]
  readonly carries?: readonly { readonly column: I; readonly by: I; readonly to: ColumnId }[]
  readonly hideUnless?: readonly ConditionOn<I>[]
  readonly suppress?: {
    readonly columns: readonly I[]
    readonly cases: readonly { readonly when: readonly ConditionOn<I>[]; readonly words: Text }[]
  }
}

/** A table of a template. A view, picture, sort, check, rule, section or key that names a column it has not does not compile. */
export function defineTable<const C extends readonly Column[]>(table: TableOver<C>): Table {
  return table
}

/**
 * A template as it ships: the given tables and, last, the form `about` that every template has.
 * Throws, naming every fault at once, for what types cannot see: two of one id, a table or setting that is not there,
 * an option that a condition asks for and no list has, bands with a hole.
 */
export function defineTemplate(draft: Template): Template {
  const template: Template = { ...draft, tables: [...draft.tables, about] }
  const faults = faultsOf(template)
  if (faults.length > 0) {
    const told = faults.map(({ code, at, data }) => `${at.join('.')} ${code} ${JSON.stringify(data)}`)
    throw new Error(`Template ${template.id}: ${told.join('; ')}`)
  }
  return template
}
