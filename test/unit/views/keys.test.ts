import { describe, expect, it } from 'vitest'
import { type KeyPress, keysOn } from '../../../src/ui/chord'
import { actionFor, bindings } from '../../../src/views/grid/keys/keys'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held
})

describe('the keys of the grid', () => {
  it('finds undo where each layout prints its Z', () => {
    const undo = { do: 'undo' }
    const layouts = {
      us: press('z', 'KeyZ', { ctrlKey: true }),
      french: press('z', 'KeyW', { ctrlKey: true }),
      canadianFrench: press('z', 'KeyZ', { ctrlKey: true }),
      german: press('z', 'KeyY', { ctrlKey: true }),
      greek: press('ζ', 'KeyZ', { ctrlKey: true })
    }
    for (const [layout, key] of Object.entries(layouts)) {
      expect([layout, actionFor(key, 'ready', 'other')]).toEqual([layout, undo])
    }
  })

  it('does not take a key that a layout prints elsewhere', () => {
    expect(actionFor(press('w', 'KeyZ', { ctrlKey: true }), 'ready', 'other')).toBeNull()
  })

  it('leaves AltGr, which is Ctrl with Alt, to typing', () => {
    for (const { keys } of bindings) expect(keys).not.toMatch(/Mod\+Alt/)
    expect(actionFor(press('}', 'Digit0', { ctrlKey: true, altKey: true }), 'ready', 'other')).toBeNull()
    expect(actionFor(press('d', 'KeyD', { ctrlKey: true, altKey: true }), 'ready', 'other')).toBeNull()
  })

  it('leaves Alt with a letter to the menus', () => {
    for (const { keys } of bindings) expect(keys).not.toMatch(/^Alt\+[A-Z]$/)
  })

  it('takes the arrows for moving in Ready, for writing in Enter, and for the caret in Edit', () => {
    const down = press('ArrowDown', 'ArrowDown')
    expect(actionFor(down, 'ready', 'other')).toEqual({ do: 'move', to: 'down' })
    expect(actionFor(down, 'enter', 'other')).toEqual({ do: 'commit', after: 'down' })
    expect(actionFor(down, 'edit', 'other')).toBeNull()
  })

  it('extends with Shift wherever it moves without', () => {
    expect(actionFor(press('End', 'End', { ctrlKey: true, shiftKey: true }), 'ready', 'other')).toEqual({
      do: 'move',
      to: 'last',
      extend: true
    })
    expect(actionFor(press('PageDown', 'PageDown', { altKey: true, shiftKey: true }), 'ready', 'other')).toEqual({
      do: 'move',
      to: 'page-right',
      extend: true
    })
  })

  it('knows the no-break space that Shift and Space type on some French keyboards', () => {
    expect(actionFor(press('\u00A0', 'Space', { shiftKey: true }), 'ready', 'other')).toEqual({
      do: 'select',
      what: 'rows'
    })
  })

  it('uses Cmd on macOS, and leaves Cmd+Space to the system', () => {
    expect(actionFor(press('z', 'KeyZ', { metaKey: true }), 'ready', 'mac')).toEqual({ do: 'undo' })
    expect(actionFor(press('z', 'KeyZ', { ctrlKey: true }), 'ready', 'mac')).toBeNull()
    expect(actionFor(press(' ', 'Space', { metaKey: true }), 'ready', 'mac')).toBeNull()
    expect(actionFor(press(' ', 'Space', { ctrlKey: true }), 'ready', 'mac')).toEqual({ do: 'select', what: 'columns' })
    expect(actionFor(press('Backspace', 'Backspace', { metaKey: true }), 'ready', 'mac')).toEqual({ do: 'remove-rows' })
  })

  it('leaves the Windows key to the system', () => {
    expect(actionFor(press('ArrowUp', 'ArrowUp', { metaKey: true }), 'ready', 'other')).toBeNull()
  })

  it('never takes F6, so that the regions can be walked', () => {
    for (const mode of ['ready', 'enter', 'edit'] as const) {
      expect(actionFor(press('F6', 'F6'), mode, 'other')).toBeNull()
      expect(actionFor(press('F6', 'F6', { shiftKey: true }), mode, 'other')).toBeNull()
    }
  })

  it('gives no key two meanings in one mode', () => {
    const seen = new Set<string>()
    for (const { keys, in: modes } of bindings) {
      for (const mode of modes) {
        expect([mode, keys, seen.has(`${mode} ${keys}`)]).toEqual([mode, keys, false])
        seen.add(`${mode} ${keys}`)
      }
    }
  })

  it('gives none two on macOS either, where some keys are others', () => {
    const meanings = new Map<string, string>()
    for (const { keys, in: modes, action } of bindings) {
      for (const mode of modes) {
        const chord = `${mode} ${keysOn(keys, 'mac')}`
        const means = JSON.stringify(action)
        expect([chord, meanings.get(chord) ?? means]).toEqual([chord, means])
        meanings.set(chord, means)
      }
    }
  })
})
