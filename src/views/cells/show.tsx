import { ArrowUpRight, Check, CircleAlert, Minus } from 'lucide-react'
import type { LaidCell } from '../../layout/table'
import { Chip } from '../../ui/Chip'
import styles from './show.module.css'
import { chipWords } from './chipwords'
import type { CellWorld } from './edit'

export interface ShowProps {
  readonly cell: LaidCell
  readonly world: Pick<CellWorld, 'say'>
}

/** Text, numbers, money and percent, codes: the words as the layout gives them. */
export function TextShow({ cell, world }: ShowProps) {
  if (cell.problem !== undefined) return <Amiss cell={cell} world={world} />
  return (
    <span className={styles.text} dir="auto">
      {cell.text}
    </span>
  )
}

export function DateShow({ cell, world }: ShowProps) {
  if (cell.problem !== undefined) return <Amiss cell={cell} world={world} />
  if (!cell.overdue) return <span className={styles.single}>{cell.text}</span>
  return (
    <span className={styles.overdue}>
      {cell.text} <b>{world.say('cell.overdue')}</b>
    </span>
  )
}

export function RatingShow({ cell, world }: ShowProps) {
  if (cell.problem !== undefined) return <Amiss cell={cell} world={world} />
  return (
    <span className={styles.rating}>
      <b>{cell.text}</b> <span>{cell.hint}</span>
    </span>
  )
}

/** Yes with a tick, no with a dash; the word stands beside, for a picture alone says nothing. */
export function CheckShow({ cell, world }: ShowProps) {
  if (cell.problem !== undefined) return <Amiss cell={cell} world={world} />
  if (cell.value === null) return null
  const Icon = cell.value === true ? Check : Minus
  return (
    <span className={styles.check}>
      <Icon aria-hidden size={14} strokeWidth={2} /> {cell.text}
    </span>
  )
}

export function ChoiceShow({ cell, world }: ShowProps) {
  if (cell.problem !== undefined && cell.chips === undefined) return <Amiss cell={cell} world={world} />
  if (cell.chips === undefined) return <TextShow cell={cell} world={world} />
  return (
    <span className={styles.chips}>
      {cell.problem !== undefined && <CircleAlert aria-hidden className={styles.alert} size={14} strokeWidth={2} />}
      {cell.chips.map(chip => (
        <Chip key={chip.id} tone={chip.tone ?? 'quiet'}>
          <span className={chip.retired && styles.retired} dir="auto">
            {chipWords(world.say, chip)}
          </span>
        </Chip>
      ))}
    </span>
  )
}

/** Links to rows of other tables. The arrow follows; it is for the pointer, keys have it in the cell's menu. */
export function RefShow({ cell, world }: ShowProps) {
  if (cell.chips === undefined) return <TextShow cell={cell} world={world} />
  return (
    <span className={styles.chips}>
      {cell.problem !== undefined && <CircleAlert aria-hidden className={styles.alert} size={14} strokeWidth={2} />}
      {cell.chips.map(chip => (
        <span key={chip.id} className={styles.link} data-link={chip.id}>
          <span className={chip.gone && styles.gone} dir="auto">
            {chipWords(world.say, chip)}
          </span>
          <button
            type="button"
            tabIndex={-1}
            className={styles.follow}
            data-follow={chip.id}
            aria-label={world.say('cell.follow', { name: chip.text })}
          >
            <ArrowUpRight aria-hidden size={14} strokeWidth={1.5} />
          </button>
        </span>
      ))}
    </span>
  )
}

/** What is worked out: a band or status as a chip; a score in the colour of its band, whose word stands beside; else a number. */
export function DerivedShow({ cell, world }: ShowProps) {
  if (cell.chips !== undefined) return <ChoiceShow cell={cell} world={world} />
  return cell.tone === undefined ? <TextShow cell={cell} world={world} /> : <Chip tone={cell.tone}>{cell.text}</Chip>
}

/** What could not be read: an icon and the words as they were typed. */
function Amiss({ cell }: ShowProps) {
  return (
    <span className={styles.amiss}>
      <CircleAlert aria-hidden className={styles.alert} size={14} strokeWidth={2} />
      <span dir="auto">{cell.text}</span>
    </span>
  )
}
