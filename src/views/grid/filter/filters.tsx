import { EyeOff, Filter as Funnel, FunnelX, Rows3, X } from 'lucide-react'
import type { Filter } from '../../../model/look'
import type { LaidColumn } from '../../../layout/table'
import { format } from '../../../model/cell'
import type { CellValue } from '../../../model/template'
import { optionsOf } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import type { CellWorld } from '../../cells/edit'
import type { Desk } from '../../desk'
import styles from './filters.module.css'
import type { Looks } from '../order/looks'

interface FilterBarProps {
  readonly looks: Looks
  readonly columns: readonly LaidColumn[]
  readonly place: { readonly sheet: string; readonly table: string }
  readonly desk: Desk
  readonly world: CellWorld
  readonly shown: number
  readonly total: number
}

/** What is filtered and hidden just now, each to be taken back with one press; nothing while nothing is. */
export function FilterBar({ looks, columns, place, desk, world, shown, total }: FilterBarProps) {
  const { filters, isUnfiltered, hidden, group } = looks
  const { say } = world
  if (filters.length === 0 && hidden.length === 0 && group === null) return null
  return (
    <ul className={styles.bar} aria-label={say('grid.filters')}>
      {filters.map(filter => {
        const column = columns.find(({ id }) => id === filter.column)
        const words = column === undefined ? filter.column : filterWords(filter, column, place, desk, world)
        return (
          <li key={filter.column} className={`${styles.chip} ${isUnfiltered ? styles.off : ''}`}>
            <Funnel aria-hidden size={13} strokeWidth={1.75} />
            <span>{words}</span>
            <button
              type="button"
              aria-label={say('grid.filter.removeNamed', { name: column?.label ?? filter.column })}
              onClick={() => looks.unfilter(filter.column)}
            >
              <X aria-hidden size={14} strokeWidth={1.75} />
            </button>
          </li>
        )
      })}
      {filters.length > 0 && !isUnfiltered && <li className={styles.count}>{say('grid.count', { shown, total })}</li>}
      {filters.length > 0 && (
        <li>
          <Button look="quiet" icon={isUnfiltered ? Funnel : FunnelX} onPress={() => void looks.switchFilters()}>
            {say(isUnfiltered ? 'rows.filters.turnOn' : 'rows.filters.turnOff')}
          </Button>
        </li>
      )}
      {group !== null && (
        <li className={styles.chip}>
          <Rows3 aria-hidden size={13} strokeWidth={1.75} />
          <span>{say('rows.grouped', { name: columns.find(({ id }) => id === group)?.label ?? group })}</span>
          <button type="button" aria-label={say('rows.group.none')} onClick={() => looks.groupBy(null)}>
            <X aria-hidden size={14} strokeWidth={1.75} />
          </button>
        </li>
      )}
      {hidden.length > 0 && (
        <li>
          <Button look="quiet" icon={EyeOff} onPress={looks.showAll}>
            {say('grid.showHidden', { count: hidden.length })}
          </Button>
        </li>
      )}
    </ul>
  )
}

/** A filter in words: "Status: Open, Closed". */
function filterWords(
  filter: Filter,
  laid: LaidColumn,
  place: { readonly sheet: string; readonly table: string },
  desk: Desk,
  { say, showing, language }: CellWorld
): string {
  const name = laid.label
  const word = (value: CellValue): string => {
    if (value === null) return say('grid.filter.blank')
    const option =
      laid.column && optionsOf(desk.workbook, place.sheet, place.table, laid.column).find(one => one.id === value)
    return option ? option.label[language] : laid.column ? format(laid.column, value, showing) : ''
  }
  switch (filter.test) {
    case 'any-of':
      return say('grid.filter.is', { name, values: filter.values.map(word).join(', ') })
    case 'contains':
      return say('grid.filter.has', { name, text: filter.text })
    case 'lacks':
      return say('rows.filter.lacks', { name, text: filter.text })
    case 'begins':
      return say('rows.filter.begins', { name, text: filter.text })
    case 'during':
      return say('rows.filter.during', { name, span: say(`rows.span.${filter.span}`) })
    case 'blank':
      return say('grid.filter.isBlank', { name })
    case 'filled':
      return say('grid.filter.isFilled', { name })
    case 'between':
      if (filter.from !== null && filter.from === filter.to)
        return say('rows.filter.equals', { name, value: word(filter.from) })
      if (filter.from === null) return say('grid.filter.atMost', { name, to: word(filter.to) })
      if (filter.to === null) return say('grid.filter.atLeast', { name, from: word(filter.from) })
      return say('grid.filter.isBetween', { name, from: word(filter.from), to: word(filter.to) })
  }
}
