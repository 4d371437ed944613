export type { Database, DatabaseRefusal, Draft } from './database'
export { openDatabase } from './db'
export { openWorkbook } from './opening'
export type {
  CommitResult,
  Opened,
  OpenWorkbook,
  RecoveryNotice,
  Saved,
  StoreDeps,
  UndoResult
} from './types'
export {
  createWorkbook,
  deleteWorkbook,
  duplicateWorkbook,
  type Imported,
  importWorkbook,
  listWorkbooks,
  renameWorkbook,
  restoreSnapshot
} from './workbooks'
