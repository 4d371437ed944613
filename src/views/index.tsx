export { DeskContext, type Desk, type Place, useDesk } from './desk'
export { TableView, type TableStatus, type TableViewProps } from './grid/table'
export { FormView } from './form/page'
export { RowForm } from './form/row'
