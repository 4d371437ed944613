import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { editOptions, usesOf } from '../../../commands/options'
import type { LaidColumn } from '../../../layout/table'
import { listOf } from '../../../model/listed'
import type { OptionId } from '../../../model/template'
import { Button } from '../../../ui/Button'
import { isOwnColumn } from './acts'
import { Question } from './question'
import { useClose } from '../dialogs'
import { type Entry, OptionRow } from './optionrow'
import styles from './options.module.css'
import { useScene } from '../stage'

interface OptionsDialogProps {
  readonly laid: LaidColumn
  /** An entry that is to give way to another in all rows: which one is asked as soon as the list opens. */
  readonly replaced?: OptionId
}

/** The list of a column: names, order, colours, new entries, entries merged and no longer offered. Saved as one set. */
export function OptionsDialog({ laid, replaced }: OptionsDialogProps) {
  const scene = useScene()
  const { desk, place, world } = scene
  const { say } = world
  const close = useClose()
  const [entries, setEntries] = useState<readonly Entry[]>(() => entriesIn(laid))
  const [merged, setMerged] = useState<ReadonlyMap<OptionId, OptionId>>(() => replacing(entries, replaced))
  const [added, setAdded] = useState(0)
  const at = useMemo(() => ({ ...place, column: laid.id }), [place, laid.id])
  const uses = useMemo(() => usesOf(desk.workbook, at), [desk.workbook, at])
  const change = (key: string, part: Partial<Entry>): void =>
    setEntries(entries.map(entry => (entry.key === key ? { ...entry, ...part } : entry)))
  const move = (from: number, to: number): void => {
    const entry = entries[from]
    if (entry !== undefined && to >= 0 && to < entries.length)
      setEntries(entries.toSpliced(from, 1).toSpliced(to, 0, entry))
  }
  const merge = (id: OptionId, into: OptionId | null): void => {
    const next = new Map(merged)
    if (into === null) next.delete(id)
    else next.set(id, into)
    setMerged(next)
  }
  const add = (): void => {
    const blank = { id: null, label: { en: '', fr: '' }, tone: null, retired: false } as const
    setEntries([...entries, { ...blank, key: `new-${added}` }])
    setAdded(added + 1)
  }
  const save = (): void => {
    const options = entries.map(({ id, label, tone, retired }) => ({ id, label, tone, retired }))
    if (desk.run(editOptions, { ...at, options, merged })) close()
  }
  const isFilled = entries.every(({ label }) => label[world.language].trim() !== '')
  return (
    <Question
      title={say('options.title', { name: laid.label })}
      act={save}
      words={say('options.do')}
      isReady={isFilled}
      size="large"
    >
      <p className={styles.about}>{say(isOwnColumn(scene, laid.id) ? 'options.ownSheet' : 'options.everySheet')}</p>
      <div aria-hidden className={`${styles.entry} ${styles.heads}`}>
        <span />
        {(world.language === 'en' ? (['english', 'french'] as const) : (['french', 'english'] as const)).map(id => (
          <span key={id}>{say(`options.${id}`)}</span>
        ))}
      </div>
      <ol className={styles.list}>
        {entries.map((entry, index) => (
          <OptionRow
            key={entry.key}
            entry={entry}
            index={index}
            count={entries.length}
            uses={uses.get(entry.id ?? '') ?? 0}
            others={others(entries, entry, merged)}
            into={entry.id === null ? undefined : merged.get(entry.id)}
            isAsked={entry.id === replaced}
            onChange={part => change(entry.key, part)}
            onMove={to => move(index, to)}
            onMerge={into => entry.id !== null && merge(entry.id, into)}
            onDrop={() => setEntries(entries.filter(({ key }) => key !== entry.key))}
          />
        ))}
      </ol>
      <Button icon={Plus} look="quiet" onPress={add}>
        {say('options.add')}
      </Button>
    </Question>
  )
}

/** What an entry can go into: what is offered, and what it goes into already. */
function others(
  entries: readonly Entry[],
  { id: own }: Entry,
  merged: ReadonlyMap<OptionId, OptionId>
): readonly Entry[] {
  const into = merged.get(own ?? '')
  return entries.filter(({ id, retired }) => id !== null && id !== own && !merged.has(id) && (!retired || id === into))
}

function replacing(entries: readonly Entry[], replaced: OptionId | undefined): ReadonlyMap<OptionId, OptionId> {
  const first = entries.find(({ id, retired }) => id !== null && id !== replaced && !retired)?.id
  return replaced === undefined || !first ? new Map() : new Map([[replaced, first]])
}

function entriesIn({ column }: LaidColumn): readonly Entry[] {
  const options = column === null ? [] : listOf(column)
  return options.map(({ id, label, tone, retired }) => ({
    key: id,
    id,
    label,
    tone: tone ?? null,
    retired: retired ?? false
  }))
}
