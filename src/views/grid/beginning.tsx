import { addRows } from '../../commands/rows'
import { ask } from './clipboard/ask'
import { Empty } from './empty'
import styles from './empty.module.css'
import { useScene, useStage } from './stage'

interface EmptyTableProps {
  /** There are rows, but none passes the filters. */
  readonly isFiltered: boolean
  readonly width: number
  readonly onExample: (() => void) | undefined
  readonly onLibrary: (() => void) | undefined
}

/** The beginning of a table: what a row of it is, and ways to have one. */
export function EmptyTable({ isFiltered, width, onExample, onLibrary }: EmptyTableProps) {
  const { desk, world, table, place, canAdd } = useScene()
  const stage = useStage()
  const { say } = world
  const words = {
    add: say('grid.empty.add'),
    paste: say('grid.empty.paste'),
    library: say('library.choose'),
    example: say('grid.empty.example'),
    pasteHelp: say('grid.empty.pasteHelp')
  }
  const add = (): void => {
    const made = desk.run(addRows, { ...place, count: 1 })?.made[0]
    if (made !== undefined) stage.select(made)
  }
  if (isFiltered) return <p className={styles.noneLeft}>{say('grid.filter.noneLeft')}</p>
  const about =
    table.reviews === undefined
      ? table.about[desk.language]
      : say('grid.reviews.empty', { about: table.about[desk.language] })
  return (
    <div className={styles.beginning} style={{ width }}>
      <Empty
        about={about}
        words={words}
        onAdd={canAdd ? add : null}
        onPaste={canAdd ? () => ask(stage, 'paste') : null}
        onExample={onExample}
        onLibrary={canAdd && table.library !== undefined ? onLibrary : undefined}
      />
    </div>
  )
}
