import { moveInPicture } from '../../commands'
import type { ReadPicture } from '../../layout/pictures'
import type { Scene } from '../../layout/pictures/scene'
import type { Id } from '../../model/change'
import type { CellWorld } from '../cells/edit'
import type { Desk } from '../desk'
import type { Held } from './carry'

/** What is done and said with what is carried in a picture; null until it is drawn. */
export function heldIn(
  { announce, run }: Desk,
  say: CellWorld['say'],
  sheet: Id,
  { moves }: ReadPicture,
  scene: Scene | null
): Held | null {
  if (scene === null) return null
  const tell: Held['tell'] = (is, thing) => announce(say(`picture.${is}`, { name: thing.name }))
  return {
    scene,
    moves,
    tell,
    announce,
    drop: (thing, aim) => {
      if (aim === null || aim.edits.length === 0) return tell('back', thing)
      const done = run(moveInPicture, { sheet, edits: aim.edits })
      if (done !== null) announce(say('picture.moved', { name: thing.name, words: aim.words }))
    }
  }
}
