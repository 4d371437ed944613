import { useRef } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { format, isBlank } from '../../model/cell'
import { explain } from '../../model/derive'
import { kindOf } from '../cells/kinds'
import styles from './grid.module.css'
import { useScene, useStage } from './stage'
import { useGrid } from './state'

/** How the active cell came by its value: the rule in one sentence, and what it read. */
export function Explain() {
  const stage = useStage()
  const scene = useScene()
  const active = useGrid(state => state.selection.active)
  const anchor = useRef<HTMLDivElement>(null)
  const { desk, world, place } = scene
  const [row, laid] = [scene.rows[active.row], scene.columns[active.column]]
  if (laid === undefined) return null
  const { x, y } = stage.spotOnScreen()
  const column = laid.column
  const { Show } = kindOf(column)
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        className={styles.explain ?? ''}
        onOpenChange={isOpen => {
          if (!isOpen) stage.store.setState({ open: null })
        }}
      >
        <Dialog className={styles.explainBody ?? ''}>
          <Heading slot="title" level={3}>
            {laid.label}
          </Heading>
          {column?.kind === 'derived' && row !== undefined ? (
            <Worked>
              <p>{world.say(`grid.rule.${column.rule}`)}</p>
              <dl>
                {explain(desk.workbook, place.sheet, place.table, row, column, desk.today).inputs.map((input, at) => (
                  <div key={`${at} ${input.column.id}`}>
                    <dt>{input.label[desk.language]}</dt>
                    <dd>
                      {isBlank(input.value)
                        ? world.say('grid.blank')
                        : format(input.column, input.value, world.showing)}
                    </dd>
                  </div>
                ))}
                <div className={styles.result}>
                  <dt>{laid.label}</dt>
                  <dd>
                    <Show cell={scene.layout.cell(row, laid)} world={world} />
                  </dd>
                </div>
              </dl>
            </Worked>
          ) : (
            <p>{world.say(column?.kind === 'code' ? 'grid.readOnly.code' : 'grid.readOnly')}</p>
          )}
          {laid.help !== '' && <p className={styles.quiet}>{laid.help}</p>}
        </Dialog>
      </Popover>
    </>
  )
}

function Worked({ children }: { readonly children: React.ReactNode }) {
  return <div className={styles.worked}>{children}</div>
}
