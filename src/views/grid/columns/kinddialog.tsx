import { useMemo, useState } from 'react'
import { type Converted, conversionOf, convertColumn, type NewKind } from '../../../commands/columns'
import { kindName } from '../../../commands/kinds'
import type { LaidColumn } from '../../../layout/table'
import { Checkbox } from '../../../ui/Checkbox'
import { Question } from './question'
import styles from './columns.module.css'
import { useClose } from '../dialogs'
import { chosenKind, firstChoice, KindFields } from './kindfields'
import { useScene } from '../stage'

/** Another kind for a column of a person's own, with what becomes of its cells before it is done. */
export function KindDialog({ laid }: { readonly laid: LaidColumn }) {
  const scene = useScene()
  const { desk, place, world } = scene
  const close = useClose()
  const now = laid.column === null ? null : kindName(laid.column)
  const [choice, setChoice] = useState(() => firstChoice(scene, now ?? 'text'))
  const [listed, setListed] = useState(true)
  const kind = useMemo(() => chosenKind(choice), [choice])
  const hasList = choice.name === 'choice' || choice.name === 'choices'
  const ask = useMemo(
    (): NewKind => ({
      ...place,
      column: laid.id,
      kind,
      listed: hasList && listed,
      read: world.read,
      showing: world.showing
    }),
    [place, laid.id, kind, hasList, listed, world]
  )
  const preview = useMemo(() => conversionOf(desk.workbook, ask, { newId: countingIds() }), [desk.workbook, ask])
  return (
    <Question
      title={world.say('column.convert.title', { name: laid.label })}
      act={() => {
        if (desk.run(convertColumn, ask) !== null) close()
      }}
      words={world.say('column.convert.do')}
      isReady={choice.name !== now}
    >
      <KindFields choice={choice} onChange={setChoice} withEntries={false} />
      {hasList && (
        <Checkbox isOn={listed} onChange={setListed}>
          {world.say('column.convert.listed')}
        </Checkbox>
      )}
      <Preview converted={preview} hasList={hasList && listed} />
    </Question>
  )
}

const mostSamples = 5

function Preview({ converted, hasList }: { readonly converted: Converted; readonly hasList: boolean }) {
  const { say } = useScene().world
  const { understood, unread, unreadCells } = converted.conversion
  const more = unread.length - mostSamples
  if (understood + unreadCells === 0) return <p className={styles.preview}>{say('column.convert.empty')}</p>
  return (
    <div className={styles.preview} aria-live="polite">
      {hasList && <p>{say('column.convert.entries', { count: converted.entries.length })}</p>}
      <p>{say('column.convert.understood', { count: understood })}</p>
      <p className={unreadCells > 0 ? styles.look : undefined}>
        {say('column.convert.unread', { count: unreadCells })}
      </p>
      {unread.length > 0 && (
        <ul>
          {unread.slice(0, mostSamples).map(text => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
          {more > 0 && <li>{say('column.convert.more', { count: more })}</li>}
        </ul>
      )}
    </div>
  )
}

/** Ids for what is only looked at. */
function countingIds(): () => string {
  let count = 0
  return () => String(++count)
}
