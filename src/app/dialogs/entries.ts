import { fold } from '../../model/fold'

/** One row of a library, as it is offered. */
export interface LibraryEntry {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly group: string | null
}

export interface LibraryGroup {
  readonly title: string | null
  readonly entries: readonly LibraryEntry[]
}

/** The rows that hold every word that was typed, without regard to accents or case, under their headings and in their order. */
export function groupsThat(entries: readonly LibraryEntry[], typed: string): readonly LibraryGroup[] {
  const words = fold(typed.trim()).split(' ')
  const fitting = entries.filter(({ name, detail, group }) => {
    const all = fold([name, detail, group ?? ''].join(' '))
    return words.every(word => all.includes(word))
  })
  const titles = [...new Set(fitting.map(({ group }) => group))]
  return titles.map(title => ({ title, entries: fitting.filter(({ group }) => group === title) }))
}
