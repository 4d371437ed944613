import { Check, Plus, Sparkles } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { CellValue } from '../../model/template'
import { Chip } from '../../ui/Chip'
import styles from './list.module.css'
import type { CellWorld } from './edit'
import type { Line } from './listing'

interface LinesProps {
  readonly id: string
  readonly label: string
  readonly lines: readonly Line[]
  readonly at: number
  readonly held: CellValue
  readonly many: boolean
  readonly world: Pick<CellWorld, 'say'>
  readonly onChoose: (line: Line) => void
}

/** The lines of an open list. They are lit by the keys of the input, which keeps the focus. */
export function Lines({ id, label, lines, at, held, many, world, onChoose }: LinesProps) {
  const isHeld = (line: Line): boolean =>
    Array.isArray(held) ? held.includes(String(line.value)) : held === line.value
  return (
    <div id={id} role="listbox" aria-label={label} aria-multiselectable={many} className={styles.list}>
      {lines.map((line, index) => (
        <ListLine
          key={line.id}
          id={`${id}-${index}`}
          line={line}
          isLit={index === at}
          isHeld={isHeld(line)}
          world={world}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}

interface ListLineProps {
  readonly id: string
  readonly line: Line
  readonly isLit: boolean
  readonly isHeld: boolean
  readonly world: Pick<CellWorld, 'say'>
  readonly onChoose: (line: Line) => void
}

function ListLine({ id, line, isLit, isHeld, world, onChoose }: ListLineProps) {
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isLit) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isLit])
  return (
    <div
      ref={own}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isHeld}
      className={`${styles.line} ${isLit ? styles.lit : ''}`}
      onMouseDown={event => {
        event.preventDefault()
        onChoose(line)
      }}
    >
      <LineWords line={line} world={world} />
      {isHeld && <Check aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
    </div>
  )
}

function LineWords({ line, world }: { readonly line: Line; readonly world: Pick<CellWorld, 'say'> }) {
  const label = wordsFor(line, world)
  const detail = [line.detail, line.isSuggested && world.say('cell.list.suggested')].filter(Boolean).join(' · ')
  return (
    <>
      {line.makes && <Plus aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
      {line.isSuggested && <Sparkles aria-hidden className={styles.mark} size={16} strokeWidth={1.5} />}
      <span className={styles.words}>
        {line.tone ? <Chip tone={line.tone}>{label}</Chip> : <span dir="auto">{label}</span>}
        {detail !== '' && <small>{detail}</small>}
      </span>
    </>
  )
}

function wordsFor({ makes, label }: Line, { say }: Pick<CellWorld, 'say'>): string {
  if (makes === undefined) return label
  return say(makes === 'row' ? 'cell.list.create' : 'cell.list.words', { name: label })
}
