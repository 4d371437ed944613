import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { SortLevel } from '../../../model/look'
import { Button } from '../../../ui/Button'
import { IconButton } from '../../../ui/IconButton'
import { Segments } from '../../../ui/Segments'
import { Select } from '../../../ui/Select'
import { useClose } from '../dialogs'
import styles from './groups.module.css'
import type { Looks } from './looks'
import { Question } from '../columns/question'
import { useScene } from '../stage'

/** The levels of a sort, to be chosen, put in order and taken away. */
export function SortDialog({ looks }: { readonly looks: Looks }) {
  const { layout, world } = useScene()
  const { say } = world
  const close = useClose()
  const choices = layout.columns.flatMap(({ id, label, column }) => (column === null ? [] : [{ id, label }]))
  const [levels, setLevels] = useState<readonly SortLevel[]>(looks.levels)
  const free = choices.filter(({ id }) => levels.every(({ column }) => column !== id))
  const change = (at: number, level: SortLevel): void => setLevels(levels.with(at, level))
  const lift = (at: number): void => {
    const [before, level] = [levels[at - 1], levels[at]]
    if (before !== undefined && level !== undefined) setLevels(levels.with(at - 1, level).with(at, before))
  }
  return (
    <Question
      title={say('rows.sort.title')}
      act={() => {
        looks.sortBy(levels)
        close()
      }}
      words={say(levels.length === 0 ? 'grid.sort.none' : 'rows.sort.apply')}
      isReady
      size="medium"
    >
      <ol className={styles.levels}>
        {levels.map((level, at) => (
          <Level
            key={level.column}
            level={level}
            at={at}
            count={levels.length}
            choices={choices.filter(one => one.id === level.column || free.includes(one))}
            onChange={next => change(at, next)}
            onLift={by => lift(by < 0 ? at : at + 1)}
            onRemove={() => setLevels(levels.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <Button
        look="quiet"
        icon={Plus}
        isDisabled={free.length === 0}
        onPress={() => setLevels([...levels, ...free.slice(0, 1).map(({ id }) => ({ column: id }))])}
      >
        {say('rows.sort.add')}
      </Button>
    </Question>
  )
}

interface LevelProps {
  readonly level: SortLevel
  readonly at: number
  readonly count: number
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (level: SortLevel) => void
  /** One place up or down. */
  readonly onLift: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function Level({ level, at, count, choices, onChange, onLift, onRemove }: LevelProps) {
  const { say } = useScene().world
  const { column, descending } = level
  const name = choices.find(({ id }) => id === column)?.label ?? column
  const direct = (way: 'ascending' | 'descending'): void =>
    onChange({ column, ...(way === 'descending' && { descending: true }) })
  return (
    <li>
      <Select
        label={say('rows.sort.level', { at: at + 1 })}
        value={column}
        choices={choices}
        onChange={id => onChange({ ...level, column: id })}
      />
      <Segments
        label={say('rows.sort.way', { name })}
        isBare
        value={descending ? 'descending' : 'ascending'}
        choices={(['ascending', 'descending'] as const).map(id => ({ id, label: say(`rows.sort.${id}`) }))}
        onChange={direct}
      />
      <IconButton
        icon={ArrowUp}
        label={say('rows.sort.up', { name })}
        isDisabled={at === 0}
        onPress={() => onLift(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={say('rows.sort.down', { name })}
        isDisabled={at === count - 1}
        onPress={() => onLift(1)}
      />
      <IconButton icon={X} label={say('rows.sort.remove', { name })} onPress={onRemove} />
    </li>
  )
}
