import { useState } from 'react'
import { setTerms } from '../../../commands/columns'
import { type AskedTerms, fits, type Start, valueAtStart } from '../../../commands/terms'
import { isUnread, raw } from '../../../model/cell'
import type { Column } from '../../../model/template'
import { Checkbox } from '../../../ui/Checkbox'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import type { CellWorld } from '../../cells/edit'
import { useClose } from '../dialogs'
import { useScene } from '../stage'
import { Question } from './question'

type StartName = 'nothing' | 'typed' | 'today' | 'author' | `is:${string}`

/** What is chosen of a column's terms. `words` is what was typed, for a start of that name. */
export interface TermChoice {
  readonly required: boolean
  readonly private: boolean
  readonly start: StartName
  readonly words: string
}

export const noTerms: TermChoice = { required: false, private: false, start: 'nothing', words: '' }

/** The terms that a column has. */
function choiceOf(column: Column, world: CellWorld): TermChoice {
  const { required = false, private: isPrivate = false, default: start } = column
  const named = { required, private: isPrivate }
  if (typeof start === 'object' && start !== null && 'from' in start) return { ...named, start: start.from, words: '' }
  const value = valueAtStart(column)
  if (value === null) return { ...named, start: 'nothing', words: '' }
  const words = raw(column, value, world.showing)
  const isListed = startsOf(column, world).some(({ id }) => id === `is:${words}`)
  return isListed ? { ...named, start: `is:${words}`, words: '' } : { ...named, start: 'typed', words }
}

/** Terms as they are asked for; null while what is typed cannot be read. */
export function askedTerms(column: Column, choice: TermChoice, world: CellWorld): AskedTerms | null {
  const start = startAsked(startIn(column, choice, world), choice.words)
  const { read } = world
  const isRead = start === null || 'from' in start || !isUnread(read(column, start.words))
  return isRead ? { required: choice.required, private: choice.private, start, read } : null
}

/** What was chosen may be gone: the kind has changed since, or the list. */
function startIn(column: Column, { start }: TermChoice, world: CellWorld): StartName {
  return startsOf(column, world).some(({ id }) => id === start) ? start : 'nothing'
}

function startAsked(start: StartName, words: string): Start {
  if (start === 'today' || start === 'author') return { from: start }
  if (start === 'typed') return words.trim() === '' ? null : { words }
  return start === 'nothing' ? null : { words: start.slice('is:'.length) }
}

/** What new rows may begin with: what the column offers, or where it offers nothing what is typed. */
function startsOf(column: Column, world: CellWorld): readonly { readonly id: StartName; readonly label: string }[] {
  const isListed = column.kind === 'choice' || column.kind === 'check' || column.kind === 'rating'
  const offered = isListed
    ? world.items(column, null).map(({ value, label }) => {
        return { id: `is:${raw(column, value, world.showing)}` as const, label }
      })
    : [{ id: 'typed' as const, label: world.say('column.start.typed') }]
  const from = (['today', 'author'] as const).filter(one => fits(column, one))
  return [
    { id: 'nothing', label: world.say('column.start.nothing') },
    ...from.map(id => ({ id, label: world.say(`column.start.${id}`) })),
    ...offered
  ]
}

interface TermFieldsProps {
  readonly column: Column
  readonly choice: TermChoice
  readonly onChange: (choice: TermChoice) => void
}

/** Whether a column must be filled, is left out of documents, and what new rows begin with in it. */
export function TermFields({ column, choice, onChange }: TermFieldsProps) {
  const { world } = useScene()
  const { say } = world
  const start = startIn(column, choice, world)
  return (
    <>
      <Checkbox
        isOn={choice.required}
        onChange={required => onChange({ ...choice, required })}
        description={say('column.requiredHow')}
      >
        {say('column.required')}
      </Checkbox>
      <Checkbox
        isOn={choice.private}
        onChange={isPrivate => onChange({ ...choice, private: isPrivate })}
        description={say('column.privateHow')}
      >
        {say('column.private')}
      </Checkbox>
      <Select
        label={say('column.start')}
        value={start}
        choices={startsOf(column, world)}
        onChange={id => onChange({ ...choice, start: id })}
      />
      {start === 'typed' && (
        <TextField
          label={say('column.start.value')}
          value={choice.words}
          onChange={words => onChange({ ...choice, words })}
          problem={askedTerms(column, choice, world) === null ? say('column.start.unread') : undefined}
        />
      )}
    </>
  )
}

/** The terms of a column of a person's own. */
export function TermsDialog({ column }: { readonly column: Column }) {
  const { desk, place, world } = useScene()
  const close = useClose()
  const [choice, setChoice] = useState(() => choiceOf(column, world))
  const asked = askedTerms(column, choice, world)
  return (
    <Question
      title={world.say('column.terms.title', { name: column.label[world.language] })}
      act={() => {
        if (asked !== null && desk.run(setTerms, { ...place, column: column.id, ...asked }) !== null) close()
      }}
      words={world.say('column.terms.do')}
      isReady={asked !== null}
    >
      <TermFields column={column} choice={choice} onChange={setChoice} />
    </Question>
  )
}
