import type { PictureOf } from '../../model/template'
import { z } from '../schema'
import { pictureBase } from './charts'
import { ids, text, tone } from './terms'
import { flag, list, whole, words } from './whole'

type Lettered = PictureOf<'lettered'>
type Crossed = PictureOf<'crossed'>
type Parted = NonNullable<Crossed['parted']>

/** Matrices, as a file holds them. */
export const grids = {
  lettered: whole<Lettered>({
    ...pictureBase,
    kind: z.literal('lettered'),
    letters: list(whole<Lettered['letters'][number]>({ column: words, letter: text })),
    way: whole<NonNullable<Lettered['way']>>({ from: words, to: words }).optional(),
    loads: flag
  }),
  crossed: whole<Crossed>({
    ...pictureBase,
    kind: z.literal('crossed'),
    down: words,
    across: words,
    value: words.optional(),
    tones: list(whole<NonNullable<Crossed['tones']>[number]>({ from: z.number(), tone })).optional(),
    parted: whole<Parted>({
      column: words,
      parts: list(whole<Parted['parts'][number]>({ letter: text, label: text, options: ids }))
    }).optional()
  })
}
