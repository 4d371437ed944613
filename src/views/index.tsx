import { later } from '../ui/later'

export { DeskContext, type Desk, type Place, useDesk } from './desk'
export type { Aim } from './form/aim'
export type { Beside, SelectionSums, TableStatus, TableViewProps } from './grid/props'
export { changedLook, forgetLook, lookKey, useChangedLook } from './grid/order/passing'
export { TableView } from './grid/table'

/** A table of one row, and a row of any other table, as forms; a table as a picture. */
export const FormView = later(async () => (await import('./form/page')).FormView)
export const PictureView = later(async () => (await import('./picture/PictureView')).PictureView)
export const ReadOnlyRow = later(async () => (await import('./form/readonly')).ReadOnlyRow)
export const RowForm = later(async () => (await import('./form/row')).RowForm)
