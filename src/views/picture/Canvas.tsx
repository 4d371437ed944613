import {
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import { createStore } from 'zustand/vanilla'
import type { ReadPicture } from '../../layout/pictures'
import type { Scene } from '../../layout/pictures/scene'
import type { Id } from '../../model/change'
import unseen from '../../ui/unseen.module.css'
import type { CellWorld } from '../cells/edit'
import { useDesk } from '../desk'
import { createCarry, idOf, putBack, type Thing } from './carry'
import { Drawing } from './Drawing'
import { elementOf, focusMark, markOfRow, useKeptFocus } from './focus'
import { Ghost } from './Ghost'
import { heldIn } from './held'
import { pressKey } from './keys'
import { MarkList } from './MarkList'
import { Over } from './Over'
import styles from './picture.module.css'
import { usePictureDrag } from './pointer'
import { useRoom } from './room'
import { type Ground, type Spot, SpotMark } from './spot'
import { Tray } from './Tray'

interface CanvasProps {
  readonly sheet: Id
  readonly reading: ReadPicture
  readonly active: Id | null
  readonly scale: number
  readonly autoFocus: boolean
  readonly say: CellWorld['say']
  readonly onActive: (row: Id) => void
  readonly onOpenRow: (row: Id) => void
  /** Absent where there is no table to turn to. */
  readonly onTwin?: () => void
  /** Where the next new row goes; absent where none is put in. */
  readonly spot?: Spot
  /** A press beside all marks. */
  readonly onSpot?: (spot: Spot) => void
  /** The drawing as it is now. */
  readonly onGround?: (ground: Ground) => void
}

/** The drawing of a picture, with the keyboard and the pointer in it, and beside it what has no place there yet. */
export function Canvas(props: CanvasProps) {
  const { sheet, reading, active, scale, autoFocus, say, onActive, onOpenRow, onTwin, spot, onSpot, onGround } = props
  const desk = useDesk()
  const { laid, moves } = reading
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [room, watch] = useRoom()
  const scene = useMemo(() => sceneIn(reading, room, scale), [reading, room, scale])
  const [stop, setStop] = useState<string | null>(null)
  const [listed, setListed] = useState<{ readonly element: Element | null; readonly isOpen: boolean }>(closed)
  const [carry] = useState(createCarry)
  const [pointed] = useState(() => createStore<string | null>(() => null))
  const drawing = useRef<SVGSVGElement>(null)
  const [how, what] = [useId(), useId()]
  const things = useMemo(() => thingsOf(scene, laid.unplaced), [scene, laid])
  useKeptFocus(root, scene, laid.unplaced)
  useFirstFocus(root, scene, autoFocus, active, laid.unplaced[0]?.row)

  const held = heldIn(desk, say, sheet, reading, scene)
  const open = (thing: Thing): void => {
    if (thing.row !== null) onOpenRow(thing.row)
    else if ('rows' in thing && thing.rows?.length !== 0)
      setListed({ element: elementOf(root, idOf(thing)), isOpen: true })
  }
  const ground = useMemo(() => (scene === null || moves === null ? null : { scene, moves }), [scene, moves])
  useEffect(() => {
    if (ground !== null) onGround?.(ground)
  }, [ground, onGround])
  const now = useRef({ held, things, open })
  useLayoutEffect(() => {
    now.current = { held, things, open }
  })
  const drag = usePictureDrag({
    held: useCallback(() => now.current.held, []),
    thingAt: useCallback((element: Element) => thingAt(now.current.things, element), []),
    drawing,
    store: carry,
    choose: useCallback((thing: Thing) => {
      if (thing.row === null) now.current.open(thing)
    }, []),
    onSpot
  })
  const press = (event: KeyboardEvent): void => {
    const thing = event.target instanceof Element ? thingAt(things, event.target) : undefined
    if (thing === undefined || held === null) return
    if (event.key === 'Escape') drag.cancel()
    const focus = (to: Thing): void => void focusMark(root, idOf(to))
    pressKey(event, carry, {
      ...held,
      thing,
      waiting: laid.unplaced,
      focus,
      open,
      toggleTwin: onTwin ?? (() => undefined)
    })
  }
  const enter = ({ target }: SyntheticEvent): void => {
    const thing = target instanceof Element ? thingAt(things, target) : undefined
    if (thing === undefined) return
    setStop(idOf(thing))
    pointed.setState(idOf(thing), true)
    if (thing.row !== null) onActive(thing.row)
  }
  const leave = (): void => {
    if (carry.getState()?.by === 'keys' && held !== null) putBack(carry, held)
  }
  const point = ({ target }: SyntheticEvent): void => {
    const thing = target instanceof Element ? thingAt(things, target) : undefined
    if (thing !== undefined) pointed.setState(idOf(thing), true)
  }
  const chosen = scene === null ? null : stopIn(scene, stop, active)
  return (
    <div
      ref={setRoot}
      className={styles.canvas}
      data-movable={moves !== null || undefined}
      onBlur={leave}
      onDoubleClick={event => {
        const thing = event.target instanceof Element ? thingAt(things, event.target) : undefined
        if (thing !== undefined) open(thing)
      }}
      onFocus={enter}
      onKeyDown={press}
      onPointerCancel={drag.onPointerCancel}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerOver={point}
      onPointerUp={drag.onPointerUp}
      role="presentation"
    >
      <p className={unseen.words} id={how}>
        {say(moves === null ? 'picture.how.look' : 'picture.how')}
      </p>
      <p className={unseen.words} id={what}>
        {reading.describe()}
      </p>
      <div ref={watch} className={styles.frame}>
        {laid.nothing !== null && <p className={styles.nothing}>{laid.nothing}</p>}
        {scene !== null && (
          <Drawing
            active={markOfRow(scene, active)}
            describedBy={`${what} ${how}`}
            drawing={drawing}
            label={laid.title}
            scene={scene}
            stop={chosen}
          >
            <Over carry={carry} pointed={pointed} scene={scene} />
            {spot !== undefined && ground !== null && <SpotMark ground={ground} spot={spot} />}
            <Ghost root={root} scene={scene} store={carry} />
          </Drawing>
        )}
      </div>
      <Tray
        active={active}
        isMovable={moves !== null}
        say={say}
        stop={laid.unplaced.some(({ row }) => row === stop) ? stop : active}
        unplaced={laid.unplaced}
      />
      <MarkList
        element={listed.element}
        mark={
          listed.isOpen
            ? (scene?.marks.find(({ id }) => id === listed.element?.getAttribute('data-mark')) ?? null)
            : null
        }
        onClose={() => setListed(({ element }) => ({ element, isOpen: false }))}
        onOpen={onOpenRow}
      />
    </div>
  )
}

const closed = { element: null, isOpen: false }

function sceneIn(reading: ReadPicture, room: { width: number; height: number } | null, scale: number): Scene | null {
  if (room === null || room.width < 40) return null
  const { width } = room
  return reading.draw({ width, height: reading.height(width, scale, room.height), scale })
}

/** The mark that Tab comes to: the one that had the keyboard, that of the active row, else the first. */
function stopIn(scene: Scene, stop: string | null, active: Id | null): string | null {
  const had = scene.marks.find(({ id }) => id === stop)?.id
  return had ?? markOfRow(scene, active) ?? scene.marks[0]?.id ?? null
}

function thingsOf(scene: Scene | null, unplaced: readonly Thing[]): ReadonlyMap<string, Thing> {
  const all: readonly Thing[] = [...(scene?.marks ?? []), ...unplaced]
  return new Map(all.map(thing => [idOf(thing), thing]))
}

function thingAt(things: ReadonlyMap<string, Thing>, element: Element): Thing | undefined {
  const id = element.closest('[data-mark]')?.getAttribute('data-mark')
  return id === null || id === undefined ? undefined : things.get(id)
}

/** The keyboard goes into the picture once, as it is first drawn; later it is the person's own. */
function useFirstFocus(
  root: HTMLElement | null,
  scene: Scene | null,
  autoFocus: boolean,
  active: Id | null,
  waiting: string | undefined
): void {
  const wanted = useRef(autoFocus)
  useLayoutEffect(() => {
    if (!wanted.current || root === null || scene === null) return
    wanted.current = false
    const first = markOfRow(scene, active) ?? scene.marks[0]?.id ?? waiting
    if (first !== undefined) focusMark(root, first)
  }, [root, scene, active, waiting])
}
