import { Presentation, Table2 } from 'lucide-react'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ReadPicture } from '../../layout/pictures'
import type { Control, Twin } from '../../layout/pictures/kind'
import type { Id } from '../../model/change'
import { rowsOf } from '../../model/state'
import type { Picture, Table } from '../../model/template'
import { type Say, say as sayText } from '../../text'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Segments'
import { useDesk } from '../desk'
import type { Beside } from '../grid/props'
import { Canvas } from './Canvas'
import { chooseControl, toggleTwin, useChoices } from './choice'
import type { PictureViewProps } from './props'
import styles from './picture.module.css'
import { useReading } from './reading'
import { usePictureSight } from './sight'
import { TwinTable } from './TwinTable'
import { Workshop } from './Workshop'

interface BoardProps extends PictureViewProps {
  readonly definition: Picture
  readonly table: Table
}

/** One picture: what it is, its ways, the drawing with what waits beside it, or the table that says the same. */
export function Board(props: BoardProps) {
  const { definition, table, place, view, active, autoFocus = false, onActive, onOpenRow, onStatus } = props
  const { workbook, language } = useDesk()
  const say = useCallback<Say>((key, values) => sayText(language, key, values), [language])
  const key = `${place.sheet}/${table.id}/${definition.id}`
  const chosen = useChoices(choices => choices.chosen[key])
  const isTwin = useChoices(choices => choices.twins.has(key))
  const reading = useReading(place, table, definition, view, chosen)
  const twin = useMemo(() => reading.twin(), [reading])
  const order = useMemo(() => orderOf(twin), [twin])
  const total = rowsOf(workbook.state, place.sheet, table.id).length
  const [isInWorkshop, setInWorkshop] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const takeKeyboard = useCallback(() => stopOf(frame.current)?.focus(), [])
  const turned = useRef<boolean | null>(null)
  const turn = useCallback(() => {
    turned.current = !isTwin
    toggleTwin(key)
  }, [key, isTwin])
  usePictureSight({ place, table, order, active, takeKeyboard, onOpenRow })
  const tellBeside = useEffectEvent((row: Id) => onActive(row, null, besideOf(order, row)))
  useEffect(() => {
    if (active !== null && order.includes(active)) tellBeside(active)
  }, [order, active])
  const tellStatus = useEffectEvent((shown: number, of: number) => onStatus({ shown, total: of, selected: 0 }))
  useEffect(() => tellStatus(reading.shown, total), [reading.shown, total])
  useEffect(() => {
    // Who turned it over goes on with the keyboard on the other side.
    if (turned.current !== isTwin) return
    turned.current = null
    takeKeyboard()
  }, [isTwin, takeKeyboard])
  return (
    <div className={styles.board}>
      <header className={styles.head}>
        <p>{reading.laid.about}</p>
        <div className={styles.tools}>
          {reading.laid.controls.map(control => (
            <Way control={control} key={control.id} picture={key} />
          ))}
          {takesNew(table, reading) && (
            <Button icon={Presentation} look="quiet" onPress={() => setInWorkshop(true)}>
              {say('picture.workshop')}
            </Button>
          )}
          <Button icon={Table2} isOn={isTwin} look="quiet" onPress={turn}>
            {say('picture.asTable')}
          </Button>
        </div>
      </header>
      <div ref={frame} className={styles.body}>
        {isTwin ? (
          <div
            className={styles.turned}
            onKeyDown={event => {
              if ((event.key === 't' || event.key === 'T') && !event.ctrlKey && !event.metaKey) turn()
            }}
            role="presentation"
          >
            <TwinTable active={active} caption={reading.laid.title} onOpen={onOpenRow} twin={twin} />
          </div>
        ) : (
          <Canvas
            active={active}
            autoFocus={autoFocus}
            onActive={row => onActive(row, null, besideOf(order, row))}
            onOpenRow={onOpenRow}
            onTwin={turn}
            reading={reading}
            say={say}
            scale={1}
            sheet={place.sheet}
          />
        )}
      </div>
      {isInWorkshop && (
        <Workshop
          active={active}
          onActive={row => onActive(row, null, besideOf(order, row))}
          onLeave={() => setInWorkshop(false)}
          onOpenRow={onOpenRow}
          picture={definition}
          reading={reading}
          say={say}
          sheet={place.sheet}
          table={table}
        />
      )}
    </div>
  )
}

/** Whether a name is enough for a new row that is put somewhere in the picture. */
function takesNew({ shape, reviews, columns, name }: Table, { moves }: ReadPicture): boolean {
  const naming = columns.find(({ id }) => id === name)
  return moves?.place !== undefined && shape === 'rows' && reviews === undefined && naming?.kind === 'text'
}

function Way({
  control: { id, label, chosen, choices },
  picture
}: {
  readonly control: Control
  readonly picture: string
}) {
  return (
    <Segments
      choices={choices}
      isBare
      label={label}
      onChange={choice => chooseControl(picture, id, choice)}
      value={chosen}
    />
  )
}

/** The rows in the order in which the picture tells them, each once. */
function orderOf({ rows }: Twin): readonly Id[] {
  return [...new Set(rows.flatMap(({ row }) => row ?? []))]
}

function besideOf(order: readonly Id[], row: Id): Beside {
  const at = order.indexOf(row)
  return { before: order[at - 1] ?? null, after: at < 0 ? null : (order[at + 1] ?? null), columns: [] }
}

/** Where the keyboard goes in a picture or its table. */
function stopOf(frame: HTMLElement | null): HTMLElement | SVGElement | null {
  return frame?.querySelector<HTMLElement | SVGElement>('[data-mark][tabindex="0"], tbody button') ?? null
}
