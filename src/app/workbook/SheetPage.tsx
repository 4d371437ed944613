import { type ComponentProps, useCallback, useMemo, useState } from 'react'
import type { Id } from '../../model/change'
import { isLike } from '../../model/like'
import { rowsOf } from '../../model/state'
import type { Table, Template } from '../../model/template'
import { sheetOf, sheetsOf } from '../../model/workbook'
import { thread } from '../../../templates/thread'
import { TabStrip } from '../../ui/TabStrip'
import { FormView, PictureView, TableView } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { pictureIn } from '../pictures'
import { openRowForm } from '../rowform'
import { useApp, useSession } from '../session'
import { aboutTable } from '../sheets'
import { useWords } from '../words'
import { Behind } from './Behind'
import { PictureSwitch } from './PictureSwitch'
import { SheetHead } from './SheetHead'
import unseen from '../../ui/unseen.module.css'
import styles from './SheetPage.module.css'
import { useView } from './view'

/** One sheet: what it is for, its tables as tabs, and the table that is chosen. */
export function SheetPage({ place }: { readonly place: Place }) {
  const { workbook, go } = useDesk()
  const { say, of } = useWords()
  if (!sheetsOf(workbook).some(({ id }) => id === place.sheet)) return null
  const sheet = sheetOf(workbook, place.sheet)
  const tables = sheet.template.tables.filter(({ id }) => id !== aboutTable)
  const tabs = tables.map(table => ({
    id: table.id,
    label: of(table.title),
    ...(table.shape !== 'form' && { count: rowsOf(workbook.state, sheet.id, table.id).length })
  }))
  const table = tables.find(({ id }) => id === place.table) ?? tables[0]
  if (table === undefined) return null
  return (
    <>
      <Behind>
        <SheetHead place={place} table={table} />
      </Behind>
      <TabStrip
        chosen={table.id}
        end={<PictureSwitch sheet={sheet.id} table={table} />}
        label={say('sheet.tables')}
        onChoose={id => go({ sheet: sheet.id, table: id })}
        tabs={tabs}
      >
        <TableArea place={place} table={table} />
      </TabStrip>
    </>
  )
}

function TableArea({ place, table }: { readonly place: Place; readonly table: Table }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { of } = useWords()
  const view = useView(place, table)
  // The place itself where it is one of this table: asked for a second time, it is gone to a second time.
  const at = useMemo(
    (): Place => (place.table === table.id ? place : { sheet: place.sheet, table: table.id }),
    [place, table.id]
  )
  const picture = useApp(state => pictureIn(state, place.sheet, table))
  if (table.shape === 'form') {
    return (
      <div className={styles.form}>
        <h2 className={unseen.words}>{of(table.title)}</h2>
        <FormView place={at} />
      </div>
    )
  }
  if (picture !== null)
    return (
      <TablePicture key={`${place.sheet}/${table.id}/${picture.id}`} picture={picture.id} place={at} view={view?.id} />
    )
  return (
    <div className={styles.table}>
      <TableToType
        key={`${place.sheet}/${table.id}`}
        onActive={(row, column, beside) =>
          session.app.setState({ active: row === null ? null : { row, column }, column, beside })
        }
        onExample={() => session.app.setState({ panel: 'guidance' })}
        onLibrary={() => session.app.setState({ dialog: { is: 'library', sheet: place.sheet, table: table.id } })}
        onOpenRow={(row, column, what) => openRowForm(session, row, { is: what, column })}
        onThread={
          isOnPath(sheetOf(workbook, place.sheet).template, table.id)
            ? row => session.app.setState({ panel: 'thread', threadOf: row })
            : undefined
        }
        onStatus={shown => session.app.setState({ shown })}
        onSums={sums => session.app.setState({ sums })}
        place={at}
        view={view?.id}
      />
    </div>
  )
}

/** A table as one of its pictures; who walks the switch with the arrow keys stays there. */
function TablePicture({
  place,
  picture,
  view
}: {
  readonly place: Place
  readonly picture: string
  readonly view: string | undefined
}) {
  const session = useSession()
  const active = useApp(state => state.active?.row ?? null)
  const [autoFocus] = useState(() => !isAmongTabs() && !isKeptElsewhere())
  const openRow = useCallback((row: Id) => openRowForm(session, row, { is: 'field', column: null }), [session])
  return (
    <div className={styles.table}>
      <PictureView
        active={active}
        autoFocus={autoFocus}
        onActive={(row, column, beside) =>
          session.app.setState({ active: row === null ? null : { row, column }, column, beside })
        }
        onOpenRow={openRow}
        onStatus={shown => session.app.setState({ shown, sums: null })}
        picture={picture}
        place={place}
        view={view}
      />
    </div>
  )
}

/** Whether rows of a table may hang on a barrier, or are one. */
function isOnPath(template: Template, table: string): boolean {
  const tables = [thread.root, ...thread.steps.flatMap(step => ('to' in step ? step.to : []))]
  return tables.some(to => isLike(template, to.template) && to.table === table)
}

/** The grid of a table with the focus in it, asked once for each table that is shown: later the focus is the person's own. */
function TableToType(props: ComponentProps<typeof TableView>) {
  const [autoFocus] = useState(() => !isAmongTabs() && !isKeptElsewhere())
  return <TableView autoFocus={autoFocus} {...props} />
}

/** Who goes from hit to hit in the find bar goes on typing there. */
function isKeptElsewhere(): boolean {
  return document.activeElement?.matches('[data-keeps-keyboard] *') === true
}

/** Who walks the tabs with the arrow keys stays there; who chooses a sheet or a table goes on to type into it. */
function isAmongTabs(): boolean {
  return document.activeElement?.matches('[role=tab]:focus-visible, [type=radio]:focus-visible') === true
}
