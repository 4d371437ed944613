import type { ColumnId, Measure, Picture, PictureOf } from './template'

type Stays = (column: ColumnId) => boolean

/** A picture without the columns that a sheet retired; nothing where they are what it is drawn by. Which rows it shows stays. */
export function pictureWithout(picture: Picture, stays: Stays): readonly Picture[] {
  switch (picture.kind) {
    case 'plane':
      return planeWithout(picture, stays)
    case 'radar': {
      const measures = measuresWithout(picture.measures, stays)
      return measures.length === 0 ? [] : [{ ...picture, measures }]
    }
    case 'bars':
      return barsWithout(picture, stays)
    case 'lines':
      return [linesWithout(picture, stays)]
    case 'wheel':
      return stays(picture.by) ? [picture] : []
    case 'lettered':
      return letteredWithout(picture, stays)
    case 'crossed':
      return crossedWithout(picture, stays)
  }
}

/** A way to see the plane goes with the columns that place rows in it; a sign that a mark bears still hangs on the answers. */
function planeWithout(plane: PictureOf<'plane'>, stays: Stays): readonly Picture[] {
  const { states: all, movement, quarters, shape, ...rest } = plane
  const states = all
    .filter(({ x, y }) => stays(x) && stays(y))
    .map(({ score, shade, ...state }) => ({
      ...state,
      ...(score !== undefined && stays(score) && { score }),
      ...(shade !== undefined && stays(shade) && { shade })
    }))
  if (states.length === 0) return []
  const isThere = (id: string): boolean => states.some(state => state.id === id)
  return [
    {
      ...rest,
      states,
      ...(movement && isThere(movement.from) && isThere(movement.to) && { movement }),
      ...(quarters !== undefined && stays(quarters) && { quarters }),
      ...(shape !== undefined && stays(shape) && { shape })
    }
  ]
}

/** Bars go with the column that brings their rows together or parts them, and with the last of what they measure. */
function barsWithout(bars: PictureOf<'bars'>, stays: Stays): readonly Picture[] {
  const { measures, order, ...rest } = bars
  const measured = measures && measuresWithout(measures, stays)
  const isWhole = [bars.by, bars.split].every(column => column === undefined || stays(column))
  if (!isWhole || measured?.length === 0) return []
  return [{ ...rest, ...(measured && { measures: measured }), ...(order && stays(order.column) && { order }) }]
}

/** Letters go with their columns, and the matrix with the last of them. */
function letteredWithout(lettered: PictureOf<'lettered'>, stays: Stays): readonly Picture[] {
  const { letters: all, way, ...rest } = lettered
  const letters = all.filter(({ column }) => stays(column))
  if (letters.length === 0) return []
  return [{ ...rest, letters, ...(way && stays(way.from) && stays(way.to) && { way }) }]
}

/** What is crossed, and what its cells say, is what it is drawn by. */
function crossedWithout(crossed: PictureOf<'crossed'>, stays: Stays): readonly Picture[] {
  const { down, across, value, parted } = crossed
  const isWhole = [down, across, value, parted?.column].every(column => column === undefined || stays(column))
  return isWhole ? [crossed] : []
}

/** A figure whose typed number is gone can still be seen. */
function measuresWithout(measures: readonly Measure[], stays: Stays): readonly Measure[] {
  return measures
    .filter(({ column }) => stays(column))
    .map(({ typed, ...measure }) => ({ ...measure, ...(typed && stays(typed.column) && { typed }) }))
}

/** Lines stay: their points are in another table. */
function linesWithout(lines: PictureOf<'lines'>, stays: Stays): Picture {
  const { start, target, range, status, unit, ...rest } = lines
  return {
    ...rest,
    ...(start && stays(start.value) && stays(start.date) && { start }),
    ...(target && stays(target.value) && stays(target.date) && { target }),
    ...(range && stays(range.low) && stays(range.high) && { range }),
    ...(status !== undefined && stays(status) && { status }),
    ...(unit !== undefined && stays(unit) && { unit })
  }
}
