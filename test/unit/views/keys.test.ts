import { describe, expect, it } from 'vitest'
import { actionFor, bindings, type KeyPress } from '../../../src/views/grid/keys'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrl: false,
  shift: false,
  alt: false,
  meta: false,
  ...held
})

describe('the keys of the grid', () => {
  it('finds undo where each layout prints its Z', () => {
    const undo = { do: 'undo' }
    const layouts = {
      us: press('z', 'KeyZ', { ctrl: true }),
      french: press('z', 'KeyW', { ctrl: true }),
      canadianFrench: press('z', 'KeyZ', { ctrl: true }),
      german: press('z', 'KeyY', { ctrl: true }),
      greek: press('ζ', 'KeyZ', { ctrl: true })
    }
    for (const [layout, key] of Object.entries(layouts)) {
      expect([layout, actionFor(key, 'ready', 'other')]).toEqual([layout, undo])
    }
  })

  it('does not take a key that a layout prints elsewhere', () => {
    expect(actionFor(press('w', 'KeyZ', { ctrl: true }), 'ready', 'other')).toBeNull()
  })

  it('leaves AltGr, which is Ctrl with Alt, to typing', () => {
    for (const { keys } of bindings) expect(keys).not.toMatch(/Mod\+Alt/)
    expect(actionFor(press('}', 'Digit0', { ctrl: true, alt: true }), 'ready', 'other')).toBeNull()
    expect(actionFor(press('d', 'KeyD', { ctrl: true, alt: true }), 'ready', 'other')).toBeNull()
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
    expect(actionFor(press('End', 'End', { ctrl: true, shift: true }), 'ready', 'other')).toEqual({
      do: 'move',
      to: 'last',
      extend: true
    })
    expect(actionFor(press('PageDown', 'PageDown', { alt: true, shift: true }), 'ready', 'other')).toEqual({
      do: 'move',
      to: 'page-right',
      extend: true
    })
  })

  it('knows the no-break space that Shift and Space type on some French keyboards', () => {
    expect(actionFor(press('\u00A0', 'Space', { shift: true }), 'ready', 'other')).toEqual({
      do: 'select',
      what: 'rows'
    })
  })

  it('uses Cmd on macOS, and leaves Cmd+Space to the system', () => {
    expect(actionFor(press('z', 'KeyZ', { meta: true }), 'ready', 'mac')).toEqual({ do: 'undo' })
    expect(actionFor(press('z', 'KeyZ', { ctrl: true }), 'ready', 'mac')).toBeNull()
    expect(actionFor(press(' ', 'Space', { meta: true }), 'ready', 'mac')).toBeNull()
    expect(actionFor(press(' ', 'Space', { ctrl: true }), 'ready', 'mac')).toEqual({ do: 'select', what: 'columns' })
    expect(actionFor(press('Backspace', 'Backspace', { meta: true }), 'ready', 'mac')).toEqual({ do: 'remove-rows' })
  })

  it('leaves the Windows key to the system', () => {
    expect(actionFor(press('ArrowUp', 'ArrowUp', { meta: true }), 'ready', 'other')).toBeNull()
  })

  it('never takes F6, so that the regions can be walked', () => {
    for (const mode of ['ready', 'enter', 'edit'] as const) {
      expect(actionFor(press('F6', 'F6'), mode, 'other')).toBeNull()
      expect(actionFor(press('F6', 'F6', { shift: true }), mode, 'other')).toBeNull()
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
})
