import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlace, visiblePlace } from '../../../electron/place'

const laptop = { x: 0, y: 0, width: 1920, height: 1040 }
const beside = { x: 1920, y: 0, width: 2560, height: 1400 }

describe('where the window opens', () => {
  test('the first time it stands in the middle of the first display', () => {
    expect(visiblePlace(null, [laptop])).toEqual({ x: 280, y: 80, width: 1360, height: 880, maximized: false })
  })

  test('it stands where it was', () => {
    const place = { x: 2000, y: 100, width: 1200, height: 800, maximized: true }
    expect(visiblePlace(place, [laptop, beside])).toEqual(place)
  })

  test('it comes back from a display that is gone', () => {
    const place = { x: 2000, y: 100, width: 1200, height: 800, maximized: false }
    expect(visiblePlace(place, [laptop])).toEqual({ x: 280, y: 80, width: 1360, height: 880, maximized: false })
  })

  test('it is moved in where it hung over the edge, and shrunk where it no longer fits', () => {
    const place = { x: 1500, y: -200, width: 2400, height: 800, maximized: false }
    expect(visiblePlace(place, [laptop])).toEqual({ x: 0, y: 0, width: 1920, height: 800, maximized: false })
  })

  test('wherever it was, it can be seen and grasped', () => {
    const number = fc.integer({ min: -5000, max: 9000 })
    const size = fc.integer({ min: 1, max: 9000 })
    const anywhere = fc.record({ x: number, y: number, width: size, height: size, maximized: fc.boolean() })
    fc.assert(
      fc.property(anywhere, place => {
        const { x, y, width, height } = visiblePlace(place, [laptop, beside])
        const inside = [laptop, beside].some(
          area => x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height
        )
        expect(inside).toBe(true)
      })
    )
  })

  test.each(['', 'null', '{}', '[1]', '{"x":1,"y":2,"width":3,"height":"4","maximized":false}', '{"x":1'])(
    'what is no place is not read: %j',
    text => {
      expect(readPlace(text)).toBeNull()
    }
  )

  test('what was written is read', () => {
    const place = { x: 1, y: -2, width: 1000, height: 700, maximized: true }
    expect(readPlace(JSON.stringify(place))).toEqual(place)
  })
})
