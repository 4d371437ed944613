import { type FormEvent, useId, useState } from 'react'
import { setSetting } from '../../commands'
import type { Id } from '../../model/change'
import type { Band, Setting, Table } from '../../model/template'
import { settingOf, sheetOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { titleOf } from '../sheets'
import { useWords } from '../words'
import styles from './form.module.css'
import table from './SheetSettings.module.css'

/** Whole numbers that a person sets for one sheet, and what each may be: ratings run to 5, scores to 25. */
const numbers = { threshold: { from: 1, to: 5 }, appetite: { from: 1, to: 25 } } as const
type NumberKey = keyof typeof numbers

interface NumberSetting {
  readonly table: Table
  readonly key: NumberKey
  readonly value: Setting
}

interface SheetSettingsProps {
  readonly sheet: Id
  readonly onClose: () => void
}

/** The thresholds of one sheet, and the bands that its scores fall in. */
export function SheetSettings({ sheet: id, onClose }: SheetSettingsProps) {
  const { workbook, run } = useDesk()
  const { say, language } = useWords()
  const form = useId()
  const sheet = sheetOf(workbook, id)
  const settable = numberSettings(sheet.template.tables, (in_, key) => settingOf(workbook, id, in_, key))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const textOf = (one: NumberSetting): string => typed[nameOf(one)] ?? JSON.stringify(one.value)
  const wrong = settable.filter(one => numberOf(textOf(one), one.key) === null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (wrong.length > 0) return
    onClose()
    for (const one of settable) {
      const value = numberOf(textOf(one), one.key)
      if (value !== one.value) run(setSetting, { sheet: id, table: one.table.id, key: one.key, value })
    }
  }
  const banded = sheet.template.tables.find(one => one.settings?.bands !== undefined)
  const actions = (
    <>
      <Button onPress={onClose}>{say('app.cancel')}</Button>
      <Button form={form} look="primary" type="submit">
        {say('sheetSettings.save')}
      </Button>
    </>
  )
  const nothing = settable.length === 0 && banded === undefined
  return (
    <Dialog
      actions={settable.length > 0 ? actions : undefined}
      closeLabel={say('app.close')}
      onClose={onClose}
      title={say('sheetSettings.title', { title: titleOf(sheet, language) })}
    >
      <form className={styles.form} id={form} noValidate onSubmit={submit}>
        {nothing && <p className={styles.lead}>{say('sheetSettings.none')}</p>}
        {settable.map(one => (
          <TextField
            description={say(`sheetSettings.${one.key}Why`)}
            inputMode="numeric"
            key={nameOf(one)}
            label={say(`sheetSettings.${one.key}`)}
            maxLength={4}
            onChange={text => setTyped({ ...typed, [nameOf(one)]: text })}
            problem={wrong.includes(one) ? say('sheetSettings.whole', numbers[one.key]) : undefined}
            value={textOf(one)}
          />
        ))}
        {banded && <Bands bands={bandsOf(settingOf(workbook, id, banded.id, 'bands'))} />}
      </form>
    </Dialog>
  )
}

function Bands({ bands }: { readonly bands: readonly Band[] }) {
  const { say, of } = useWords()
  return (
    <div>
      <h3 className={styles.heading}>{say('sheetSettings.bands')}</h3>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say('sheetSettings.band')}</th>
            <th scope="col">{say('sheetSettings.bandScores')}</th>
            <th scope="col">{say('sheetSettings.bandDo')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(band => (
            <tr key={band.id}>
              <td>
                <Chip tone={band.tone}>{of(band.label)}</Chip>
              </td>
              <td className={table.number}>{`${band.from}–${band.to}`}</td>
              <td>{band.escalation ? of(band.escalation) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nameOf({ table: { id }, key }: NumberSetting): string {
  return `${id}/${key}`
}

function numberSettings(
  tables: readonly Table[],
  valueOf: (table: string, key: string) => Setting
): readonly NumberSetting[] {
  return tables.flatMap(one =>
    (Object.keys(numbers) as NumberKey[])
      .filter(key => one.settings?.[key] !== undefined)
      .map(key => ({ table: one, key, value: valueOf(one.id, key) }))
  )
}

function numberOf(text: string, key: NumberKey): number | null {
  const value = Number(text.trim())
  const { from, to } = numbers[key]
  return /^\d+$/.test(text.trim()) && value >= from && value <= to ? value : null
}

function bandsOf(setting: Setting): readonly Band[] {
  return Array.isArray(setting) ? setting.filter((one): one is Band => typeof one === 'object' && 'tone' in one) : []
}
