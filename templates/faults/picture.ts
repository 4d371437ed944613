import type { Picture, Table } from '../../src/model/template'
import { conditionFaults, idFaults, missing, optionsOf, wordFaults } from './names'

/** What is wrong with the pictures of a table: what one names and the table has not, and words that are missing. */
export function pictureFaults(table: Table): string[] {
  const pictures = table.pictures ?? []
  return [
    ...idFaults(
      'pictures',
      pictures.map(({ id }) => id)
    ),
    ...pictures.flatMap(picture =>
      [
        ...wordFaults([picture.title, picture.about]),
        ...conditionFaults(table, picture.where ?? []),
        ...kindFaults(table, picture)
      ].map(fault => `picture ${picture.id}: ${fault}`)
    )
  ]
}

function kindFaults(table: Table, picture: Picture): string[] {
  switch (picture.kind) {
    case 'plane':
      return planeFaults(table, picture)
  }
}

function planeFaults(table: Table, plane: Extract<Picture, { kind: 'plane' }>): string[] {
  const { states, movement, quarters, shape, ring, hollow, counted } = plane
  const signs = [ring, hollow].flatMap(sign => sign ?? [])
  const axes = states.flatMap(({ x, y }) => [x, y])
  const worked = states.flatMap(({ score, shade }) => [score ?? [], shade ?? []].flat())
  const named = [quarters ?? [], shape ?? []].flat()
  return [
    ...(states.length === 0 ? ['no state'] : []),
    ...idFaults(
      'states',
      states.map(({ id }) => id)
    ),
    ...missing(table, 'plane', [...axes, ...worked, ...named]),
    ...table.columns
      .filter(({ id, kind }) => axes.includes(id) && kind !== 'rating' && kind !== 'choice')
      .map(({ id }) => `${id} is no rating and no choice`),
    ...table.columns
      .filter(column => named.includes(column.id) && optionsOf(column).length === 0)
      .map(({ id }) => `${id} has no options`),
    ...[movement?.from ?? [], movement?.to ?? []]
      .flat()
      .filter(id => !states.some(state => state.id === id))
      .map(id => `no state ${id}`),
    ...signs.flatMap(({ when }) => conditionFaults(table, when)),
    ...wordFaults([
      ...states.map(({ title }) => title),
      ...signs.map(({ words }) => words),
      ...(movement ? [movement.title] : []),
      counted.one,
      counted.many
    ])
  ]
}
