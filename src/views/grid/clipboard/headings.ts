import type { LaidColumn } from '../../../layout/table'
import { fold } from '../../../model/fold'

/**
 * The column that each heading names, in either language, by its whole name, without what stands in parentheses, or by that
 * alone: “Because of… (cause)” answers to “cause”. No column twice; null for a heading that names none.
 */
export function headingsIn(texts: readonly string[], columns: readonly LaidColumn[]): readonly (string | null)[] {
  const named = new Map<string, string>()
  for (const { id, column } of columns) {
    if (column === null) continue
    for (const name of [column.label.en, column.label.fr, id].flatMap(namesOf)) {
      if (!named.has(name)) named.set(name, id)
    }
  }
  const taken = new Set<string>()
  return texts.map(text => {
    const id = namesOf(text).flatMap(name => named.get(name) ?? [])[0]
    if (id === undefined || taken.has(id)) return null
    taken.add(id)
    return id
  })
}

function namesOf(label: string): readonly string[] {
  const held = /\(([^)]*)\)/.exec(label)?.[1]
  const names = [label, label.replace(/\s*\([^)]*\)/g, ''), ...(held === undefined ? [] : [held])]
  return names.map(name => bare(name)).filter(name => name !== '')
}

/** Without the marks that people put on headings: a star for what is needed, a colon, dots. */
function bare(name: string): string {
  return fold(name)
    .replace(/[*:…?]|\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a first row is headings of this table: two or more of them, and at least half of what it says. */
export function looksLikeHeadings(texts: readonly string[], columns: readonly LaidColumn[]): boolean {
  const said = texts.filter(text => text.trim() !== '').length
  const found = headingsIn(texts, columns).filter(id => id !== null).length
  return found >= 2 && found * 2 >= said
}
