import { type FormEvent, useId, useMemo, useState } from 'react'
import { setSettings, settingPatches } from '../../../commands'
import type { AskedSettings } from '../../../commands/settings'
import type { Id } from '../../../model/change'
import { type Moved, movedBy } from '../../../model/moved'
import { apply } from '../../../model/state'
import { sheetOf, workbookOf } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import { useDesk } from '../../../views/desk'
import { titleOf } from '../../sheets'
import { useWords } from '../../words'
import form from '../form.module.css'
import { Bands } from './Bands'
import { askedOf, type Draft, draftOf, type Field, fieldsOf, numberOf } from './draft'
import { MatrixTable } from './MatrixTable'
import { countOf, MovedRows } from './MovedRows'
import { ScaleWords } from './Scales'
import type { ScaleDraft } from './scales'

interface SheetSettingsProps {
  readonly sheet: Id
  readonly onClose: () => void
}

type Wanted = Omit<AskedSettings, 'sheet'>

interface Asked {
  readonly wanted: Wanted
  readonly moved: readonly Moved[]
}

/**
 * The numbers, bands, matrices and scales of one sheet. What would move rows from one band to another is shown before it is done; all
 * of it is one set.
 */
export function SheetSettings({ sheet: id, onClose }: SheetSettingsProps) {
  const { workbook, run, today, announce } = useDesk()
  const { say, language } = useWords()
  const formId = useId()
  const sheet = sheetOf(workbook, id)
  const fields = useMemo(() => fieldsOf(workbook, id), [workbook, id])
  const [draft, setDraft] = useState(() => draftOf(workbook, id, fields, language))
  const [asked, setAsked] = useState<Asked | null>(null)
  const settle = (wanted: Wanted): void => {
    onClose()
    run(setSettings, { sheet: id, ...wanted })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const wanted = askedOf(fields, draft, language)
    if (wanted === null) return
    const outcome = settingPatches(workbook, { sheet: id, ...wanted })
    if ('refused' in outcome) return outcome.refused === 'nothing-to-do' ? onClose() : settle(wanted)
    const moved = movedBy(workbook, workbookOf(apply(workbook.state, outcome.patches)), today)
    if (moved.length === 0) return settle(wanted)
    setAsked({ wanted, moved })
    announce(say('sheetSettings.moves', { count: countOf(moved) }))
  }
  const save = (
    <>
      <Button onPress={onClose}>{say('app.cancel')}</Button>
      <Button form={formId} look="primary" type="submit">
        {say('sheetSettings.save')}
      </Button>
    </>
  )
  const confirm = asked && (
    <>
      <Button onPress={() => setAsked(null)}>{say('sheetSettings.back')}</Button>
      <Button autoFocus look="primary" onPress={() => settle(asked.wanted)}>
        {say('sheetSettings.apply')}
      </Button>
    </>
  )
  return (
    <Dialog
      actions={fields.length > 0 ? (confirm ?? save) : undefined}
      closeLabel={say('app.close')}
      onClose={onClose}
      size={fields.some(({ is }) => is !== 'number') ? 'large' : 'medium'}
      title={say('sheetSettings.title', { title: titleOf(sheet, language) })}
    >
      {asked === null ? (
        <form className={form.form} id={formId} noValidate onSubmit={submit}>
          {fields.length === 0 && <p className={form.lead}>{say('sheetSettings.none')}</p>}
          {fields.map(field => (
            <OneField draft={draft} field={field} key={`${field.is} ${field.name}`} onChange={setDraft} sheet={id} />
          ))}
        </form>
      ) : (
        <MovedRows moved={asked.moved} />
      )}
    </Dialog>
  )
}

interface OneFieldProps {
  readonly sheet: Id
  readonly field: Field
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

function OneField({ sheet, field, draft, onChange }: OneFieldProps) {
  const { say, of, language } = useWords()
  const { name } = field
  if (field.is === 'bands')
    return (
      <Bands
        bands={draft.bands[name] ?? []}
        field={field}
        onChange={bands => onChange({ ...draft, bands: { ...draft.bands, [name]: bands } })}
      />
    )
  if (field.is === 'matrix')
    return (
      <MatrixTable
        matrix={field.matrix}
        onChange={pairs => onChange({ ...draft, matrices: { ...draft.matrices, [name]: pairs } })}
        pairs={draft.matrices[name] ?? null}
      />
    )
  if (field.is === 'scale') {
    const words = draft.scales[name]
    const change = (next: ScaleDraft): void => onChange({ ...draft, scales: { ...draft.scales, [name]: next } })
    return words && <ScaleWords draft={words} field={field} onChange={change} sheet={sheet} />
  }
  const { settable } = field
  const text = draft.numbers[name] ?? ''
  const { from, to, decimals = 0 } = settable
  const isWrong = numberOf(settable, text, language) === null
  return (
    <TextField
      description={of(settable.help)}
      inputMode="decimal"
      label={of(settable.label)}
      maxLength={8}
      onChange={typed => onChange({ ...draft, numbers: { ...draft.numbers, [name]: typed } })}
      problem={isWrong ? say(decimals === 0 ? 'sheetSettings.whole' : 'sheetSettings.number', { from, to }) : undefined}
      value={text}
    />
  )
}
