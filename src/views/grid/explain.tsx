import { useRef } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import type { Column } from '../../model/template'
import { Worked } from '../cells/worked'
import worked from '../cells/worked.module.css'
import styles from './floats.module.css'
import { useScene, useStage } from './stage'
import { useGrid } from './state'

/** How the active cell came by its value: the rule in one sentence, and what it read. */
export function Explain() {
  const stage = useStage()
  const scene = useScene()
  const active = useGrid(state => state.selection.active)
  const anchor = useRef<HTMLDivElement>(null)
  const { world, place } = scene
  const [row, laid] = [scene.rows[active.row], scene.columns[active.column]]
  if (laid === undefined) return null
  const { x, y } = stage.spotOnScreen()
  const column = laid.column
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        className={worked.popover ?? ''}
        onOpenChange={isOpen => {
          if (!isOpen) stage.store.setState({ open: null })
        }}
      >
        <Dialog className={worked.body ?? ''}>
          <Heading slot="title" level={3}>
            {laid.label}
          </Heading>
          {column?.kind === 'derived' && row !== undefined ? (
            <Worked
              place={place}
              row={row}
              column={column}
              laid={laid}
              cell={scene.layout.cell(row, laid)}
              world={world}
            />
          ) : (
            <p>{world.say(whyReadOnly(column))}</p>
          )}
          {laid.help !== '' && <p className={styles.quiet}>{laid.help}</p>}
        </Dialog>
      </Popover>
    </>
  )
}

/** A cell that several columns are run together in has no column of its own. */
function whyReadOnly(column: Column | null) {
  if (column?.kind === 'code') return 'grid.readOnly.code'
  return column === null || column.kind === 'derived' ? 'grid.readOnly' : 'grid.readOnly.given'
}
