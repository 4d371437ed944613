import { useState } from 'react'
import { addColumn, both, describeColumn, renameColumn } from '../../../commands/columns'
import type { LaidColumn } from '../../../layout/table'
import type { Text } from '../../../model/template'
import { TextField } from '../../../ui/TextField'
import { isOwnColumn } from './acts'
import { useClose } from '../dialogs'
import styles from '../filter/filters.module.css'
import { chosenKind, draftOf, entriesOf, firstChoice, KindFields } from './kindfields'
import { KindDialog } from './kinddialog'
import { OptionsDialog } from './optionsdialog'
import { BothNames, Question, useTwoTongues } from './question'
import { askedTerms, noTerms, TermFields, TermsDialog } from './terms'
import { useScene, useStage } from '../stage'
import type { ColumnQuestion } from '../state'

interface AskedOf {
  readonly laid: LaidColumn
}

/** What is asked about a column itself. */
export function ColumnDialog({ ask, laid }: AskedOf & { readonly ask: ColumnQuestion }) {
  if (ask === 'rename') return <RenameDialog laid={laid} />
  if (ask === 'describe') return <DescribeDialog laid={laid} />
  if (ask === 'terms') return laid.column && <TermsDialog column={laid.column} />
  return ask === 'kind' ? <KindDialog laid={laid} /> : <OptionsDialog laid={laid} />
}

/** A column of a person's own, to stand after another. */
export function NewColumnDialog({ after }: { readonly after: string }) {
  const scene = useScene()
  const stage = useStage()
  const close = useClose()
  const { desk, place, world } = scene
  const [name, setName] = useTwoTongues({ en: '', fr: '' })
  const [help, setHelp] = useState('')
  const [choice, setChoice] = useState(() => firstChoice(scene, 'text'))
  const [wanted, setWanted] = useState(noTerms)
  const draft = draftOf(choice)
  const terms = askedTerms(draft, wanted, world)
  const insert = (): void => {
    if (terms === null) return
    const made = desk.run(addColumn, {
      ...place,
      label: name,
      help: both(help.trim()),
      kind: chosenKind(choice),
      options: entriesOf(choice).map(both),
      after,
      terms
    })
    if (made === null) return
    const row = scene.rows[stage.store.getState().selection.active.row]?.id
    const column = made.made[0]
    close()
    if (row !== undefined && column !== undefined) desk.go({ ...place, row, column })
  }
  return (
    <Question
      title={world.say('column.new.title')}
      act={insert}
      words={world.say('column.new.do')}
      isReady={name[world.language].trim() !== '' && terms !== null}
    >
      <BothNames name={name} onChange={setName} />
      <KindFields choice={choice} onChange={setChoice} withEntries />
      <TextField
        label={world.say('column.help')}
        description={world.say('column.helpHow')}
        value={help}
        onChange={setHelp}
      />
      <TermFields column={draft} choice={wanted} onChange={setWanted} />
    </Question>
  )
}

function RenameDialog({ laid }: AskedOf) {
  const scene = useScene()
  const close = useClose()
  const { desk, place, world } = scene
  const isOwn = isOwnColumn(scene, laid.id)
  const [name, setName] = useTwoTongues(laid.column?.label ?? { en: '', fr: '' })
  const rename = (label: Text | null): void => {
    if (desk.run(renameColumn, { ...place, column: laid.id, label }) !== null) close()
  }
  return (
    <Question
      title={world.say('column.rename.title', { name: laid.label })}
      act={() => rename(name)}
      words={world.say('column.rename.do')}
      isReady={name[world.language].trim() !== ''}
      back={isOwn ? null : { words: world.say('column.rename.back'), act: () => rename(null) }}
    >
      <BothNames name={name} onChange={setName} />
      {!isOwn && <p className={styles.quiet}>{world.say('column.rename.everySheet')}</p>}
    </Question>
  )
}

function DescribeDialog({ laid }: AskedOf) {
  const scene = useScene()
  const close = useClose()
  const { desk, place, world } = scene
  const isOwn = isOwnColumn(scene, laid.id)
  const [help, setHelp] = useTwoTongues(laid.column?.help ?? { en: '', fr: '' })
  const other = world.language === 'en' ? 'fr' : 'en'
  const describe = (words: Text | null): void => {
    if (desk.run(describeColumn, { ...place, column: laid.id, help: words }) !== null) close()
  }
  return (
    <Question
      title={world.say('column.describe.title', { name: laid.label })}
      act={() => describe(help)}
      words={world.say('column.describe.do')}
      isReady
      back={isOwn ? null : { words: world.say('column.describe.back'), act: () => describe(null) }}
    >
      <TextField
        label={world.say('column.help')}
        value={help[world.language]}
        onChange={words => setHelp(world.language, words)}
        lines={3}
        autoFocus
      />
      <TextField
        label={world.say('column.helpOther')}
        value={help[other]}
        lang={other}
        onChange={words => setHelp(other, words)}
        lines={3}
      />
    </Question>
  )
}
