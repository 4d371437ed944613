import { ArrowDown, ArrowUp, Merge, MoreHorizontal, Palette, RotateCcw, Trash2, Undo2, X } from 'lucide-react'
import { useRef } from 'react'
import type { ListedOption } from '../../../commands/options'
import type { OptionId, Tone } from '../../../model/template'
import { Chip } from '../../../ui/Chip'
import { type Choice, MenuButton } from '../../../ui/MenuButton'
import { Select } from '../../../ui/Select'
import { said } from './question'
import field from '../../../ui/Field.module.css'
import styles from './options.module.css'
import { useScene } from '../stage'

/** An entry while its list is edited; `key` tells it from the others, new ones too. */
export interface Entry extends ListedOption {
  readonly key: string
}

interface OptionRowProps {
  readonly entry: Entry
  readonly index: number
  readonly count: number
  /** Rows that hold it. */
  readonly uses: number
  /** What it can be merged into. */
  readonly others: readonly Entry[]
  readonly into: OptionId | undefined
  /** What it goes into is what the list was opened for. */
  readonly isAsked: boolean
  readonly onChange: (part: Partial<Entry>) => void
  readonly onMove: (to: number) => void
  readonly onMerge: (into: OptionId | null) => void
  readonly onDrop: () => void
}

const tones = ['none', 'low', 'moderate', 'high', 'extreme'] as const

/** One entry of a list: its two names, its colour, and what else can be done to it. Alt and an arrow move it. */
export function OptionRow(props: OptionRowProps) {
  const { entry, index, uses, others, into, onChange, onMove, onMerge, isAsked } = props
  const { world } = useScene()
  const { say, language } = world
  const own = useRef<HTMLInputElement>(null)
  const other = language === 'en' ? 'fr' : 'en'
  const name = entry.label[language]
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    onMove(index + by)
    own.current?.focus()
  }
  const nameIn = (of: 'en' | 'fr', label: string) => (
    <input
      ref={of === language ? own : undefined}
      className={field.control}
      aria-label={label}
      lang={of}
      value={entry.label[of]}
      autoFocus={entry.id === null && of === language && name === ''}
      onChange={event => onChange({ label: said(entry.label, of, event.target.value) })}
      onKeyDown={onKeyDown}
    />
  )
  return (
    <li className={styles.entry} data-off={entry.retired || into !== undefined || undefined}>
      <MenuButton
        label={say('options.tone', { name })}
        icon={Palette}
        choices={tones.map(id => ({ id, label: say(`tone.${id}`) }))}
        chosen={shownTone(entry.tone)}
        onChoose={id => onChange({ tone: id === 'none' ? null : id })}
      />
      {nameIn(language, say('options.name', { at: index + 1 }))}
      {nameIn(other, say('options.nameOther', { at: index + 1 }))}
      <span className={styles.uses}>
        <Chip tone={entry.tone ?? 'quiet'}>{say('options.uses', { count: uses })}</Chip>
        {entry.retired && into === undefined && <small>{say('options.retired')}</small>}
      </span>
      <MoreMenu {...props} />
      {into !== undefined && (
        <div className={styles.into}>
          <Select
            label={say('options.into')}
            value={into}
            choices={others.map(({ id, label }) => ({ id: id ?? '', label: label[language] }))}
            onChange={onMerge}
            autoFocus={isAsked}
          />
        </div>
      )}
    </li>
  )
}

function MoreMenu({ entry, index, count, others, into, onChange, onMove, onMerge, onDrop }: OptionRowProps) {
  const { world } = useScene()
  const { say } = world
  const [first] = others
  const acts: readonly (Choice & { readonly act: () => void })[] = [
    { id: 'up', icon: ArrowUp, label: say('options.up'), isDisabled: index === 0, act: () => onMove(index - 1) },
    {
      id: 'down',
      icon: ArrowDown,
      label: say('options.down'),
      isDisabled: index === count - 1,
      act: () => onMove(index + 1)
    },
    ...(entry.id === null
      ? [{ id: 'drop', icon: Trash2, label: say('options.drop'), act: onDrop }]
      : [
          entry.retired
            ? {
                id: 'restore',
                icon: RotateCcw,
                label: say('options.restore'),
                act: () => onChange({ retired: false })
              }
            : { id: 'retire', icon: X, label: say('options.retire'), act: () => onChange({ retired: true }) },
          into === undefined
            ? {
                id: 'merge',
                icon: Merge,
                label: say(entry.retired ? 'options.replace' : 'options.merge'),
                isDisabled: first === undefined,
                act: () => onMerge(first?.id ?? null)
              }
            : { id: 'unmerge', icon: Undo2, label: say('options.unmerge'), act: () => onMerge(null) }
        ])
  ]
  return (
    <MenuButton
      label={say('options.more', { name: entry.label[world.language] })}
      icon={MoreHorizontal}
      choices={acts}
      onChoose={id => acts.find(one => one.id === id)?.act()}
    />
  )
}

/** Tones that look alike are one colour to choose. */
function shownTone(tone: Tone | null): (typeof tones)[number] {
  switch (tone) {
    case null:
    case 'quiet':
      return 'none'
    case 'ok':
      return 'low'
    case 'warn':
      return 'moderate'
    case 'danger':
      return 'extreme'
    default:
      return tone
  }
}
