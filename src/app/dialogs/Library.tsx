import { useDeferredValue, useState } from 'react'
import { addFromLibrary } from '../../commands'
import { layoutReady } from '../../layout/ready'
import { showing } from '../../layout/table'
import type { Id } from '../../model/change'
import { libraryHere } from '../../model/ready'
import type { Library as Rows, TableId } from '../../model/template'
import { languageOf, sheetOf, tableOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { useWords } from '../words'
import { groupsThat, type LibraryEntry } from './entries'
import styles from './Library.module.css'

interface LibraryProps {
  readonly sheet: Id
  readonly table: TableId
  readonly onClose: () => void
}

/** The rows that a table's template offers, to search and to tick; those that are ticked are added in one step. */
export function Library({ sheet, table: id, onClose }: LibraryProps) {
  const { workbook, currency, run, go, announce } = useDesk()
  const { say, of, language } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const table = tableOf(sheetOf(workbook, sheet).template, id)
  const { library } = table
  if (library === undefined) return null
  const groups = groupsThat(entriesOf(library), sought)
  const here = libraryHere(workbook, sheet, table)
  const count = chosen.size

  function entriesOf({ rows }: Rows): readonly LibraryEntry[] {
    const show = showing(workbook, language, currency)
    return rows.map(({ key, group, ...row }) => {
      const cells = layoutReady(table, row, show)
      const name = cells.find(({ column }) => column.id === table.name)?.cell.text ?? ''
      const others = cells.filter(({ column }) => column.id !== table.name)
      const detail = others.map(({ label, cell }) => say('library.detail', { label, words: cell.text })).join(' · ')
      return { key, name, detail, group: group === undefined ? null : of(group) }
    })
  }
  const tick = (key: string, isOn: boolean): void => {
    const next = new Set(chosen)
    if (isOn) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  const add = (): void => {
    onClose()
    const made = run(addFromLibrary, { sheet, table: id, keys: [...chosen] })?.made ?? []
    const [first] = made
    if (first === undefined) return
    announce(say('library.added', { count: made.length }))
    go({ sheet, table: id, row: first })
  }
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.cancel')}</Button>
          <Button isDisabled={count === 0} look="primary" onPress={add}>
            {say('library.add', { count })}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="large"
      title={of(library.title)}
    >
      <div className={styles.search}>
        <p>{of(library.about)}</p>
        <TextField autoFocus label={say('library.search')} onChange={setTyped} value={typed} />
        <p role="status">{say('library.found', { count: groups.flatMap(({ entries }) => entries).length })}</p>
      </div>
      {groups.map(({ title, entries }) => (
        <section className={styles.group} key={title ?? ''}>
          {(title !== null || groups.length > 1) && <h3>{title ?? say('library.others')}</h3>}
          <ul>
            {entries.map(({ key, name, detail }) => (
              <li key={key}>
                <Checkbox description={detail} isOn={chosen.has(key)} onChange={isOn => tick(key, isOn)}>
                  <span className={styles.name}>
                    {name}
                    {here.has(key) && <em>{say('library.here')}</em>}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {languageOf(workbook) !== language && (
        <p className={styles.note}>{say('library.language', { language: languageOf(workbook) })}</p>
      )}
    </Dialog>
  )
}
