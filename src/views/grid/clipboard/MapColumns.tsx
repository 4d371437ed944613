import { CircleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { format, problemOf } from '../../../model/cell'
import type { Column } from '../../../model/template'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { Select } from '../../../ui/Select'
import { useScene, useStage } from '../stage'
import styles from './clipboard.module.css'
import { looksLikeHeadings } from './headings'
import type { Block, Pasted } from './incoming'
import { columnsFor, headingsOf, type Mapping, mappingFor, pasteMapped, remapped } from './mapping'
import { reader } from './receive'

const rowsShown = 5
const nowhere = ''

/** What is about to be pasted, and where each column of it goes. */
export function MapColumns({ block }: { readonly block: Block }) {
  const stage = useStage()
  const scene = useScene()
  const { say } = scene.world
  const first = headingsOf(block)
  const [mapping, setMapping] = useState(() =>
    mappingFor(stage, block, block.length > 1 && looksLikeHeadings(first, scene.layout.columns))
  )
  const count = block.length - (mapping.hasHeadings ? 1 : 0)
  const close = (): void => stage.store.setState({ open: null })
  const paste = (): void => {
    close()
    pasteMapped(stage, block, mapping)
  }
  return (
    <Dialog
      title={say('grid.map.title', { count })}
      closeLabel={say('grid.close')}
      size="large"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say('grid.cancel')}</Button>
          <Button look="primary" autoFocus onPress={paste} isDisabled={mapping.into.every(id => id === null)}>
            {say('grid.map.paste')}
          </Button>
        </>
      }
    >
      <p className={styles.mapHelp}>{say('grid.map.help')}</p>
      {block.length > 1 && (
        <Checkbox isOn={mapping.hasHeadings} onChange={on => setMapping(mappingFor(stage, block, on))}>
          {say('grid.map.headings')}
        </Checkbox>
      )}
      <Preview block={block} mapping={mapping} onMapping={setMapping} />
      {count > rowsShown && <p className={styles.mapHelp}>{say('grid.map.more', { count: count - rowsShown })}</p>}
    </Dialog>
  )
}

interface PreviewProps {
  readonly block: Block
  readonly mapping: Mapping
  readonly onMapping: (mapping: Mapping) => void
}

function Preview({ block, mapping, onMapping }: PreviewProps) {
  const scene = useScene()
  const { say } = scene.world
  const columns = useMemo(() => columnsFor(scene), [scene])
  const choices = [{ id: nowhere, label: say('grid.map.none') }, ...columns]
  const first = mapping.hasHeadings ? 1 : 0
  const into = mapping.into.map(id => columns.find(column => column.id === id)?.column ?? null)
  const nameOf = (across: number): string => {
    const heading = mapping.hasHeadings ? (block[0]?.[across]?.text.trim() ?? '') : ''
    return heading === '' ? say('grid.map.column', { number: across + 1 }) : heading
  }
  return (
    <section className={styles.map} aria-label={say('grid.map.preview')}>
      <table>
        <thead>
          <tr>
            {mapping.into.map((id, across) => (
              <th key={String(across)} scope="col">
                <Select
                  label={nameOf(across)}
                  value={id ?? nowhere}
                  choices={choices}
                  onChange={chosen => onMapping(remapped(mapping, across, chosen === nowhere ? null : chosen))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.slice(first, first + rowsShown).map((row, down) => (
            <tr key={String(down)}>
              {into.map((column, across) => (
                <Sample key={String(across)} column={column} cell={row[across] ?? { text: '' }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A cell as it would stand in its column; what goes nowhere stands back. */
function Sample({ column, cell }: { readonly column: Column | null; readonly cell: Pasted }) {
  const scene = useScene()
  const read = useMemo(() => reader(scene), [scene])
  if (column === null) return <td data-left-out>{cell.text}</td>
  const value = read(column, cell)
  const isAmiss = problemOf(column, value) !== null
  return (
    <td>
      {isAmiss && <CircleAlert role="img" aria-label={scene.world.say('grid.map.amiss')} size={14} strokeWidth={2} />}
      {format(column, value, scene.world.showing)}
    </td>
  )
}
