import { catalogue, type Say, type TextKey } from './index'

/** What was done and how much of it, to stand after “Undo”; null for a command that this version has no such words for. */
export function actWords(
  say: Say,
  command: string,
  scope: { readonly rows: number; readonly cells: number }
): string | null {
  const key = `act.${command}`
  return isKey(key) ? say(key, { rows: scope.rows, cells: scope.cells }) : null
}

function isKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key)
}
