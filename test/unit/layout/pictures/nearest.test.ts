import { describe, expect, test } from 'vitest'
import { nextMark } from '../../../../src/layout/pictures/nearest'
import type { Mark } from '../../../../src/layout/pictures/scene'

const mark = (id: string, x: number, y: number): Mark => ({
  id,
  row: id,
  name: id,
  at: { x, y },
  box: { x: x - 12, y: y - 12, width: 24, height: 24 },
  shapes: []
})

describe('an arrow key', () => {
  const marks = [mark('here', 100, 100), mark('right', 200, 110), mark('corner', 130, 60), mark('below', 100, 300)]
  const from = { x: 100, y: 100 }

  test('goes to the nearest mark in its direction, one straight on before one aside', () => {
    expect(nextMark(marks, from, 'right')?.id).toBe('right')
    expect(nextMark(marks, from, 'up')?.id).toBe('corner')
    expect(nextMark(marks, from, 'down')?.id).toBe('below')
  })

  test('stays where there is nothing further', () => {
    expect(nextMark(marks, from, 'left')).toBeUndefined()
    expect(nextMark([], from, 'down')).toBeUndefined()
  })
})
