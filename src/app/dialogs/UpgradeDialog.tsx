import { useState } from 'react'
import { upgradeTemplate } from '../../commands'
import { upgradeOf } from '../../commands/upgraded'
import type { Id } from '../../model/change'
import type { Difference, TableDifferences } from '../../model/upgrade/differences'
import { sheetOf } from '../../model/workbook'
import { locale } from '../../text'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { newerFor, putOff } from '../newer'
import { contextOf, useApp, useSession } from '../session'
import { titleOf } from '../sheets'
import { useWords } from '../words'
import form from './form.module.css'
import { countOf, MovedTables } from './settings/MovedRows'
import styles from './UpgradeDialog.module.css'

interface UpgradeDialogProps {
  readonly sheet: Id
  readonly onClose: () => void
}

/** What a newer version of a template would change, before it does: table by table, and the rows that come out otherwise. */
export function UpgradeDialog({ sheet: id, onClose }: UpgradeDialogProps) {
  const session = useSession()
  const { workbook, run, announce } = useDesk()
  const { say, language } = useWords()
  const toolkit = useApp(state => state.toolkit)
  const opened = useApp(state => state.opened?.id ?? '')
  const sheet = sheetOf(workbook, id)
  const newer = newerFor(workbook, sheet, { toolkit })
  const [upgrade] = useState(() => newer && upgradeOf(workbook, newer, contextOf(session)))
  if (newer === null || upgrade === null) return null
  const { from, to, sheets, differences, moved } = upgrade
  const title = titleOf(sheet, language)
  const list = new Intl.ListFormat(locale(language), { type: 'conjunction' })
  const titles = list.format(sheets.map(one => titleOf(one, language)))
  const put = (): void => {
    putOff(opened, newer)
    onClose()
    announce(say('upgrade.put'))
  }
  const act = (): void => {
    onClose()
    if (run(upgradeTemplate, { newer }) !== null) announce(say('upgrade.done', { title, to }))
  }
  return (
    <Dialog
      actions={
        <>
          <Button onPress={put}>{say('upgrade.later')}</Button>
          <Button look="primary" onPress={act}>
            {say('upgrade.do')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      isRead
      onClose={onClose}
      size="large"
      title={say('upgrade.title', { title })}
    >
      <div className={form.form}>
        <p className={form.lead}>{say('upgrade.lead', { from, to, count: sheets.length, sheets: titles })}</p>
        {differences.length === 0 && <p>{say('upgrade.words')}</p>}
        {differences.map(one => (
          <InTable key={one.table.en} of={one} />
        ))}
        <p>{say('upgrade.moved', { count: countOf(moved) })}</p>
        <MovedTables moved={moved} />
      </div>
    </Dialog>
  )
}

function InTable({ of: { table, differences } }: { readonly of: TableDifferences }) {
  const { say, of } = useWords()
  return (
    <section>
      <h3 className={form.heading}>{say('upgrade.changes', { table: of(table), count: differences.length })}</h3>
      <ul className={styles.list}>
        {differences.map(one => (
          <OneDifference difference={one} key={JSON.stringify(one)} />
        ))}
      </ul>
    </section>
  )
}

function OneDifference({ difference: { is, data } }: { readonly difference: Difference }) {
  const { say, of } = useWords()
  const values = Object.entries(data).map(
    ([name, value]) => [name, typeof value === 'number' ? value : of(value)] as const
  )
  return <li>{say(`upgrade.${is}`, Object.fromEntries(values))}</li>
}
