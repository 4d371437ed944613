import { X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { moveInPicture } from '../../commands'
import type { ReadPicture } from '../../layout/pictures'
import type { Direction } from '../../layout/pictures/kind'
import type { Id } from '../../model/change'
import type { Fields, Picture, Table } from '../../model/template'
import type { Say } from '../../text'
import { Button } from '../../ui/Button'
import { GiveBack } from '../../ui/focus'
import { useDesk } from '../desk'
import { Canvas } from './Canvas'
import { aimAt, besideSpot, type Ground, type Spot } from './spot'
import styles from './workshop.module.css'

interface WorkshopProps {
  readonly sheet: Id
  readonly table: Table
  readonly picture: Picture
  readonly reading: ReadPicture
  readonly active: Id | null
  readonly say: Say
  readonly onActive: (row: Id) => void
  readonly onOpenRow: (row: Id) => void
  readonly onLeave: () => void
}

/** Everything written is larger by this: it is read from across a room. */
const scale = 1.5

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
}

/** A picture over the whole window, for a meeting: a name and Enter put a new row at the place that is marked. Escape leaves. */
export function Workshop({ sheet, table, picture, reading, active, say, onActive, onOpenRow, onLeave }: WorkshopProps) {
  const desk = useDesk()
  const [name, setName] = useState('')
  const [spot, setSpot] = useState<Spot>({ x: 0.55, y: 0.45 })
  const [ground, setGround] = useState<Ground | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const how = useId()
  const aim = ground && aimAt(ground, spot)
  const put = (): void => {
    if (name.trim() === '') return desk.announce(say('thread.nameNeeded'))
    if (aim === null) return
    const cells = { ...wanted(picture), [table.name]: name.trim() }
    const edits = aim.edits.map(edit => ({ ...edit, cells: { ...edit.cells, ...cells } }))
    if (desk.run(moveInPicture, { sheet, edits }) === null) return
    desk.announce(say('picture.workshop.placed', { name: name.trim(), words: aim.words }))
    setName('')
  }
  const press = (event: KeyboardEvent): void => {
    const direction = arrows[event.key]
    // Within a name the keys of a line move through its letters.
    const moves = direction !== undefined && (name === '' || direction === 'up' || direction === 'down')
    if (moves && ground !== null) setSpot(besideSpot(ground, spot, direction))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) put()
    else return
    event.preventDefault()
  }
  const choose = useCallback((at: Spot) => {
    setSpot(at)
    input.current?.focus()
  }, [])
  return (
    <>
      <ModalOverlay
        className={styles.overlay ?? ''}
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) onLeave()
        }}
      >
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.workshop ?? ''}>
            <header className={styles.head}>
              <Heading level={2} slot="title">
                {reading.laid.title}
              </Heading>
              <label className={styles.name}>
                <span>{say('picture.workshop.name')}</span>
                <input
                  ref={input}
                  aria-describedby={how}
                  autoFocus
                  data-editor
                  onChange={event => setName(event.target.value)}
                  onKeyDown={press}
                  value={name}
                />
              </label>
              <p aria-live="polite" className={styles.at}>
                {aim === null ? '' : aim.words}
              </p>
              <Button icon={X} onPress={onLeave}>
                {say('picture.workshop.leave')}
              </Button>
            </header>
            <p className={styles.how} id={how}>
              {say('picture.workshop.how')}
            </p>
            <Canvas
              active={active}
              autoFocus={false}
              onActive={onActive}
              onGround={setGround}
              onOpenRow={row => {
                onLeave()
                onOpenRow(row)
              }}
              onSpot={choose}
              reading={reading}
              say={say}
              scale={scale}
              sheet={sheet}
              spot={spot}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <GiveBack />
    </>
  )
}

/** What a new row must hold to be in the picture: a risk among the opportunities is one. */
function wanted({ where = [] }: Picture): Fields {
  return Object.fromEntries(
    where.flatMap(({ column, test, value }) =>
      test === 'is' && value !== undefined && typeof value !== 'object' ? [[column, value] as const] : []
    )
  )
}
