import { both } from '../../../commands/columns'
import { linkTargets, ownKind, ownKinds, type OwnKindName } from '../../../commands/kinds'
import type { OwnKind } from '../../../model/own'
import type { Column } from '../../../model/template'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import type { Scene } from '../scene'
import { useScene } from '../stage'

/** What was chosen of a column's kind. `target` is `template/table`, for links; `entries` a list, one a line. */
export interface KindChoice {
  readonly name: OwnKindName
  readonly target: string
  readonly entries: string
}

export function firstChoice({ desk }: Scene, name: OwnKindName): KindChoice {
  const [target] = linkTargets(desk.workbook)
  return { name, target: target ? `${target.template}/${target.table}` : '', entries: '' }
}

export function chosenKind({ name, target }: KindChoice): OwnKind {
  const [template, table] = target.split('/')
  return ownKind(name, template && table ? { template, table } : null)
}

/** The entries of a list that was typed line by line, none twice. */
export function entriesOf({ name, entries }: KindChoice): readonly string[] {
  if (name !== 'choice' && name !== 'choices') return []
  const lines = entries.split('\n').map(line => line.trim())
  return [...new Set(lines.filter(line => line !== ''))]
}

/** The column that is chosen, before there is one: its entries go by their words. */
export function draftOf(choice: KindChoice): Column {
  const options = entriesOf(choice).map(entry => ({ id: entry, label: both(entry) }))
  const kind = chosenKind(choice)
  const list = kind.kind === 'choice' || kind.kind === 'choices' ? { options } : {}
  return { id: '', label: both(''), help: both(''), ...kind, ...list } as Column
}

interface KindFieldsProps {
  readonly choice: KindChoice
  readonly onChange: (choice: KindChoice) => void
  /** Whether the list is typed here. */
  readonly withEntries: boolean
}

/** The kind of a column, and what a kind needs besides: the rows that links point at, the entries of a list. */
export function KindFields({ choice, onChange, withEntries }: KindFieldsProps) {
  const { desk, world } = useScene()
  const targets = linkTargets(desk.workbook)
  const hasList = choice.name === 'choice' || choice.name === 'choices'
  return (
    <>
      <Select
        label={world.say('column.kind')}
        value={choice.name}
        choices={ownKinds
          .filter(name => targets.length > 0 || (name !== 'ref' && name !== 'refs'))
          .map(id => ({ id, label: world.say(`column.kind.${id}`) }))}
        onChange={name => onChange({ ...choice, name })}
      />
      {(choice.name === 'ref' || choice.name === 'refs') && (
        <Select
          label={world.say('column.target')}
          value={choice.target}
          choices={targets.map(({ template, table, title }) => ({
            id: `${template}/${table}`,
            label: title[desk.language]
          }))}
          onChange={target => onChange({ ...choice, target })}
        />
      )}
      {hasList && withEntries && (
        <TextField
          label={world.say('column.entries')}
          value={choice.entries}
          onChange={entries => onChange({ ...choice, entries })}
          lines={5}
        />
      )}
    </>
  )
}
